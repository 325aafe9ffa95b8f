import * as fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardIds } from "../../test/arbitraries.js";
import { asking } from "../../test/asking.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import type { Need } from "../model/need.js";
import type { Profile } from "../model/profile.js";
import { teamCoverage } from "../questions/team/teamCoverage.js";
import { type CoverRoleOptions, coverRole, type RoleCover } from "./coverRole.js";
import { roleCoverSchema } from "./coverRole.schema.js";

interface Situation {
  readonly people: Profile<KitchenIds>[];
  readonly needs: Need<KitchenIds>[];
  readonly options: CoverRoleOptions;
}

const skills = kitchen.skills.map(({ id }) => id);
const levels = kitchen.levels.map(({ id }) => id);
const roleLevels = kitchen.roles.flatMap(({ levels }) => levels);

/** Up to seven people with awkward names, up to seven needs, and any of the options. */
const situations: fc.Arbitrary<Situation> = fc
  .shuffledSubarray([...awkwardIds], { minLength: 1, maxLength: 7 })
  .chain((names) => {
    const has = fc.record(
      Object.fromEntries(
        kitchen.skills.map((one) => [one.id, fc.constantFrom(null, ...("definedAt" in one ? one.definedAt : levels))]),
      ),
      {
        requiredKeys: [],
      },
    );
    const role = fc.option(fc.constantFrom(...roleLevels.map(({ id }) => id)), { nil: undefined });
    const need = fc.record(
      {
        skill: fc.constantFrom(...skills),
        level: fc.constantFrom(...levels),
        importance: fc.constantFrom("essential" as const, "desirable" as const),
        weight: fc.nat(4),
      },
      { requiredKeys: ["skill"] },
    );
    const roleOf = fc.constantFrom("nobody", "nobody", "must", "excluded");
    const options = fc.record(
      {
        costs: fc.array(fc.nat(3), { minLength: names.length, maxLength: names.length }),
        maxPeople: fc.integer({ min: 1, max: 4 }),
        limit: fc.integer({ min: 1, max: 4 }),
        counting: fc.constantFrom("held" as const, "in-role" as const),
        essentialOnly: fc.boolean(),
        roles: fc.array(roleOf, { minLength: names.length, maxLength: names.length }),
      },
      { requiredKeys: [] },
    );
    const profiles = fc.tuple(...names.map(() => fc.tuple(has, role)));
    return fc
      .tuple(profiles, fc.uniqueArray(need, { maxLength: 7, selector: ({ skill }) => skill }), options)
      .map(([held, needs, rest]): Situation => {
        const { costs, roles = [], maxPeople, ...others } = rest;
        const those = (role: string) => names.filter((_, i) => roles[i] === role);
        const mustInclude = those("must");
        return {
          people: names.map((person, i) => ({
            person,
            framework: { id: "kitchen", version: "1" },
            has: held[i]?.[0] ?? {},
            ...(held[i]?.[1] && { roleLevel: held[i][1] }),
          })),
          needs,
          options: {
            ...others,
            ...(costs && { costOf: Object.fromEntries(names.map((person, i) => [person, pounds(costs[i] ?? 0)])) }),
            ...(maxPeople !== undefined && { maxPeople: Math.max(maxPeople, mustInclude.length) }),
            mustInclude,
            exclude: those("excluded"),
          },
        };
      });
  });

