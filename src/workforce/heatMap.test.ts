import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { kitchen } from "../../test/kitchen.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { gap } from "../questions/gap/gap.js";
import { createWorkforce } from "./createWorkforce.js";
import { heatMeasures } from "./heatColumns.js";
import { type HeatMap, heatMap } from "./heatMap.js";

interface Placed {
  readonly profile: Profile;
  readonly roleLevel: string | null;
  readonly organisation: string | null;
}

/** Groups of very different sizes: one person, a few, many. */
const crowds = frameworks().chain((framework) => {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const crowd = fc.record({
    profile: profilesOf(framework),
    roleLevel: fc.option(fc.constantFrom(...roleLevels), { freq: 9 }),
    organisation: fc.constantFrom(null, "a", "a", "a", "b", "b", "c", "__proto__"),
    copies: fc.integer({ min: 1, max: 6 }),
  });
  const people = fc
    .array(crowd, { maxLength: 12 })
    .map((crowds): Placed[] => crowds.flatMap(({ copies, ...placed }) => Array.from({ length: copies }, () => placed)));
  return fc.tuple(fc.constant<Framework>(framework), people);
});

function sealed(framework: Framework, people: readonly Placed[]) {
  const builder = createWorkforce(framework);
  for (const [i, { profile, roleLevel, organisation }] of people.entries()) {
    builder.add(`person ${i}`, {
      has: profile.has,
      ...(roleLevel !== null && { roleLevel }),
      ...(organisation !== null && { organisation }),
    });
  }
  return builder.seal();
}

const numbersAt = (columns: HeatMap["cells"], at: number) => heatMeasures.map((measure) => columns[measure][at] ?? 0);

test("without suppression it counts the standings of gap", () => {
  fc.assert(
    fc.property(crowds, fc.constantFrom("organisation", "family"), ([framework, people], groupBy) => {
      const map = heatMap(framework, sealed(framework, people), { groupBy, minGroup: 1 });
      expect(map.suppressed).toEqual({ cells: 0, totals: 0 });
      const counted = new Map<string, number[]>();
      for (const { profile, roleLevel, organisation } of people) {
        if (roleLevel === null) continue;
        const group = groupBy === "family" ? roleOf(framework, roleLevel).family : organisation;
        for (const standing of gap(framework, profile, roleLevel).standings) {
          if (standing.outOf === 0) continue; // Of weight 0.
          const key = JSON.stringify([standing.skill, group]);
          const sums = counted.get(key) ?? [0, 0, 0, 0, 0];
          const by = "by" in standing ? standing.by : 0;
          const one = [1, Number(by === 0 && standing.status !== "unassessed"), Number(by > 0), by];
          counted.set(
            key,
            [...one, Number(standing.status === "unassessed")].map((n, i) => n + (sums[i] ?? 0)),
          );
        }
      }
      for (const [s, skill] of map.skills.entries()) {
        const rows = map.groups.map((group, g) => {
          const found = numbersAt(map.cells, s * map.groups.length + g);
          expect(found).toEqual(counted.get(JSON.stringify([skill, group])) ?? [0, 0, 0, 0, 0]);
          return found;
        });
        expect(numbersAt(map.totals, s)).toEqual(
          heatMeasures.map((_, i) => rows.reduce((n, row) => n + (row[i] ?? 0), 0)),
        );
      }
    }),
  );
});

type Interval = readonly [number, number];

/**
 * What can be made out of the suppressed cells of a skill from all that is published: bounds of each measure, narrowed by
 * the total, by `need = hold + short + unassessed` and by one to `levels` rungs a person short, until nothing moves.
 */
