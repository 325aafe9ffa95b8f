import { expect, test } from "vitest";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { concentration } from "./concentration.js";
import { createWorkforce, type WorkforceEntry } from "./createWorkforce.js";
import { heatMeasures } from "./heatColumns.js";
import { hideParts } from "./hideParts.js";
import { supplyAndDemand } from "./supplyAndDemand.js";
import { suppress } from "./suppress.js";
import type { Workforce } from "./workforce.js";

// The strongest attacker there is: knows the rules of suppression and the number of all people, has one answer, and goes
// through every workforce that would have given this very answer. What is the same in all of them is known. So all small
// workforces are tried, put together by what is published of them, and no number of 1 to minGroup - 1 people may be the same
// in all that look alike.

type Facts = ReadonlyMap<string, number>;

/** Facts known of workforces that look alike, which nobody may know; and how many facts there were to be found. */
function known(cases: Iterable<{ readonly published: string; readonly facts: Facts }>, minGroup: number) {
  const alike = new Map<string, { readonly facts: Map<string, number>; readonly open: Set<string> }>();
  for (const { published, facts } of cases) {
    const one = alike.get(published);
    if (!one) alike.set(published, { facts: new Map(facts), open: new Set() });
    else {
      for (const [fact, n] of one.facts) if ((facts.get(fact) ?? 0) !== n) one.open.add(fact);
      for (const fact of facts.keys()) if (!one.facts.has(fact)) one.open.add(fact);
    }
  }
  let small = 0;
  const leaks: string[] = [];
  for (const [published, { facts, open }] of alike) {
    for (const [fact, n] of facts) {
      if (n < 1 || n >= minGroup) continue;
      small++;
      if (!open.has(fact)) leaks.push(`${published}: ${fact} = ${n}`);
    }
  }
  return { small, leaks };
}

/** All ways to share out `sum` among `parts`. */
function* shares(parts: number, sum: number): Generator<number[]> {
  if (parts === 1) yield [sum];
  else for (let n = 0; n <= sum; n++) for (const rest of shares(parts - 1, sum - n)) yield [n, ...rest];
}

test.each([
  [2, 3, 14],
  [3, 5, 20],
  [4, 3, 12],
  [4, 4, 14],
  [5, 3, 11],
])("no part of %i is known, with groups of %i, among all of up to %i people", (parts, minGroup, most) => {
  for (let whole = 0; whole <= most; whole++) {
    const cases = [...shares(parts, whole)].map((row) => {
      const { hidden } = hideParts(row, minGroup);
      return {
        published: row.map((n, i) => (hidden[i] === 1 ? "?" : n)).join(),
        facts: new Map(row.map((n, i) => [`part ${i}`, n])),
      };
    });
    expect(known(cases, minGroup).leaks).toEqual([]);
  }
});

/** The cells of one skill with up to `most` people each, in groups of these sizes, and what a heat map publishes of them. */
function* heatRows(sizes: readonly number[], most: number, minGroup: number) {
  const cells = Array.from({ length: most + 1 }, (_, need) => [...shares(3, need)]).flat();
  const places = sizes.map(() => 0);
  for (let turn = 0; turn < cells.length ** sizes.length; turn++) {
    let rest = turn;
    for (const g of places.keys()) {
      places[g] = rest % cells.length;
      rest = Math.floor(rest / cells.length);
    }
    const row = places.map((place) => {
      const [hold = 0, short = 0, unassessed = 0] = cells[place] ?? [];
      return [hold + short + unassessed, hold, short, short, unassessed]; // One level: as many rungs as people short.
    });
    if (row.some(([need = 0], g) => (sizes[g] ?? 0) < minGroup && need > (sizes[g] ?? 0))) continue;
    const column = (m: number) => Int32Array.from(row, (cell) => cell[m] ?? 0);
    const total = (m: number) => Int32Array.of(row.reduce((sum, cell) => sum + (cell[m] ?? 0), 0));
    const of = (make: (m: number) => Int32Array) => ({
      need: make(0),
      hold: make(1),
      short: make(2),
      rungsShort: make(3),
      unassessed: make(4),
    });
    const [open, totals] = [of(column), of(total)];
    suppress({ cells: open, totals, sizes: Int32Array.from(sizes), minGroup, couldNeed: () => true });
    const hidden = row.reduce((sum, [need = 0], g) => (open.need[g] === -1 ? sum + need : sum), 0);
    if (totals.need[0] !== -1 && hidden > most) continue; // Among larger cells, which are not tried, there are more ways.
    const facts = heatMeasures.flatMap((measure, m) =>
      row.flatMap((cell, g) => (open[measure][g] === -1 ? [[`${measure} in ${g}`, cell[m] ?? 0] as const] : [])),
    );
    const published = heatMeasures.map((measure) => [...open[measure], ...totals[measure]].join()).join("; ");
    yield { published, facts: new Map(facts) };
  }
}