function law(name: string, runs: number, holds: (situation: Situation, cover: RoleCover) => Promise<void> | void) {
  const property = fc.asyncProperty(situations, async (situation) => {
    await holds(situation, await coverRole(kitchen, situation.people, asking(...situation.needs), situation.options));
  });
  test(name, () => fc.assert(property, { numRuns: runs }));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

/** Compares lists of ids as words in a dictionary. */
function byPeople(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((person, i) => person !== b[i]);
  return at < 0 ? 0 : inOrder(a[at] ?? "", b[at] ?? "");
}

/** All teams there could be, with what each covers and costs: no cleverness, nothing left out. */
function everyTeam({ people, needs, options }: Situation) {
  const { costOf, mustInclude = [], exclude = [], maxPeople = 99, counting, essentialOnly } = options;
  const costs = new Map(Object.entries(costOf ?? {}));
  const counted = needs.flatMap(
    ({ skill, level, importance = "essential", weight = importance === "essential" ? 2 : 1 }) => {
      if (weight === 0 || (essentialOnly && importance === "desirable")) return [];
      return [[skill, { rank: level === undefined ? 1 : levels.indexOf(level) + 1, weight }] as const];
    },
  );
  const heldBy = ({ has, roleLevel }: Profile) =>
    counted.filter(([skill, { rank }]) => {
      const uses = roleLevels.find(({ id }) => id === roleLevel)?.needs.map((need): string => need.skill);
      if (counting === "in-role" && uses && !uses.includes(skill)) return false;
      return levels.map(String).indexOf(has[skill] ?? "") + 1 >= rank;
    });
  const there = people.filter(({ person }) => !exclude.includes(person)).sort((a, b) => inOrder(a.person, b.person));
  const all = new Set(there.flatMap(heldBy));
  return Array.from({ length: 2 ** there.length }, (_, bits) => there.filter((_, i) => bits & (1 << i)))
    .map((team) => {
      const holds = new Set(team.flatMap(heldBy));
      return {
        people: team.map(({ person }) => person),
        cost: team.reduce((sum, { person }) => sum + (costs.get(person)?.amount ?? 0), 0),
        worth: [...holds].reduce((sum, [, { weight }]) => sum + weight, 0),
        lacks: [...all].filter((need) => !holds.has(need)).map(([skill]) => skill),
      };
    })
    .filter((team) => team.people.length <= maxPeople && mustInclude.every((person) => team.people.includes(person)))
    .sort(
      (a, b) =>
        b.worth - a.worth || a.cost - b.cost || a.people.length - b.people.length || byPeople(a.people, b.people),
    );
}

/** What a team costs is money where costs are given: of a person there who has none, nothing. */
const costIn = ({ people, options: { costOf, exclude = [] } }: Situation, { cost }: { readonly cost: number }) =>
  costOf && people.length > exclude.length ? pounds(cost) : undefined;

function boundOf(
  { options: { costOf } }: Situation,
  best: { readonly cost: number; readonly people: readonly string[] },
) {
  const [of, value] = costOf ? ["cost", best.cost] : ["people", best.people.length];
  return { of, value, bound: value };
}

law("the teams are those that trying them all finds, fewest or cheapest, all of them", 1_200, (situation, cover) => {
  const { costOf, limit = 10 } = situation.options;
  if (cover.status === "nothing-asked") {
    const { needs, options } = situation;
    const isAsked = ({ weight, importance }: Need) =>
      weight !== 0 && !(options.essentialOnly && importance === "desirable");
    expect([needs.filter(isAsked), cover.needs, cover.teams, cover.bound]).toEqual([[], [], [], []]);
    return;
  }
  expect(cover.needs.length).toBeGreaterThan(0);
  const all = everyTeam(situation);
  const [best] = all;
  if (best === undefined) throw new Error("There is always a team");
  expect(cover.minimises).toBe(costOf ? "cost" : "people");
  if (best.lacks.length > 0) {
    expect(cover).toMatchObject({ status: "impossible", teams: [], isComplete: true });
    expect(cover.nearest).toMatchObject({
      people: best.people,
      isBest: true,
      ...(costOf && { cost: costIn(situation, best) }),
    });
    expect(cover.nearest?.lacks.toSorted()).toEqual(best.lacks.toSorted());
    return;
  }
  const equal = all.filter(
    ({ lacks, cost, people }) => lacks.length === 0 && cost === best.cost && people.length === best.people.length,
  );
  expect(cover).toMatchObject({
    status: "optimal",
    teams: equal.slice(0, limit).map(({ people }) => people),
    size: best.people.length,
    bound: [boundOf(situation, best)],
    count: equal.length,
    isComplete: equal.length <= limit,
  });
  expect(cover.cost).toEqual(costIn(situation, best));
});

law("each team, replayed by teamCoverage, covers all but the uncovered, and nobody is superfluous", 300, (...given) => {
  const [{ people, options }, cover] = given;
  const { counting = "held", mustInclude = [] } = options;
  const asked = (skills: readonly { readonly skill: string; readonly needed?: string }[]) =>
    asking(
      ...(skills.map(({ skill, needed }) => ({
        skill,
        ...(needed !== undefined && { level: needed }),
      })) as Need<KitchenIds>[]), // Ids of the kitchen.
    );
  const { missing, unknown } = cover.uncovered;
  const open = new Set([...missing, ...unknown].map(({ skill }) => skill));
  const needs = asked(cover.needs.filter(({ skill }) => !open.has(skill)));
  const replay = (team: readonly string[]) =>
    teamCoverage(
      kitchen,
      people.filter(({ person }) => team.includes(person)),
      needs,
      { counting },
    );
  for (const [i, team] of cover.teams.entries()) {
    const { coveredBy, skills } = replay(team);
    expect(coveredBy.covered).toBe(needs.needs.length > 0); // Of nothing nobody is said to cover all.
    expect(cover.brings[i]?.map(({ person }) => person)).toEqual(team);
    for (const { person, brings, alone } of cover.brings[i] ?? []) {
      const held = skills.filter(({ holders }) => holders.includes(person));
      expect(brings).toEqual(held.map(({ skill }) => skill));
      expect(alone).toEqual(held.filter(({ depth }) => depth === 1).map(({ skill }) => skill));
      if (!mustInclude.includes(person)) expect(alone).not.toEqual([]);
    }
  }
  const there = people.filter(({ person }) => !options.exclude?.includes(person));
  const of = teamCoverage(kitchen, there, asked(cover.needs), { counting });
  expect(missing.map(({ skill }) => skill)).toEqual(of.missing);
  expect(unknown.map(({ skill }) => skill)).toEqual(of.unknown);
  for (const { skill, nearest, unassessed, outsideRole } of [...missing, ...unknown]) {
    const one = of.skills.find((other) => other.skill === skill);
    expect(unassessed).toEqual(one?.unassessed.toSorted(inOrder));
    expect(outsideRole).toEqual(one?.outsideRole?.toSorted(inOrder));
    const highest = one?.levels.findLast(({ depth }) => depth > 0);
    expect(nearest?.people.length).toBe(highest?.depth);
    if (highest) expect(nearest?.has).toBe(highest.level);
    for (const person of nearest?.people ?? []) expect(one?.short).toContain(person);
  }
});

law("the order of people, of skills in a profile and of costs does not matter", 200, async (situation, cover) => {
  const backwards = <Value>(object: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(object).reverse());
  const people = situation.people.map((profile) => ({ ...profile, has: backwards(profile.has) })).reverse();
  const { costOf, mustInclude = [], exclude = [], ...options } = situation.options;
  const turned = {
    ...options,
    ...(costOf && { costOf: backwards(costOf) }),
    mustInclude: mustInclude.toReversed(),
    exclude: exclude.toReversed(),
  };
  expect(JSON.stringify(await coverRole(kitchen, people, asking(...situation.needs), turned))).toBe(
    JSON.stringify(cover),
  );
});

law("the answer fits its schema, also after a journey through JSON", 200, (_, cover) => {
  expect(roleCoverSchema.parse(JSON.parse(JSON.stringify(cover)))).toStrictEqual(cover);
});
