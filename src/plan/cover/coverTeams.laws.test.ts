import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countSmallestCovers } from "./countSmallestCovers.js";
import type { CoverQuestion } from "./coverProgram.js";
import { coverProgram } from "./coverProgram.js";
import { coverTeams } from "./coverTeams.js";
import { leastCover } from "./leastCover.js";
import { leastCoverByHighs } from "./leastCoverByHighs.js";

/** People who hold some of so many needs: few, so that all teams can be tried, and of any width in words. */
const questions = fc
  .record({ needs: fc.constantFrom(1, 5, 9, 12, 31, 32, 33, 47, 48, 70), people: fc.integer({ min: 1, max: 8 }) })
  .chain(({ needs, people }) =>
    fc.record({
      worth: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: needs, maxLength: needs }),
      held: fc.array(fc.uniqueArray(fc.nat(needs - 1), { maxLength: needs }), { minLength: people, maxLength: people }),
      costs: fc.option(fc.array(fc.nat(5), { minLength: people, maxLength: people }), { nil: undefined }),
      maxPeople: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 5 })),
      limit: fc.integer({ min: 1, max: 5 }),
    }),
  )
  .map(({ costs, ...rest }): CoverQuestion => ({ ...rest, ...(costs && { costs }), mustInclude: [], maxEffort: 1e7 }));

/** Every team within the size allowed, the best first: most worth held, then cheapest, then fewest, then in order. */
function everyTeam({ held, worth, costs, maxPeople }: CoverQuestion) {
  return Array.from({ length: 2 ** held.length }, (_, bits) => [...held.keys()].filter((i) => bits & (1 << i)))
    .filter((team) => team.length <= maxPeople)
    .map((team) => {
      const needs = new Set(team.flatMap((person) => held[person] ?? []));
      const cost = team.reduce((sum, person) => sum + (costs?.[person] ?? 0), 0);
      return { team, needs, cost, worth: [...needs].reduce((sum, need) => sum + (worth[need] ?? 0), 0) };
    })
    .sort((a, b) => b.worth - a.worth || a.cost - b.cost || a.team.length - b.team.length || byPlaces(a.team, b.team));
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

test("at any width, all optimal teams are those that trying them all finds", async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const all = everyTeam(question);
      const [best] = all;
      const everything = new Set(question.held.flat()).size;
      const answer = await coverTeams(question);
      if (best?.needs.size !== everything) {
        const nearest = { people: best?.team, lacks: true, isBest: true };
        expect(answer).toEqual({ status: "impossible", teams: [], isComplete: true, nearest });
        return;
      }
      const equal = all.filter(
        ({ needs, cost, team }) => needs.size === everything && cost === best.cost && team.length === best.team.length,
      );
      expect(answer).toEqual({
        status: "optimal",
        teams: equal.slice(0, question.limit).map(({ team }) => team),
        bound: question.costs ? best.cost : best.team.length,
        count: equal.length,
        isComplete: equal.length <= question.limit,
      });
    }),
    { numRuns: 1_000 },
  );
});

test("with little effort it says what it knows, and all of that is true", async () => {
  const statuses = new Set<string>();
  await fc.assert(
    fc.asyncProperty(questions, fc.nat(30), async (question, effort) => {
      const known = await coverTeams(question);
      const answer = await coverTeams({ ...question, maxEffort: effort });
      statuses.add(answer.status);
      expect(await coverTeams({ ...question, maxEffort: effort })).toEqual(answer);
      const value = (team: readonly number[] = []) =>
        question.costs ? team.reduce((sum, person) => sum + (question.costs?.[person] ?? 0), 0) : team.length;
      const everything = new Set(question.held.flat()).size;
      for (const team of answer.teams) {
        expect(team.length).toBeLessThanOrEqual(question.maxPeople);
        expect(new Set(team.flatMap((person) => question.held[person] ?? [])).size).toBe(everything);
        for (const person of team) {
          const others = team.filter((one) => one !== person).flatMap((one) => question.held[one] ?? []);
          expect(new Set(others).size).toBeLessThan(everything);
        }
      }
      if (answer.status === "optimal") {
        expect(known.status).toBe("optimal");
        expect(answer.bound).toBe(known.bound);
        expect(value(answer.teams[0])).toBe(known.bound);
        if (answer.isComplete) expect(answer.teams).toEqual(known.teams);
        if (answer.count !== undefined) expect(answer.count).toBe(known.count);
      } else if (answer.status === "feasible") {
        expect(known.status).toBe("optimal");
        expect(answer.bound).toBeLessThanOrEqual(known.bound ?? -1);
        expect(value(answer.teams[0])).toBeGreaterThanOrEqual(known.bound ?? Number.POSITIVE_INFINITY);
      } else {
        if (answer.status === "impossible") expect(known.status).toBe("impossible");
        expect(answer.isComplete).toBe(answer.status === "impossible");
        expect(answer.nearest?.people.length).toBeLessThanOrEqual(question.maxPeople);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(statuses.size).toBeGreaterThanOrEqual(3);
});

test("covers are counted without looking at them, above what a number can hold too", async () => {
  const crowd = Array.from({ length: 5_000 }, (_, i) => 1 << (i % 10));
  expect(countSmallestCovers(10, crowd, 10)).toBe(500n ** 10n);
  const held = crowd.map((bits) => [Math.log2(bits)]);
  const asked = { held, worth: Array(10).fill(1), maxPeople: 99, mustInclude: [], limit: 2, maxEffort: 1e6 };
  const { count, teams, status } = await coverTeams(asked);
  expect([status, count, teams]).toEqual([
    "optimal",
    undefined,
    [0, 10].map((i) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9 + i]),
  ]);
  const costs = held.map((_, i) => (i < 50 ? i % 2 : 5));
  const cheapest = await coverTeams({ ...asked, costs });
  expect(cheapest).toMatchObject({ status: "optimal", bound: 5, count: 5 ** 10, isComplete: false });
});

test("thousands of needs, each with two holders, end without a search and without a full stack", async () => {
  const held = Array.from({ length: 6_000 }, (_, i) => [Math.floor(i / 2)]);
  const answer = await coverTeams({
    held,
    worth: Array(3_000).fill(1),
    maxPeople: 1e6,
    mustInclude: [],
    limit: 3,
    maxEffort: 1e6,
  });
  expect(answer).toMatchObject({ status: "optimal", bound: 3_000, isComplete: false });
  expect(answer.teams[0]).toHaveLength(3_000);
});

test("HiGHS finds the least weight that the search finds", async () => {
  await fc.assert(
    fc.asyncProperty(questions, fc.integer({ min: 1, max: 4 }), async (question, seats) => {
      const open = [...new Set(question.held.flat())];
      const program = coverProgram(question, open, new Set());
      const searched = leastCover({ ...program, seats, ceiling: Number.POSITIVE_INFINITY });
      const nothing = { weight: Number.POSITIVE_INFINITY, bound: 0, isProved: false };
      const found = await leastCoverByHighs(program, seats, nothing, 1e6);
      expect(searched.isProved && found.isProved).toBe(true);
      expect(found.weight).toBe(searched.weight);
      expect(found.members === undefined).toBe(searched.members === undefined);
      const held = new Set(found.members?.flatMap(({ person = -1 }) => question.held[person] ?? []));
      if (found.members) expect(held.size).toBe(open.length);
      expect(await leastCoverByHighs(program, seats, nothing, 9_999)).toBe(nothing);
    }),
    { numRuns: 150 },
  );
});
