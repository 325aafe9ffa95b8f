import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { drawing } from "../../test/drawing.js";
import { askedBy } from "../framework/askedBy.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import { loadHighs } from "../plan/solve/loadHighs.js";
import { uk } from "../uk/index.js";
import { type Concentration, concentration } from "./concentration.js";
import { createWorkforce, type WorkforceEntry } from "./createWorkforce.js";
import type { WorkforceGroup } from "./groupingOf.js";
import { type HeatMap, heatMap } from "./heatMap.js";
import { rounds } from "./smallGroups.js";
import { supplyAndDemand } from "./supplyAndDemand.js";

// What aggregates promise, attacked. First a law: who is left out, told anew by a few lines that share nothing with the
// library, may hold anything at all, and no answer changes by a byte. Then an integer program that knows every headcount
// and every rule looks for the numbers that are not published; and for the same in answers that only suppress small cells.

const groupings: readonly WorkforceGroup[] = ["organisation", "site", "sector", "family"];

function groupOf(framework: Framework, person: WorkforceEntry, groupBy: WorkforceGroup): string | undefined {
  if (groupBy !== "family") return person[groupBy];
  return person.roleLevel === undefined ? undefined : roleOf(framework, person.roleLevel).family;
}

/** The rungs at which a person's role level needs each skill, needs that count alone. */
function needsOf(framework: Framework, { roleLevel }: WorkforceEntry): ReadonlyMap<string, number> {
  if (roleLevel === undefined) return new Map();
  const needs = askedBy(framework, roleLevel).needs.filter(({ counts }) => counts);
  return new Map(needs.map(({ skill, rungs }) => [skill, rungs]));
}

/** Who of the people that need a skill is left out, by the rules as the guide tells them. */
function leftOut(framework: Framework, needing: readonly WorkforceEntry[], minGroup: number, published = groupings) {
  let told = [...needing];
  const small = () =>
    told.filter((person) =>
      published.some((by) => {
        const here = groupOf(framework, person, by);
        return told.filter((other) => groupOf(framework, other, by) === here).length < minGroup;
      }),
    );
  for (let round = 0; round < rounds; round++) {
    const gone = new Set(small());
    told = told.filter((person) => !gone.has(person));
  }
  if (small().length > 0) told = [];
  return new Set(needing.filter((person) => !told.includes(person)));
}

function sealed(framework: Framework, people: readonly WorkforceEntry[]) {
  const builder = createWorkforce(framework);
  for (const [i, person] of people.entries()) builder.add(`person ${i}`, person);
  return builder.seal();
}

/** People of a few kinds, many of each, and what each might hold instead. */
const crowds = frameworks().chain((framework) => {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const held = profilesOf(framework).map(({ has }) => has);
  const kind = fc.record({
    has: held,
    other: held,
    roleLevel: fc.option(fc.constantFrom(...roleLevels), { freq: 9 }),
    organisation: fc.constantFrom(null, "a", "a", "a", "b", "c"),
    site: fc.constantFrom(null, "x", "x", "y"),
    copies: fc.integer({ min: 1, max: 5 }),
  });
  return fc.record({
    framework: fc.constant<Framework>(framework),
    crowd: fc.array(kind, { minLength: 1, maxLength: 9 }),
    minGroup: fc.constantFrom(2, 3, 4),
  });
});

