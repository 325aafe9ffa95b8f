import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { gap } from "../questions/gap/gap.js";
import { bestSix } from "../questions/scores/bestSix.js";
import { compareScores } from "../questions/scores/compareScores.js";
import {
  type AssessmentRule,
  type ScoreAssessmentOptions,
  scoreAssessment,
} from "../questions/scores/scoreAssessment.js";
import { weightedMean } from "../questions/scores/weightedMean.js";
import { assessmentScorePage } from "./pages/assessmentScorePage.js";
import { scoreComparisonPage } from "./pages/scoreComparisonPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const sam = defineProfile(kitchen, {
  person: "Sam *",
  has: { baking: "leading", budgeting: "capable", hygiene: "learning", plating: null },
});
const headBaker = gap(kitchen, sam, "baker/head");
const score = (rule: AssessmentRule, scores: ScoreAssessmentOptions["scores"] & object = {}) =>
  scoreAssessment(headBaker, rule, { scores });

test("a score as text", () => {
  expect(toText(assessmentScorePage(kitchen, score(weightedMean, { "stock-keeping": 2 })))).toMatchInlineSnapshot(`
    "Sam *: Head (Baker)

    Level 2: total 9, mean 1.80, by the rule weighted-mean.

    Skill by skill

    Skill          Score  Standing
    ─────────────  ─────  ────────────────────
    Baking         3      above
    Budgeting      2      at the level
    Food hygiene   1      below
    Plating        1      below
    Stock keeping  2      at the level (given)
    "
  `);
});

test("what is not ready says why, and what can never be ready says that", () => {
  expect(toMarkdown(assessmentScorePage(kitchen, score(weightedMean, { baking: null })))).toMatchInlineSnapshot(`
    "## Sam \\*: Head (Baker)

    **Not ready**: by the rule weighted-mean, as 3 of 5 skills have a score, and weighted-mean takes them all.

    ### Skill by skill

    | Skill | Score | Standing |
    | --- | --: | --- |
    | Baking |  | taken away |
    | Budgeting | 2 | at the level |
    | Food hygiene | 1 | below |
    | Plating | 1 | below |
    | Stock keeping |  | not assessed |
    "
  `);
  expect(toText(assessmentScorePage(kitchen, score(bestSix)))).toContain(
    "Never ready: by the rule best-six, as 5 skills are asked for, and best-six takes\n6.",
  );
  const own: AssessmentRule = { name: "own", score: () => ({ ready: true, label: "Fine" }) };
  expect(toText(assessmentScorePage(kitchen, score(own)))).toMatch(
    /Ready: Fine, by the rule own\.\n(.|\n)*Without a score, and passed over by the rule: 1 skill\.\n$/,
  );
});

test("a comparison as text and as Markdown", () => {
  const before = score(weightedMean, { baking: 1, "stock-keeping": 2 });
  const after = score(weightedMean, { "stock-keeping": 1, plating: null });
  expect(toText(scoreComparisonPage(kitchen, compareScores(before, after)))).toMatchInlineSnapshot(`
    "Sam *: Head

    By the rule weighted-mean: level 1 before and none after, total 7 before and
    none after, mean 1.4 before and none after.

    Skill by skill

    Skill          Before  After  Change
    ─────────────  ──────  ─────  ────────────────
    Baking         1       3      up
    Budgeting      2       2      same
    Food hygiene   1       1      same
    Plating        1              no longer scored
    Stock keeping  2       1      down
    "
  `);
  const lastYear = {
    ...before,
    roleLevel: "baker/old",
    framework: { id: "kitchen", version: "0" },
    scores: [{ skill: "br_ead", score: 2, status: "met" } as const],
  };
  const markdown = toMarkdown(scoreComparisonPage(kitchen, compareScores(lastYear, after)));
  expect(markdown).toContain("## Sam \\*: baker/old, then Head");
  expect(markdown).toContain("The two are about different needs");
  expect(markdown).toContain("| br\\_ead | 2 |  | no longer needed |");
});

test("a score of another release is refused", () => {
  const other = { ...score(bestSix), framework: { id: "kitchen", version: "0" } };
  expect(() => toText(assessmentScorePage(kitchen, other))).toThrow(FrameworkMismatchError);
  expect(() => toText(scoreComparisonPage(kitchen, compareScores(other, other)))).toThrow(FrameworkMismatchError);
});
