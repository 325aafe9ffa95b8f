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
          const sums = counted.get(key) ?? [0, 0, 0, 0, 0, 0];
          const by = "by" in standing ? standing.by : 0;
          const one = [1, 0, Number(by === 0 && standing.status !== "unassessed"), Number(by > 0), by];
          counted.set(
            key,
            [...one, Number(standing.status === "unassessed")].map((n, i) => n + (sums[i] ?? 0)),
          );
        }
      }
      for (const [s, skill] of map.skills.entries()) {
        const rows = map.groups.map((group, g) => {
          const found = numbersAt(map.cells, s * map.groups.length + g);
          expect(found).toEqual(counted.get(JSON.stringify([skill, group])) ?? [0, 0, 0, 0, 0, 0]);
          return found;
        });
        expect(numbersAt(map.totals, s)).toEqual(
          heatMeasures.map((_, i) => rows.reduce((n, row) => n + (row[i] ?? 0), 0)),
        );
      }
    }),
  );
});

test("it refuses an unknown grouping and an impossible threshold", () => {
  const framework: Framework = kitchen;
  const empty = createWorkforce(framework).seal();
  expect(() => heatMap(framework, empty, { groupBy: "sector", minGroup: 0 })).toThrow(RangeError);
  expect(() => heatMap(framework, empty, { groupBy: "constructor" as "site" })).toThrow(RangeError); // What plain JavaScript may pass.
  const unknown = { groupBy: "site", published: ["sites"] } as unknown as { groupBy: "site" };
  expect(() => heatMap(framework, empty, unknown)).toThrow(/groupBy must be .*not "sites"/);
  expect(() => heatMap(framework, empty, { ...unknown, published: "site" as never })).toThrow(
    /published must be a list/,
  );
  expect(heatMap(framework, empty, { groupBy: "site", published: [] })).toMatchObject({
    groups: [],
    published: ["site"],
  });
  expect(heatMap(framework, empty, { groupBy: "site" }).published).toEqual([
    "organisation",
    "site",
    "sector",
    "family",
  ]);
});