test("whatever people who are left out hold, every answer is the same to the last byte", () => {
  let changed = 0;
  fc.assert(
    fc.property(crowds, ({ framework, crowd, minGroup }) => {
      const all = crowd.flatMap(({ copies, ...one }) => Array.from({ length: copies }, () => one));
      const people = all.map(({ has, roleLevel, organisation, site }): WorkforceEntry => {
        const where = { ...(organisation !== null && { organisation }), ...(site !== null && { site }) };
        return { has, ...where, ...(roleLevel !== null && { roleLevel }) };
      });
      const gone = new Map(
        framework.skills.map(({ id }) => {
          const needing = people.filter((person) => needsOf(framework, person).has(id));
          const others = people.filter((person) => !needing.includes(person));
          const few = new Set(others.length < minGroup ? others : []);
          return [id, { needing: leftOut(framework, needing, minGroup), few }];
        }),
      );
      const before = sealed(framework, people);
      const replaced = (isReplaced: (person: WorkforceEntry, skill: string) => boolean) => {
        const others = people.map((person, i) => {
          const held = framework.skills.flatMap(({ id }) => {
            const from = (isReplaced(person, id) ? all[i]?.other : person.has) ?? {};
            if (from !== person.has && from[id] !== person.has[id]) changed++;
            return Object.hasOwn(from, id) ? [[id, from[id] ?? null] as const] : [];
          });
          return { ...person, has: Object.fromEntries(held) };
        });
        return sealed(framework, others);
      };
      const needing = replaced((person, skill) => gone.get(skill)?.needing.has(person) ?? false);
      const few = replaced((person, skill) => [...(gone.get(skill)?.few ?? [])].includes(person));
      for (const groupBy of groupings) {
        const map = heatMap(framework, before, { groupBy, minGroup });
        expect(heatMap(framework, needing, { groupBy, minGroup })).toStrictEqual(map);
        expect([...map.totals.leftOut]).toEqual(framework.skills.map(({ id }) => gone.get(id)?.needing.size));
        for (const cells of [map.cells, map.totals]) {
          for (const [i, need] of cells.need.entries()) {
            const told = need - (cells.leftOut[i] ?? 0);
            expect(told === 0 || told >= minGroup).toBe(true);
            expect(cells.hold[i] === -1).toBe(need > 0 && told === 0);
          }
        }
        const answer = concentration(framework, before, { groupBy, minGroup });
        for (const other of [needing, few])
          expect(concentration(framework, other, { groupBy, minGroup })).toStrictEqual(answer);
      }
      const atSite = (site: string | undefined) => people.filter((person) => person.site === site).length;
      const elsewhere = replaced(({ site }) => atSite(site) < minGroup);
      const posts = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => ({ id, roleLevel: id })));
      for (const groupBy of [undefined, "site"] as const) {
        for (const of of ["role-levels", "skills"] as const) {
          const options = { of, minGroup, ...(groupBy && { groupBy }) };
          const supply = supplyAndDemand(framework, before, posts, options);
          expect(supplyAndDemand(framework, elsewhere, posts, options)).toStrictEqual(supply);
          const told = supply.groups.map(({ people, leftOut }) => people - leftOut);
          expect(told.filter((n) => n > 0 && n < minGroup)).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(changed).toBeGreaterThan(500); // Or else nothing has been tried.
});

/** People of the UK framework, the same at every run: some organisations and sites are small, and a fifth is not assessed. */
function ukPeople(count: number): WorkforceEntry[] {
  const below = drawing(2026 + count);
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  const some = (names: number) => Math.floor(names * (below(1_000) / 1_000) ** 2);
  const [organisations, sites] = count < 1_000 ? [3, 6] : count < 5_000 ? [4, 12] : [8, 40];
  return Array.from({ length: count }, () => {
    const own = roleLevels[some(roleLevels.length)];
    const needs = (own?.needs ?? []).filter(() => below(5) > 0);
    const has = needs.map(({ skill, level }) => [skill, below(3) > 0 ? (level ?? null) : null] as const);
    return {
      has: Object.fromEntries(has),
      ...(own && { roleLevel: own.id }),
      organisation: `organisation ${some(organisations)}`,
      site: `site ${some(sites)}`,
    };
  });
}

const highs = await loadHighs();
const helds = Array.from({ length: uk.levels.length + 2 }, (_, i) => i - 1); // -1: not assessed; 0: assessed, and nothing held.
const anyUk: Framework = uk;
const needs = new Map<string, ReadonlyMap<string, number>>(
  anyUk.roles.flatMap(({ levels }) =>
    levels.map(({ id }) => [id, needsOf(anyUk, { has: {}, roleLevel: id })] as const),
  ),
);

/** People alike in all that an attacker knows of them for one skill: everything but what they hold. */
interface Kind {
  readonly person: WorkforceEntry;
  /** 0 where they do not need it. */
  readonly needed: number;
  readonly isLeftOut: boolean;
  readonly count: number;
}

function kindsOfSkill(people: readonly WorkforceEntry[], skill: string): readonly Kind[] {
  const neededBy = (person: WorkforceEntry) => needs.get(person.roleLevel ?? "")?.get(skill) ?? 0;
  const out = leftOut(
    anyUk,
    people.filter((person) => neededBy(person) > 0),
    5,
  );
  const kinds = new Map<string, Kind>();
  for (const person of people) {
    const [needed, isLeftOut] = [neededBy(person), out.has(person)];
    const where = groupings.map((groupBy) => groupOf(anyUk, person, groupBy));
    const key = needed === 0 ? "" : JSON.stringify([needed, isLeftOut, where]);
    kinds.set(key, { person, needed, isLeftOut, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** A number of people, or rungs, that is published or looked for: what each of a kind who hold it at a rung count in it. */
interface Sum {
  readonly times: (kind: Kind, held: number) => number;
  readonly sum: number;
}

const standing: Readonly<Record<"hold" | "short" | "rungsShort" | "unassessed", (kind: Kind, held: number) => number>> =
  {
    hold: ({ needed }, held) => Number(needed > 0 && held >= needed),
    short: ({ needed }, held) => Number(held >= 0 && held < needed),
    rungsShort: ({ needed }, held) => (held >= 0 ? Math.max(0, needed - held) : 0),
    unassessed: ({ needed }, held) => Number(needed > 0 && held < 0),
  };
const measures = ["hold", "short", "rungsShort", "unassessed"] as const;

/** What a heat map tells of a skill. Without a guard it hides the cells of fewer than 5 people, and does no more. */
function toldByHeatMap(map: HeatMap, skill: string, guarded: boolean): Sum[] {
  const s = map.skills.indexOf(skill);
  const [cells, width] = [map.cells, map.groups.length];
  const told = (columns: HeatMap["cells"], at: number, isIn: (kind: Kind) => boolean) =>
    measures.flatMap((measure): Sum[] => {
      const sum = columns[measure][at] ?? -1;
      if (sum < 0 || (!guarded && columns === cells && (columns.need[at] ?? 0) < 5)) return [];
      const counts = (kind: Kind) => isIn(kind) && !(guarded && kind.isLeftOut);
      return [{ sum, times: (kind, held) => (counts(kind) ? standing[measure](kind, held) : 0) }];
    });
  const inGroup = (group: string | null) => (kind: Kind) =>
    (groupOf(anyUk, kind.person, map.groupBy) ?? null) === group;
  return [
    ...map.groups.flatMap((group, g) => told(cells, s * width + g, inGroup(group))),
    ...told(map.totals, s, () => true),
  ];
}

function toldByConcentration(answer: Concentration, skill: string, guarded: boolean): Sum[] {
  return answer.skills.flatMap((row): Sum[] => {
    const rung = uk.levels.findIndex(({ id }) => id === row.needed) + 1;
    if (row.skill !== skill || row.holders === null) return [];
    return [{ sum: row.holders, times: (kind, held) => Number(!(guarded && kind.isLeftOut) && held >= rung) }];
  });
}

/** Whether a number is known: whether the least that it can be, for all that is told, is the most that it can be. */
function isKnown(kinds: readonly Kind[], told: readonly Sum[], wanted: Sum["times"]): boolean {
  const terms = (times: Sum["times"]) =>
    kinds.flatMap((kind, k) =>
      helds.flatMap((held) => (times(kind, held) === 0 ? [] : [`${times(kind, held)} x${k}h${held + 1}`])),
    );
  const ofKind = (k: number) => helds.map((held) => `x${k}h${held + 1}`);
  const rows = [
    ...kinds.map(({ count }, k) => `${ofKind(k).join(" + ")} = ${count}`),
    ...told.flatMap(({ times, sum }) => (terms(times).length === 0 ? [] : [`${terms(times).join(" + ")} = ${sum}`])),
  ];
  const program = `Subject To\n${rows.map((row, i) => ` r${i}: ${row}`).join("\n")}\nGeneral\n ${kinds.flatMap((_, k) => ofKind(k)).join("\n ")}\nEnd\n`;
  const [least, most] = ["Minimize", "Maximize"].map((aim) => {
    const { Status, ObjectiveValue } = highs.solve(`${aim}\n obj: ${terms(wanted).join(" + ")}\n${program}`);
    if (Status !== "Optimal") throw new Error(`HiGHS: ${Status}`);
    return Math.round(ObjectiveValue);
  });
  return least === most;
}

/** Cells of fewer than 5 people, one a skill: those first that are the only ones of their grouping, which are the weakest. */
function smallCells(people: readonly WorkforceEntry[], atMost: number) {
  const cells = new Map<
    string,
    { skill: string; groupBy: WorkforceGroup; group: string | undefined; people: number }
  >();
  for (const person of people) {
    for (const skill of needs.get(person.roleLevel ?? "")?.keys() ?? []) {
      for (const groupBy of groupings) {
        const cell = { skill, groupBy, group: groupOf(anyUk, person, groupBy) };
        const key = JSON.stringify(cell);
        cells.set(key, { ...cell, people: (cells.get(key)?.people ?? 0) + 1 });
      }
    }
  }
  const small = [...cells.values()].filter((cell) => cell.people < 5);
  const rows = new Map<string, number>();
  for (const { skill, groupBy } of small) rows.set(skill + groupBy, (rows.get(skill + groupBy) ?? 0) + 1);
  const beside = ({ skill, groupBy }: (typeof small)[number]) => rows.get(skill + groupBy) ?? 0;
  const weakest = small.sort((a, b) => beside(a) - beside(b));
  return weakest.filter(({ skill }, i) => weakest.findIndex((other) => other.skill === skill) === i).slice(0, atMost);
}

/** How many numbers of small cells are known to somebody who has these answers, of how many. */
function attack(
  people: readonly WorkforceEntry[],
  { atMost, tell }: { readonly atMost: number; readonly tell: (skill: string) => readonly Sum[] },
) {
  let [known, of] = [0, 0];
  for (const cell of smallCells(people, atMost)) {
    const kinds = kindsOfSkill(people, cell.skill);
    const told = tell(cell.skill);
    for (const measure of ["hold", "short", "unassessed"] as const) {
      const isIn = (kind: Kind) => groupOf(anyUk, kind.person, cell.groupBy) === cell.group;
      of++;
      if (isKnown(kinds, told, (kind, held) => (isIn(kind) ? standing[measure](kind, held) : 0))) known++;
    }
  }
  return { known, of };
}

test.each([
  [300, 6],
  [1_500, 6],
  [10_000, 4],
])("of %i people an integer program finds nothing that is not published", { timeout: 120_000 }, (size, atMost) => {
  const people = ukPeople(size);
  const workforce = sealed(uk, people);
  const maps = groupings.map((groupBy) => heatMap(anyUk, workforce, { groupBy }));
  const holders = concentration(anyUk, workforce);
  // All heat maps beside concentration: whoever has fewer answers, one or two of them, finds no more.
  const guarded = attack(people, {
    atMost,
    tell: (skill) => [
      ...maps.flatMap((map) => toldByHeatMap(map, skill, true)),
      ...toldByConcentration(holders, skill, true),
    ],
  });
  expect(guarded).toStrictEqual({ known: 0, of: atMost * 3 });

  // The same attack on answers that hide small cells alone: it works.
  const open = groupings.map((groupBy) => heatMap(anyUk, workforce, { groupBy, minGroup: 1 }));
  const openHolders = concentration(anyUk, workforce, { minGroup: 1 });
  const unguarded = attack(people, {
    atMost,
    tell: (skill) => [
      ...open.flatMap((map) => toldByHeatMap(map, skill, false)),
      ...toldByConcentration(openHolders, skill, false),
    ],
  });
  expect(unguarded.known).toBeGreaterThan(0);
});

test("two thresholds, and before and after a leaver, give away what no answer alone does", () => {
  const people = ukPeople(1_500);
  const workforce = sealed(uk, people);
  const [at5, at10] = [5, 10].map((minGroup) => heatMap(uk, workforce, { groupBy: "family", minGroup }));
  const toldIn = (map: HeatMap | undefined, cell: number) =>
    (map?.cells.need[cell] ?? 0) - (map?.cells.leftOut[cell] ?? 0);
  let [both, aboutFew] = [0, 0];
  for (const cell of at5?.cells.need.keys() ?? []) {
    if (toldIn(at10, cell) === 0) continue;
    both++;
    const people = toldIn(at5, cell) - toldIn(at10, cell); // What the two differ by is about so many.
    if (people > 0 && people < 5) aboutFew++;
  }
  expect({ both, aboutFew }).toStrictEqual({ both: 87, aboutFew: 4 });

  let [asked, known] = [0, 0];
  for (const leaver of [0, 300, 600, 900, 1_200]) {
    const after = heatMap(anyUk, sealed(uk, people.toSpliced(leaver, 1)), { groupBy: "family" });
    const person = people[leaver] ?? { has: {} };
    const group = after.groups.indexOf(groupOf(anyUk, person, "family") ?? null);
    for (const skill of needs.get(person.roleLevel ?? "")?.keys() ?? []) {
      const cell = after.skills.indexOf(skill) * after.groups.length + group;
      asked++;
      if (toldIn(at5, cell) - toldIn(after, cell) === 1 && toldIn(after, cell) > 0) known++; // And so is how this one stands.
    }
  }
  expect({ asked, known }).toStrictEqual({ asked: 39, known: 21 });
});