test.each([[[7, 8, 9]], [[9, 9, 2]], [[9, 2, 1]]])(
  "no suppressed cell of a heat map is known, groups of %j",
  (sizes) => {
    const { small, leaks } = known(heatRows(sizes, 4, 3), 3);
    expect(leaks).toEqual([]);
    expect(small).toBeGreaterThan(100); // Or else nothing has been tried.
  },
);

/** Two role levels, which need the one skill at the low and the high level: what each row tells bears upon the other. */
const one: Framework = parseFramework({
  id: "small",
  title: "Small",
  version: "1",
  levels: ["low", "high"].map((id) => ({ id, name: id })),
  skills: [{ id: "s", name: "s" }],
  roleFamilies: [{ id: "family", name: "Family" }],
  roles: [
    {
      id: "role",
      name: "Role",
      family: "family",
      levels: ["low", "high"].map((level, i) => ({
        id: `role level ${i}`,
        name: level,
        needs: [{ skill: "s", level }],
      })),
    },
  ],
});

/** Every workforce of this many people, each of one of these kinds; whoever looks does not tell them apart. */
function* workforces(kinds: readonly WorkforceEntry[], size: number) {
  for (const copies of shares(kinds.length, size)) {
    const builder = createWorkforce(one);
    const people = kinds.flatMap((kind, i) => Array.from({ length: copies[i] ?? 0 }, () => kind));
    for (const [i, person] of people.entries()) builder.add(`person ${i}`, person);
    yield { people, workforce: builder.seal() };
  }
}

/** Everything that one might want to know of so few people. */
function factsOf(people: readonly WorkforceEntry[], bySite: boolean): Facts {
  const facts = new Map<string, number>();
  const count = (site: string | undefined, fact: string) => {
    const key = bySite ? `${fact} at ${site}` : fact;
    facts.set(key, (facts.get(key) ?? 0) + 1);
  };
  for (const { has, roleLevel, site } of people) {
    count(site, `is at ${roleLevel}`);
    const held = Object.hasOwn(has, "s") ? ["low", "high"].indexOf(has.s ?? "") : -2; // -1: assessed, nothing held.
    count(site, `held is ${held}`);
    if (held >= 0) count(site, "held at all");
    if (held === -1 || held === 0) count(site, "short of high");
  }
  return facts;
}

const standing = [{}, { s: null }, { s: "low" }, { s: "high" }];
const atRoleLevels = (...ids: (number | undefined)[]) =>
  standing.flatMap((has) => ids.map((id) => ({ has, ...(id !== undefined && { roleLevel: `role level ${id}` }) })));
const atSites = standing.flatMap((has) => ["Leeds", "York"].map((site) => ({ has, site, roleLevel: "role level 1" })));
const posts = [0, 1].map((i) => ({ id: `post ${i}`, roleLevel: `role level ${i}` }));

const supply = (workforce: Workforce) => supplyAndDemand(one, workforce, posts, { minGroup: 3 }).groups;
const skillSupply = (workforce: Workforce) =>
  supplyAndDemand(one, workforce, posts, { of: "skills", minGroup: 3 }).groups;
const supplyBySite = (workforce: Workforce) => {
  const { groups } = supplyAndDemand(one, workforce, posts, { minGroup: 3, groupBy: "site" });
  return ["Leeds", "York", null].map((site) => groups.find((group) => group.site === site));
};
const hanging = (workforce: Workforce) => concentration(one, workforce, { minGroup: 3 }).skills;
const hangingBySite = (workforce: Workforce) => concentration(one, workforce, { minGroup: 3, groupBy: "site" }).skills;

test.each([
  ["supplyAndDemand, at three role levels or none", atRoleLevels(undefined, 0, 1), 5, supply, false],
  ["supplyAndDemand, more people", atRoleLevels(1), 12, supply, false],
  ["supplyAndDemand of skills", atRoleLevels(1), 12, skillSupply, false],
  ["supplyAndDemand by site", atSites, 6, supplyBySite, true],
  ["concentration, at three role levels or none", atRoleLevels(undefined, 0, 1), 5, hanging, false],
  ["concentration, more people", atRoleLevels(0, 1), 8, hanging, false],
  ["concentration by site", atSites, 8, hangingBySite, true],
] as const)("nothing small is known from %s", (_, kinds, size, ask, bySite) => {
  const cases = [...workforces(kinds, size)].map(({ people, workforce }) => ({
    published: JSON.stringify(ask(workforce)),
    facts: factsOf(people, bySite),
  }));
  const { small, leaks } = known(cases, 3);
  expect(leaks.slice(0, 3)).toEqual([]);
  expect(small).toBeGreaterThan(5);
});
