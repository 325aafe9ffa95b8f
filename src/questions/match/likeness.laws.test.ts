import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { uk } from "../../uk/index.js";
import { likeness } from "./likeness.js";
import { likenessSchema } from "./likeness.schema.js";
import { likenessTable } from "./likenessTable.js";

const worlds = frameworks().chain((framework) => fc.tuple(fc.constant(framework), profilesOf(framework)));
const idsOf = (framework: Framework) => [...indexOf(framework).roleLevels.keys()];

/** The rule as DESIGN.md states it, one pair at a time, without an index. */
function byDefinition(framework: Framework, aId: string, bId: string): { ofA: number; ofB: number } {
  const all = [...indexOf(framework).roleLevels.values()].map(({ roleLevel }) => roleLevel);
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
  return { ofA: oneWay(aId, bId), ofB: oneWay(bId, aId) };
}

test("it is the rule by its definition, the table holds the same, and the percentile counts the pairs below", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const ids = idsOf(framework);
      const table = likenessTable(framework);
      const pairs = ids.flatMap((_, i) => ids.slice(i + 1).map((__, j) => table.score(i, i + 1 + j)));
      for (const [i, a] of ids.entries()) {
        for (const [j, b] of ids.entries()) {
          const answer = likeness(framework, a, b);
          const { ofA, ofB } = byDefinition(framework, a, b);
          expect(answer.ofA).toBeCloseTo(ofA, 10);
          expect(answer.ofB).toBeCloseTo(ofB, 10);
          expect(answer.score).toBeCloseTo((ofA + ofB) / 2, 10);
          expect(table.score(i, j)).toBe(answer.score);
          const below = pairs.filter((score) => score < answer.score).length;
          expect(answer.percentile).toBeCloseTo(pairs.length === 0 ? 0 : (100 * below) / pairs.length, 10);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("contributions add up to the score; it is the same both ways; a set is wholly like itself; empty is like nothing", () => {
  fc.assert(
    fc.property(worlds, ([framework, profile]) => {
      for (const id of idsOf(framework)) {
        const answer = likeness(framework, profile, id);
        const back = likeness(framework, id, profile);
        expect(answer.contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
          answer.score,
          10,
        );
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
