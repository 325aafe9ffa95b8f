import { expect, test } from "vitest";
import type { Score, SkillScore } from "./scoreAssessment.js";
import { weightedMean } from "./weightedMean.js";

/** So many skills below, at and above. */
const scores = (below: number, at: number, above: number): SkillScore[] =>
  ([1, 2, 3] as const).flatMap((score, i) =>
    Array.from({ length: [below, at, above][i] ?? 0 }, () => ({ skill: "any", score, status: "met" as const })),
  );

test.each<[below: number, at: number, above: number, mean: number, level: number]>([
  [1, 0, 0, 1, 1],
  [31, 69, 0, 1.69, 1],
  [30, 70, 0, 1.7, 2],
  [1, 99, 0, 1.99, 2],
  [0, 1, 0, 2, 3],
  [0, 31, 69, 2.69, 3],
  [0, 3, 7, 2.7, 4],
  [0, 1, 99, 2.99, 4],
  [0, 0, 12, 3, 5],
  // Half up, to 2 decimals:
  [61, 139, 0, 1.7, 2], // 1.695
  [1, 199, 0, 2, 3], // 1.995
  [0, 61, 139, 2.7, 4], // 2.695
  [0, 1, 199, 3, 5], // 2.995
  [306, 694, 0, 1.69, 1], // 1.694
  [2, 1, 0, 1.33, 1],
  [1, 2, 0, 1.67, 1],
  [0, 1, 2, 2.67, 3],
])("%i below, %i at, %i above: mean %f, level %i", (below, at, above, mean, level) => {
  expect(weightedMean.score(scores(below, at, above))).toEqual({
    ready: true,
    level,
    total: below + 2 * at + 3 * above,
    mean,
  });
});

test("however many skills, the hundredths are what whole numbers say", () => {
  for (let count = 1; count <= 60; count++) {
    for (let total = count; total <= 3 * count; total++) {
      const above = Math.max(0, total - 2 * count);
      const at = total - count - 2 * above;
      const { mean } = weightedMean.score(scores(count - at - above, at, above));
      const hundredths = (BigInt(200 * total) + BigInt(count)) / BigInt(2 * count);
      expect(mean).toBe(Number(hundredths) / 100);
    }
  }
});

test("it takes a score for every skill", () => {
  const unassessed: SkillScore = { skill: "any", status: "unassessed" };
  expect(weightedMean.score([...scores(0, 2, 0), unassessed])).toEqual({
    ready: false,
    reason: "2 of 3 skills have a score, and weighted-mean takes them all",
  });
  expect(weightedMean.score([])).toEqual({
    ready: false,
    reason: "no skill is asked for that counts",
    neverReady: true,
  });
});

test("the order of the scores does not matter, and they are left alone", () => {
  const mixed = Object.freeze(([3, 1, 2] as Score[]).map((score) => ({ skill: "any", score, status: "met" as const })));
  expect(weightedMean.score(mixed)).toEqual({ ready: true, level: 3, total: 6, mean: 2 });
});
