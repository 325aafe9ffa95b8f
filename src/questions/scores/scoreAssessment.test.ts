import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { findSkill } from "../../framework/findSkill.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { RoleProfile } from "../../model/roleProfile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { uk } from "../../uk/index.js";
import { gap } from "../gap/gap.js";
import { bestSix } from "./bestSix.js";
import { compareScores } from "./compareScores.js";
import { type AssessmentRule, scoreAssessment } from "./scoreAssessment.js";
import { weightedMean } from "./weightedMean.js";

const levels = uk.levels.map(({ id }) => id);
const sam = defineProfile(kitchen, {
  person: "sam",
  has: { baking: "leading", budgeting: "capable", hygiene: "learning", plating: null, tasting: "fluent" },
});
const headBaker = gap(kitchen, sam, "baker/head");

test("each need that counts is below, at or above its level, or has no score", () => {
  expect(scoreAssessment(headBaker, weightedMean)).toEqual({
    rule: "weighted-mean",
    person: "sam",
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    unscored: 1,
    ready: false,
    reason: "4 of 5 skills have a score, and weighted-mean takes them all",
    restsOn: { levels: 4, ownWord: 0, unrecorded: 4, claimed: 0 },
    scores: [
      { skill: "baking", needed: "fluent", score: 3, status: "exceeded" },
      { skill: "budgeting", needed: "capable", score: 2, status: "met" },
      { skill: "hygiene", needed: "fluent", score: 1, status: "partial" },
      { skill: "plating", score: 1, status: "unmet" },
      { skill: "stock-keeping", needed: "capable", status: "unassessed" }, // Tasting, of weight 0, is not here.
    ],
  });
});

test("the source's own scores take the place of what the gap says", () => {
  const given = { "stock-keeping": 3, plating: 2, baking: null } as const;
  const answer = scoreAssessment(headBaker, weightedMean, { scores: given });
  expect(answer.scores).toEqual([
    { skill: "baking", needed: "fluent", status: "exceeded", given: true },
    { skill: "budgeting", needed: "capable", score: 2, status: "met" },
    { skill: "hygiene", needed: "fluent", score: 1, status: "partial" },
    { skill: "plating", score: 2, status: "unmet", given: true },
    { skill: "stock-keeping", needed: "capable", score: 3, status: "unassessed", given: true },
  ]);
  const all = scoreAssessment(headBaker, weightedMean, { scores: { ...given, baking: 3 } });
  expect(all).toMatchObject({ ready: true, total: 11, mean: 2.2, level: 3, unscored: 0 });
});

test("the score of a role profile is about it, and a role profile that asks for nothing is never ready", () => {
  const { needs } = findRoleLevel(kitchen, "baker/head");
  const post: RoleProfile<KitchenIds> = { id: "post", name: "Our baker", needs };
  const { roleLevel, ...same } = scoreAssessment(headBaker, weightedMean);
  const roleProfile = { id: "post", name: "Our baker" };
  expect(roleLevel).toBe("baker/head");
  expect(scoreAssessment(gap(kitchen, sam, post), weightedMean)).toEqual({ ...same, roleProfile });
  const listed = { ...post, needs: needs.map((need) => ({ ...need, weight: 0 })) };
  for (const rule of [weightedMean, bestSix]) {
    const answer = scoreAssessment(gap(kitchen, sam, listed), rule);
    expect(answer).toMatchObject({ ready: false, neverReady: true, unscored: 0, scores: [] });
  }
});

test.each<[what: string, ask: () => unknown, message: string]>([
  [
    "a profile",
    () => scoreAssessment(sam as never, weightedMean),
    "A score is made of the answer of gap; found a profile",
  ],
  [
    "no rule",
    () => scoreAssessment(headBaker, undefined as never),
    "A rule is { name, score } or a function that has a name; found nothing",
  ],
  [
    "an option",
    () => scoreAssessment(headBaker, weightedMean, { score: {} } as never),
    'scoreAssessment has no option "score"; did you mean "scores"?',
  ],
  [
    "a Map of scores",
    () => scoreAssessment(headBaker, weightedMean, { scores: new Map() as never }),
    "scores must be an object from skill to 1, 2, 3 or null; found a Map",
  ],
  [
    "a score in words",
    () => scoreAssessment(headBaker, weightedMean, { scores: { baking: "3" as never } }),
    'A score must be 1, 2, 3 or null, not the text "3"',
  ],
  [
    "a gap in the place of a score",
    () => compareScores(headBaker as never, headBaker as never),
    "compareScores compares two answers of scoreAssessment; found a gap",
  ],
])("JavaScript that passes %s gets a sentence", (_, ask, message) => {
  expect(ask).toThrow(message);
});

