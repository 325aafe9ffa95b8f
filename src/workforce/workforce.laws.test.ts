import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { drawing } from "../../test/drawing.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { gap } from "../questions/gap/gap.js";
import { comparedSkills } from "../questions/match/comparedSkills.js";
import { directionBetween } from "../questions/match/directionBetween.js";
import { likenessTable } from "../questions/match/likenessTable.js";
import { matchPeople } from "../questions/match/matchPeople.js";
import { matchRoleLevels } from "../questions/match/matchRoleLevels.js";
import { uk } from "../uk/index.js";
import { bestPeople } from "./bestPeople.js";
import { type BestRoleLevels, bestRoleLevels } from "./bestRoleLevels.js";
import { coverageMatrix } from "./coverageMatrix.js";
import { createWorkforce } from "./createWorkforce.js";
import { fromBytes } from "./fromBytes.js";
import { ownGaps, readinessNames } from "./ownGaps.js";
import { toBytes } from "./toBytes.js";
import type { Workforce } from "./workforce.js";

// Every number of the columns is the number that the questions for one person give, one person after the other.

const roleLevelsOf = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels.map(({ id }) => id));

/** People at a role level or at none, no two of one name. */
const workforces = frameworks().chain((framework) =>
  fc.tuple(
    fc.constant(framework),
    fc
      .array(fc.tuple(profilesOf(framework), fc.option(fc.constantFrom(...roleLevelsOf(framework)))), { maxLength: 6 })
      .map((people) =>
        people.map(
          ([profile, roleLevel], i): Profile => ({
            ...profile,
            person: `p${i}`,
            ...(roleLevel !== null && { roleLevel }),
          }),
        ),
      ),
  ),
);

function sealed(framework: Framework, people: readonly Profile[]): Workforce {
  const builder = createWorkforce(framework);
  for (const { person, has, roleLevel } of people) {
    builder.add(person, { has, ...(roleLevel !== undefined && { roleLevel }) });
  }
  return builder.seal();
}

function expectCoverages(framework: Framework, people: readonly Profile[], workforce: Workforce): void {
  const { roleLevels, low, high, outOf, count } = coverageMatrix(framework, workforce);
  expect(count).toBe(people.length);
  const rows = people.map((_, i) =>
    roleLevels.map((_, place) => ({
      low: low[i * roleLevels.length + place],
      high: high[i * roleLevels.length + place],
      outOf: outOf[place],
    })),
  );
  expect(rows).toEqual(people.map((person) => roleLevels.map((id) => gap(framework, person, id).coverage)));
}

function expectBestRoleLevels(
  framework: Framework,
  people: readonly Profile[],
  workforce: Workforce,
  limit: number,
): void {
  for (const options of [{}, { direction: "any", excludePresent: false } as const]) {
    const { roleLevels, places, scores, ranks } = bestRoleLevels(framework, workforce, { limit, ...options });
    for (const [i, person] of people.entries()) {
      const found = [...places.subarray(i * limit, (i + 1) * limit)].flatMap((place, at) =>
        place < 0 ? [] : [[ranks[i * limit + at], roleLevels[place], scores[i * limit + at]]],
      );
      const { matches } = matchRoleLevels(framework, person, { limit, ...options });
      expect(found).toEqual(matches.map(({ rank, roleLevel, likeness }) => [rank, roleLevel, likeness.score]));
    }
  }
}

function expectBestPeople(
  framework: Framework,
  people: readonly Profile[],
  workforce: Workforce,
  roleLevels: readonly string[],
  limit: number,
): void {
  for (const roleLevel of roleLevels) {
    const { matches: found, ...about } = bestPeople(framework, workforce, roleLevel, { limit });
    const { matches, ...aboutThem } = matchPeople(framework, people, roleLevel, { limit });
    expect(about).toStrictEqual(aboutThem);
    expect(found.map(({ rank, person, coverage }) => ({ rank, person, coverage }))).toEqual(
      matches.map((match) => ({ rank: match.rank, person: match.person, coverage: match.gap.coverage })),
    );
    for (const { place, person } of found) expect(workforce.people[place]).toBe(person);
  }
}

function expectOwnGaps(framework: Framework, people: readonly Profile[], workforce: Workforce): void {
  const found = ownGaps(framework, workforce);
  for (const [i, person] of people.entries()) {
    const answer = person.roleLevel === undefined ? undefined : gap(framework, person, person.roleLevel);
    const standings = (answer?.standings ?? []).filter(({ outOf }) => outOf > 0);
    expect({
      coverage: { low: found.low[i], high: found.high[i], outOf: found.outOf[i] },
      rungsShort: found.rungsShort[i],
      unassessed: found.unassessed[i],
      readiness: readinessNames[found.readiness[i] ?? -1],
    }).toEqual({
      coverage: answer?.coverage ?? { low: 0, high: 0, outOf: 0 },
      rungsShort: standings.reduce((sum, standing) => sum + ("by" in standing ? standing.by : 0), 0),
      unassessed: standings.filter(({ status }) => status === "unassessed").length,
      readiness: answer?.readiness ?? "none",
    });
  }
}

test("on random frameworks, over all and through bytes and a structured clone", () => {
  fc.assert(
    fc.property(workforces, fc.integer({ min: 1, max: 5 }), ([framework, people], limit) => {
      const workforce = sealed(framework, people);
      expect(fromBytes(framework, toBytes(workforce))).toStrictEqual(workforce);
      const copy = structuredClone(workforce);
      expect(copy).toStrictEqual(workforce);
      expectCoverages(framework, people, copy);
      expectBestRoleLevels(framework, people, copy, limit);
      expectBestPeople(framework, people, copy, roleLevelsOf(framework), limit);
      expectOwnGaps(framework, people, copy);
    }),
  );
});

