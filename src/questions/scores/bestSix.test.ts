import { expect, test } from "vitest";
import { defineProfile } from "../../parse/defineProfile.js";
import { uk } from "../../uk/index.js";
import { gap } from "../gap/gap.js";
import { bestSix } from "./bestSix.js";
import { type Score, type SkillScore, scoreAssessment } from "./scoreAssessment.js";

const scores = (...given: Score[]): SkillScore[] => given.map((score) => ({ skill: "any", score, status: "met" }));
const unassessed: SkillScore = { skill: "any", status: "unassessed" };

test.each<[scores: Score[], total: number, level: number, label: string]>([
  [[1, 1, 1, 1, 1, 1], 6, 1, "Developing"],
  [[2, 1, 1, 2, 1, 1], 8, 1, "Developing"],
  [[2, 2, 2, 1, 1, 1], 9, 2, "Proficient 1"],
  [[2, 2, 2, 2, 2, 1], 11, 2, "Proficient 1"],
  [[2, 2, 2, 2, 2, 2], 12, 3, "Proficient 2"],
  [[3, 2, 2, 2, 2, 2], 13, 3, "Proficient 2"],
  [[3, 3, 2, 2, 2, 2], 14, 4, "Proficient 3"],
  [[3, 3, 3, 2, 2, 2], 15, 4, "Proficient 3"],
  [[3, 3, 3, 3, 2, 2], 16, 5, "Accomplished 1"],
  [[3, 3, 3, 3, 3, 2], 17, 5, "Accomplished 1"],
  [[3, 3, 3, 3, 3, 3], 18, 6, "Accomplished 2"],
  [[1, 1, 1, 3, 3, 3, 3, 3, 3], 18, 6, "Accomplished 2"], // The highest six.
])("%j: total %i, level %i", (given, total, level, label) => {
  expect(bestSix.score(scores(...given))).toEqual({ ready: true, level, label, total });
  expect(bestSix.score([unassessed, ...scores(...given)])).toEqual({ ready: true, level, label, total });
});

test("fewer than six scores give no band", () => {
  expect(bestSix.score([...scores(3, 3, 3, 3, 3), unassessed])).toEqual({
    ready: false,
    reason: "5 of 6 skills have a score, and best-six takes 6",
  });
  expect(bestSix.score(scores(3, 3, 3, 3, 3))).toEqual({
    ready: false,
    reason: "5 skills are asked for, and best-six takes 6",
    neverReady: true,
  });
});

test("four UK role levels need fewer than six skills and can never be ready, and the result says so", () => {
  const never = uk.roles
    .flatMap(({ levels }) => levels)
    .filter(({ id, needs }) => {
      const has = Object.fromEntries(needs.map(({ skill, level = "awareness" }) => [skill, level]));
      const { ready, neverReady } = scoreAssessment(gap(uk, defineProfile(uk, { person: "sam", has }), id), bestSix);
      expect(ready).toBe(!neverReady);
      return neverReady;
    });
  expect(never.map(({ id, needs }) => [id, needs.length])).toEqual([
    ["application-operations-engineer/associate-application-operations-engineer", 4],
    ["end-user-computing-engineer/associate-end-user-computing-engineer", 5],
    ["infrastructure-operations-engineer/associate-infrastructure-operations-engineer", 4],
    ["accessibility-specialist/junior-accessibility-specialist", 5],
  ]);
});
