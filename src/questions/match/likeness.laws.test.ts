import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, withoutWhatCountsForNothing } from "../../../test/arbitraries.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { uk } from "../../uk/index.js";
import { likeness } from "./likeness.js";
import { likenessSchema } from "./likeness.schema.js";
import { likenessTable } from "./likenessTable.js";

const worlds = frameworks().chain((framework) => fc.tuple(fc.constant(framework), profilesOf(framework)));
const idsOf = (framework: Framework) => [...indexOf(framework).roleLevels.keys()];

/** The rule as DESIGN.md states it, one pair at a time, without an index; what counts for nothing is taken away first. */
function byDefinition(framework: Framework, aId: string, bId: string): { ofA: number; ofB: number; score: number } {
  const all = [...indexOf(framework).roleLevels.values()]
    .map(({ roleLevel: { id, needs } }) => ({ id, needs: needs.filter(({ weight }) => weight !== 0) }))
    .filter(({ needs }) => needs.length > 0);
  const idf = (skill: string) =>
    Math.log(1 + all.length / all.filter(({ needs }) => needs.some((need) => need.skill === skill)).length);
  const rank = (level: string | undefined) =>
    level === undefined ? 1 : framework.levels.findIndex(({ id }) => id === level) + 1;
  const needsOf = (id: string) => all.find((roleLevel) => roleLevel.id === id)?.needs ?? [];
  const oneWay = (from: string, by: string) => {
    let [covered, total] = [0, 0];
    for (const { skill, level, importance, weight } of needsOf(from)) {
      const perRung = idf(skill) * (weight ?? (importance === "desirable" ? 1 : 2));
      const other = needsOf(by).find((need) => need.skill === skill);
      total += perRung * rank(level);
      covered += perRung * Math.min(rank(level), other ? rank(other.level) : 0);
    }
    return total === 0 ? 0 : covered / total;
  };
  const vector = (id: string) =>
    new Map(
      needsOf(id).map(({ skill, level, importance, weight }) => [
        skill,
        rank(level) * (weight ?? (importance === "desirable" ? 1 : 2)) * idf(skill),
      ]),
    );
  const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a].reduce((sum, [skill, part]) => sum + part * (b.get(skill) ?? 0), 0);
  const [a, b] = [vector(aId), vector(bId)];
  const cosine = a.size === 0 || b.size === 0 ? 0 : dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  const [ofA, ofB] = [oneWay(aId, bId), oneWay(bId, aId)];
  return { ofA, ofB, score: (ofA + ofB) / 4 + cosine / 2 };
}

test("it is the rule by its definition, the table holds the same, and the percentile counts the pairs below", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const ids = idsOf(framework);
      const table = likenessTable(framework);
      const asks = (id: string | undefined) =>
        indexOf(framework)
          .roleLevels.get(id ?? "")
          ?.roleLevel.needs.some(({ weight }) => weight !== 0);
      const pairs = ids.flatMap((a, i) =>
        ids.flatMap((b, j) => (i < j && asks(a) && asks(b) ? [table.score(i, j)] : [])),
      );
      for (const [i, a] of ids.entries()) {
        for (const [j, b] of ids.entries()) {
          const answer = likeness(framework, a, b);
          const { ofA, ofB, score } = byDefinition(framework, a, b);
          expect(answer.ofA).toBeCloseTo(ofA, 10);
          expect(answer.ofB).toBeCloseTo(ofB, 10);
          expect(answer.score).toBeCloseTo(score, 10);
          expect(table.score(i, j)).toBe(answer.score);
          const below = pairs.filter((score) => score < answer.score).length;
          expect(answer.percentile).toBeCloseTo(pairs.length === 0 ? 0 : (100 * below) / pairs.length, 10);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("contributions add up to the score, each rounded to twelve decimals; it is the same both ways; a set is wholly like itself; empty is like nothing", () => {
  fc.assert(
    fc.property(worlds, ([framework, profile]) => {
      for (const id of idsOf(framework)) {
        const answer = likeness(framework, profile, id);
        const back = likeness(framework, id, profile);
        const parts = answer.contributions.map(({ contribution }) => contribution);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - answer.score)).toBeLessThan(1e-12 * (parts.length + 1));
        for (const part of parts) expect(part).toBe(Number(part.toFixed(12)));
        expect([back.score, back.ofA, back.ofB]).toEqual([answer.score, answer.ofB, answer.ofA]);
        expect(likenessSchema.parse(answer)).toEqual(answer);
        const counts = indexOf(framework)
          .roleLevels.get(id)
          ?.roleLevel.needs.some(({ weight }) => weight !== 0);
        expect(likeness(framework, id, id).score).toBe(counts ? 1 : 0);
        expect(likeness(framework, { has: {} }, id)).toMatchObject({ score: 0, ofA: 0, ofB: 0, percentile: 0 });
      }
    }),
    { numRuns: 200 },
  );
});

test("on the UK framework: the identical design roles are wholly alike, and rarity outweighs what everybody needs", () => {
  const designers = [
    "graphic-designer/junior-graphic-designer",
    "interaction-designer/junior-interaction-designer",
    "service-designer/junior-service-designer",
  ] as const;
  for (const a of designers) {
    for (const b of designers) expect(likeness(uk, a, b).score).toBe(1);
  }
  const contribution = (skill: string) =>
    likeness(uk, "data-engineer/data-engineer", "analytics-engineer/analytics-engineer").contributions.find(
      (part) => part.skill === skill,
    )?.contribution ?? 0;
  expect(contribution("data-analysis-and-synthesis")).toBeGreaterThan(
    contribution("communicating-between-the-technical-and-non-technical"),
  );
});

test("needs of weight 0 and role levels that ask nothing change no likeness and no percentile", () => {
  fc.assert(
    fc.property(worlds, ([framework, profile]) => {
      const bare = withoutWhatCountsForNothing(framework);
      for (const a of idsOf(bare)) {
        const [with0, without0] = [likeness(framework, profile, a), likeness(bare, profile, a)];
        expect(with0).toStrictEqual(without0);
        for (const b of idsOf(bare)) expect(likeness(framework, a, b)).toStrictEqual(likeness(bare, a, b));
      }
    }),
    { numRuns: 100 },
  );
});

test("a role level as a role profile is as alike as by its id, and both are wholly alike", () => {
  for (const { id, name, needs } of uk.roles.flatMap(({ levels }) => levels)) {
    const profile = { id: "own", name, needs };
    expect(likeness(uk, profile, id).score).toBe(1);
    expect(likeness(uk, profile, "data-engineer/data-engineer")).toStrictEqual(
      likeness(uk, id, "data-engineer/data-engineer"),
    );
  }
});