test("at the top of the UK scale a gap cannot say above; the caller can", () => {
  const id = "service-designer/head-of-service-design";
  const { needs } = findRoleLevel(uk, id);
  const top = needs.filter(({ skill, level }) => (findSkill(uk, skill).definedAt ?? levels).at(-1) === level);
  const has = Object.fromEntries(needs.map(({ skill, level }) => [skill, level]));
  const answer = gap(uk, defineProfile(uk, { person: "sam", has }), id);
  expect(top.length).toBeGreaterThan(6);
  expect(scoreAssessment(answer, bestSix)).toMatchObject({ ready: true, total: 12, label: "Proficient 2" });
  const above = scoreAssessment(answer, bestSix, { scores: Object.fromEntries(top.map(({ skill }) => [skill, 3])) });
  expect(above).toMatchObject({ ready: true, total: 18, label: "Accomplished 2" });
});

test("452 of the 1,808 UK needs are at the highest level at which their skill is defined", () => {
  const needs = uk.roles.flatMap((role) => role.levels.flatMap((level) => level.needs));
  const top = needs.filter(({ skill, level }) => (findSkill(uk, skill).definedAt ?? levels).at(-1) === level);
  expect([top.length, needs.length]).toEqual([452, 1808]);
});

test("the two rules disagree on the same scores, so a result names its rule", () => {
  const needs = ["baking", "budgeting", "hygiene", "plating", "tasting", "stock-keeping", "serving"] as const;
  const rules: AssessmentRule[] = [weightedMean, bestSix];
  const scores = needs.map((skill, i) => ({
    skill,
    score: i < 6 ? (3 as const) : (1 as const),
    status: "met" as const,
  }));
  expect(rules.map(({ name, score }) => [name, score(scores).level])).toEqual([
    ["weighted-mean", 4],
    ["best-six", 6],
  ]);
});

test("a rule of one's own is a function with a name, or a name with a function", () => {
  function atLeastTwo(scores: Parameters<AssessmentRule["score"]>[0]) {
    const met = scores.filter(({ score = 0 }) => score >= 2).length;
    return { ready: true, level: met, label: `${met} met` };
  }
  const own = { rule: "atLeastTwo", ready: true, level: 2, label: "2 met" };
  expect(scoreAssessment(headBaker, atLeastTwo)).toMatchObject(own);
  expect(scoreAssessment(headBaker, { name: "two of five", score: atLeastTwo })).toMatchObject({
    ...own,
    rule: "two of five",
  });
});

test("no rule gives a result where no skill has a score, and none gives a band without a result", () => {
  const generous: AssessmentRule = { name: "generous", score: () => ({ ready: true, level: 9, label: "All well" }) };
  const nothing = gap(kitchen, { ...sam, has: {} }, "baker/head");
  const { scores: _, ...answer } = scoreAssessment(nothing, generous);
  expect(answer).toEqual({
    rule: "generous",
    person: "sam",
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    unscored: 5,
    ready: false,
    reason: "no skill has a score",
    restsOn: { levels: 0, ownWord: 0, unrecorded: 0, claimed: 0 },
  });
  expect(scoreAssessment(gap(kitchen, sam, "cook/trial"), generous)).toMatchObject({ ready: false, scores: [] });
  expect(scoreAssessment(nothing, bestSix)).toMatchObject({ ready: false, neverReady: true });
  const wavering: AssessmentRule = { name: "wavering", score: () => ({ ready: false, level: 9, total: 3 }) };
  expect(scoreAssessment(headBaker, wavering)).not.toHaveProperty("level");
  expect(scoreAssessment(headBaker, wavering)).toMatchObject({ ready: false, total: 3 });
});

test("bad input is refused", () => {
  const scored = (scores: object) => () => scoreAssessment(headBaker, weightedMean, { scores });
  expect(scored({ bakin: 3 })).toThrow(new UnknownIdError("skill", "bakin", ["baking"]));
  expect(scored({ serving: 3 })).toThrow(UnknownIdError); // The head baker does not need it.
  expect(scored({ tasting: 3 })).toThrow(UnknownIdError); // It does not count.
  expect(scored(JSON.parse('{"__proto__": 3}'))).toThrow(UnknownIdError);
  for (const score of [0, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY, -1, "3"]) {
    expect(scored({ baking: score })).toThrow(
      new OptionError(`A score must be 1, 2, 3 or null, not ${score === "3" ? 'the text "3"' : score}`),
    );
  }
  expect(() => scoreAssessment(headBaker, (() => () => ({ ready: true }))())).toThrow("A rule must have a name");
  const broken = { name: "broken", score: () => ({ ready: true, mean: 0 / 0 }) };
  expect(() => scoreAssessment(headBaker, broken)).toThrow(
    new OptionError("The mean that the rule broken gives must be a finite number, not NaN"),
  );
  // @ts-expect-error a misspelt skill does not compile
  expect(() => scoreAssessment(headBaker, weightedMean, { scores: { bakin: 3 } })).toThrow(UnknownIdError);
});
