import { expect, test } from "vitest";
import { OptionError } from "../../framework/OptionError.js";
import { bestSix } from "./bestSix.js";
import { compareScores } from "./compareScores.js";
import type { Score, SkillScore } from "./scoreAssessment.js";
import { weightedMean } from "./weightedMean.js";

function scored(scores: { [skill: string]: Score | undefined }, { version = "1", roleLevel = "baker/head" } = {}) {
  const all = Object.entries(scores).map(
    ([skill, score]): SkillScore =>
      score === undefined ? { skill, status: "unassessed" } : { skill, score, status: "met" },
  );
  const unscored = all.filter(({ score }) => score === undefined).length;
  const framework = { id: "kitchen", version };
  return {
    rule: "weighted-mean",
    person: "sam",
    framework,
    roleLevel,
    unscored,
    ...weightedMean.score(all),
    scores: all,
    restsOn: { levels: all.length - unscored, ownWord: 0, unrecorded: all.length - unscored, claimed: 0 },
  };
}

test("last year against this year, skill by skill", () => {
  const before = scored({ baking: 1, tasting: 3, plating: 2 });
  const after = scored({ baking: 2, tasting: 2, plating: 2 });
  expect(compareScores(before, after)).toEqual({
    rule: "weighted-mean",
    person: "sam",
    about: { before: { roleLevel: "baker/head" }, after: { roleLevel: "baker/head" } },
    framework: { before: { id: "kitchen", version: "1" }, after: { id: "kitchen", version: "1" } },
    sameNeeds: true,
    level: { before: 3, after: 3, difference: 0 },
    total: { before: 6, after: 6, difference: 0 },
    mean: { before: 2, after: 2, difference: 0 },
    scores: [
      { skill: "baking", before: 1, after: 2, change: "up" },
      { skill: "tasting", before: 3, after: 2, change: "down" },
      { skill: "plating", before: 2, after: 2, change: "same" },
    ],
  });
});

test("means are apart by hundredths, not by what a machine makes of them", () => {
  const { mean } = compareScores(
    scored({ a: 2, b: 2, c: 2, d: 2, e: 2, f: 2, g: 2, h: 2, i: 2, j: 3 }),
    scored({ a: 2, b: 2, c: 2, d: 2, e: 3 }),
  );
  expect(mean).toEqual({ before: 2.1, after: 2.2, difference: 0.1 });
});

test("what has no score, and what is no longer needed, is said and not counted as a loss", () => {
  const before = scored({ gone: 3, __proto__: undefined, first: undefined, last: 2, never: undefined });
  const after = scored({ new: 1, first: 2, last: undefined, never: undefined }, { version: "2" });
  expect(compareScores(before, after)).toMatchObject({ sameNeeds: false, level: {}, mean: {} });
  expect(compareScores(before, after).scores).toEqual([
    { skill: "new", after: 1, change: "newly-needed" },
    { skill: "first", after: 2, change: "newly-scored" },
    { skill: "last", before: 2, change: "no-longer-scored" },
    { skill: "never", change: "not-scored" },
    { skill: "gone", before: 3, change: "no-longer-needed" },
  ]);
  expect(compareScores(before, scored({ new: 2 })).level).toEqual({ after: 3 });
  expect(compareScores(before, scored({}, { roleLevel: "cook/commis" })).sameNeeds).toBe(false);
});

test("two rules or two people cannot be compared", () => {
  const one = scored({ baking: 2 });
  expect(() => compareScores(one, { ...one, rule: bestSix.name })).toThrow(
    new OptionError('Scores can be compared within one rule alone, not "weighted-mean" with "best-six"'),
  );
  expect(() => compareScores(one, { ...one, person: "robin" })).toThrow(
    'within one person alone, not "sam" with "robin"',
  );
});