test("a slice is that part of the whole", () => {
  fc.assert(
    fc.property(workforces, fc.nat(6), fc.nat(6), ([framework, people], a, b) => {
      const [from, to] = [Math.min(a, b, people.length), Math.min(Math.max(a, b), people.length)];
      const workforce = sealed(framework, people);
      const [whole, part] = [coverageMatrix(framework, workforce), coverageMatrix(framework, workforce, { from, to })];
      const width = whole.roleLevels.length;
      expect(part.low).toEqual(whole.low.slice(from * width, to * width));
      expect(part.high).toEqual(whole.high.slice(from * width, to * width));
      const [all, some] = [
        bestRoleLevels(framework, workforce, { limit: 2 }),
        bestRoleLevels(framework, workforce, { limit: 2, from, to }),
      ];
      expect(some.places).toEqual(all.places.slice(from * 2, to * 2));
    }),
    { numRuns: 50 },
  );
  const empty = createWorkforce(uk).seal();
  expect(() => coverageMatrix(uk, empty, { to: 1 })).toThrow(RangeError);
  expect(() => coverageMatrix(uk, empty, { from: -1 })).toThrow(RangeError);
  expect(() => bestRoleLevels(uk, empty, { limit: 0 })).toThrow(RangeError);
});

/** Made-up people near a UK role level, the same at every run: a fifth of their skills not assessed, and some beside. */
function madeUpPeople(count: number): Profile[] {
  const framework: Framework = uk;
  const below = drawing(2026);
  const roleLevels = framework.roles.flatMap(({ levels }) => levels);
  const skills = new Map(framework.skills.map((skill) => [skill.id, skill]));
  return Array.from({ length: count }, (_, i) => {
    const own = roleLevels[below(roleLevels.length)];
    const needed = (own?.needs ?? []).filter(() => below(5) > 0).map(({ skill }) => skill);
    const others = Array.from({ length: 4 }, () => framework.skills[below(framework.skills.length)]?.id ?? "");
    const has = [...needed, ...others].map((skill) => {
      const rungs = [null, ...(skills.get(skill)?.definedAt ?? framework.levels.map(({ id }) => id))];
      return [skill, rungs[below(rungs.length)]];
    });
    return {
      person: `person ${i}`,
      framework: { id: framework.id, version: framework.version },
      has: Object.fromEntries(has),
      ...(own && below(10) > 0 && { roleLevel: own.id }),
    };
  });
}

const people = madeUpPeople(10_000);
const workforce = sealed(uk, people);

test("10,000 people of the UK framework, one by one: gap, all role levels in turn, matchPeople at every fortieth", {
  timeout: 60_000,
}, () => {
  expectOwnGaps(uk, people, workforce);
  expectBestPeople(
    uk,
    people,
    workforce,
    roleLevelsOf(uk).filter((_, i) => i % 40 === 7),
    700,
  );
  const framework: Framework = uk;
  const { roleLevels, low, high, outOf } = coverageMatrix(framework, workforce);
  let wrong = 0;
  for (const [i, person] of people.entries()) {
    for (const [place, id] of roleLevels.entries()) {
      if ((i + place) % 32 > 0) continue; // A thirty-second of all pairs: every person, and every role level.
      const { coverage } = gap(framework, person, id);
      const cell = i * roleLevels.length + place;
      if (coverage.low !== low[cell] || coverage.high !== high[cell] || coverage.outOf !== outOf[place]) wrong++;
    }
  }
  expect(wrong).toBe(0);
});

const limit = 5;

/** The five best as they were found: rank, role level and likeness of each. */
function foundFor(person: number, { roleLevels, places, scores, ranks }: BestRoleLevels) {
  return [...places.subarray(person * limit, (person + 1) * limit)].flatMap((place, at) =>
    place < 0 ? [] : [[ranks[person * limit + at], roleLevels[place], scores[person * limit + at]]],
  );
}

test("the five best of 10,000 people of the UK framework, one by one: those of the likeness of each to every role level", {
  timeout: 60_000,
}, () => {
  const framework: Framework = uk;
  const best = bestRoleLevels(framework, workforce, { limit });
  const table = likenessTable(framework);
  for (const [i, person] of people.entries()) {
    const scores = table.scoresOf(comparedSkills(framework, person));
    const own = person.roleLevel;
    const isOffered = (id: string) =>
      own === undefined || (id !== own && directionBetween(framework, own, id) !== "down");
    const ranked = table.roleLevels
      .map((id, place) => ({ id, score: scores[place] ?? 0 }))
      .filter(({ id, score }) => score > 0 && isOffered(id))
      .sort((a, b) => b.score - a.score);
    const matches = ranked
      .slice(0, limit)
      .map(({ id, score }) => [1 + ranked.findIndex((one) => one.score === score), id, score]);
    expect(foundFor(i, best)).toEqual(matches);
  }
});

test("the five best of 1,000 of them are those of matchRoleLevels itself", { timeout: 60_000 }, () => {
  const framework: Framework = uk;
  const best = bestRoleLevels(framework, workforce, { limit, from: 0, to: 1_000 });
  for (const [i, person] of people.slice(0, 1_000).entries()) {
    const { matches } = matchRoleLevels(framework, person, { limit });
    expect(foundFor(i, best)).toEqual(
      matches.map(({ rank, roleLevel, likeness }) => [rank, roleLevel, likeness.score]),
    );
  }
});