function recovered(map: HeatMap, skill: number, levels: number): Interval[][] {
  const width = map.groups.length;
  const row = Array.from({ length: width }, (_, g) => numbersAt(map.cells, skill * width + g));
  const total = numbersAt(map.totals, skill);
  const isOpen = total[0] !== -1;
  const bounds = row.map((cell) => cell.map((n): Interval => (n === -1 ? [0, Number.MAX_SAFE_INTEGER] : [n, n])));
  const at = (g: number, m: number): Interval => bounds[g]?.[m] ?? [0, 0];
  let moved = true;
  const narrow = (g: number, m: number, low: number, high: number) => {
    const [before, after] = [at(g, m), [Math.max(at(g, m)[0], low), Math.min(at(g, m)[1], high)] as const];
    if (before[0] === after[0] && before[1] === after[1]) return;
    moved = true;
    const cell = bounds[g];
    if (cell) cell[m] = after;
  };
  const [need, hold, short, rungsShort, unassessed] = [0, 1, 2, 3, 4] as const;
  for (let turn = 0; moved && turn < 100; turn++) {
    moved = false;
    for (let g = 0; g < width; g++) {
      const parts = [hold, short, unassessed];
      const sum = (side: 0 | 1, but = -1) => parts.reduce((n, m) => n + (m === but ? 0 : at(g, m)[side]), 0);
      narrow(g, need, sum(0), sum(1));
      for (const m of parts) narrow(g, m, at(g, need)[0] - sum(1, m), at(g, need)[1] - sum(0, m));
      narrow(g, rungsShort, at(g, short)[0], at(g, short)[1] * levels);
      narrow(g, short, Math.ceil(at(g, rungsShort)[0] / levels), at(g, rungsShort)[1]);
      for (let m = 0; isOpen && m < heatMeasures.length; m++) {
        const others = (side: 0 | 1) => bounds.reduce((n, _, other) => n + (other === g ? 0 : at(other, m)[side]), 0);
        narrow(g, m, (total[m] ?? 0) - others(1), (total[m] ?? 0) - others(0));
      }
    }
  }
  return bounds.filter((_, g) => row[g]?.[0] === -1);
}

test("nothing suppressed can be recovered from all that is published, and nothing small is published", () => {
  let [cells, totals, open] = [0, 0, 0];
  fc.assert(
    fc.property(
      crowds,
      fc.constantFrom("organisation", "family"),
      fc.constantFrom(2, 3, 5),
      ([framework, people], groupBy, min) => {
        const workforce = sealed(framework, people);
        const truth = heatMap(framework, workforce, { groupBy, minGroup: 1 });
        const map = heatMap(framework, workforce, { groupBy, minGroup: min });
        cells += map.suppressed.cells;
        totals += map.suppressed.totals;
        const width = map.groups.length;
        for (const [skill] of map.skills.entries()) {
          const hidden = recovered(map, skill, framework.levels.length);
          for (const measures of hidden) {
            for (const [m, [low, high]] of measures.entries()) {
              if (numbersAt(map.totals, skill)[m] !== 0) expect(high).toBeGreaterThan(low); // 0 over all is told as such.
            }
            expect(measures[0]?.[1]).toBeGreaterThanOrEqual(min); // It may be large, for all that can be told.
          }
          if (hidden.length > 0 && map.totals.need[skill] !== -1) open++;
          expect(hidden.length).not.toBe(map.totals.need[skill] === -1 ? 0 : 1);
          for (let g = 0; g < width; g++) {
            const [found, real] = [map.cells, truth.cells].map((columns) => numbersAt(columns, skill * width + g));
            if (found?.[0] === -1) expect(found).toEqual([-1, -1, -1, -1, -1]);
            else expect(found).toEqual(real);
            if (found?.[0] !== 0) expect(found?.[0] === -1 || (found?.[0] ?? 0) >= min).toBe(true);
          }
          const total = numbersAt(map.totals, skill);
          if (total[0] !== -1) expect(total).toEqual(numbersAt(truth.totals, skill));
        }
      },
    ),
    { numRuns: 300 },
  );
  for (const count of [cells, totals, open]) expect(count).toBeGreaterThan(50); // Or else nothing has been tried.
});

test("it refuses a grouping and a threshold that are none", () => {
  const framework: Framework = kitchen;
  const empty = createWorkforce(framework).seal();
  expect(() => heatMap(framework, empty, { groupBy: "sector", minGroup: 0 })).toThrow(RangeError);
  expect(() => heatMap(framework, empty, { groupBy: "constructor" as "site" })).toThrow(RangeError); // What plain JavaScript may pass.
  expect(heatMap(framework, empty, { groupBy: "site" }).groups).toEqual([]);
});
