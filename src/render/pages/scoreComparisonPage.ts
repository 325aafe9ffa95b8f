import { indexOf } from "../../framework/frameworkIndex.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { ScoreChange, ScoreComparison, SkillScoreChange } from "../../questions/scores/compareScores.js";
import type { Page, Tone } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import * as words from "../words/scoreWords.js";

const tones: Readonly<Record<SkillScoreChange, Tone>> = {
  up: "met",
  down: "partial",
  same: "quiet",
  "newly-scored": "met",
  "no-longer-scored": "unassessed",
  "not-scored": "unassessed",
  "newly-needed": "quiet",
  "no-longer-needed": "quiet",
};

/**
 * The answer of {@link compareScores} as a page. The names are those of the later release; what it no longer has goes by its id.
 *
 * @throws {@link FrameworkMismatchError} where the later score is of another framework or release.
 */
export function scoreComparisonPage(framework: Framework, comparison: ScoreComparison): Page {
  requireSameFramework(framework, comparison.framework.after, "The later score");
  const { skills, roleLevels } = indexOf(framework);
  const { person, rule, about, sameNeeds, level, total, mean, scores } = comparison;
  const figures = [
    ...figure(words.figures.level, level),
    ...figure(words.figures.total, total),
    ...figure(words.figures.mean, mean),
  ];
  const named = ({ roleLevel, roleProfile }: AnswerAbout) =>
    roleLevel === undefined ? (roleProfile?.name ?? "") : (roleLevels.get(roleLevel)?.roleLevel.name ?? roleLevel);
  const { skill, before, after, change } = words.comparisonColumns;
  const score = (value: number | null | undefined) => (typeof value === "number" ? String(value) : "");
  return pageOf(framework, [
    title(words.title(person, words.inTurn(named(about.before), named(about.after)))),
    ...said("paragraph", words.compared(rule, figures.join(", "))),
    ...said("quiet", sameNeeds ? "" : words.caution),
    ...table(
      words.caption,
      [skill, ...numbers(before, after), change],
      scores.map((one) => [
        skills.get(one.skill)?.name ?? one.skill,
        score(one.before),
        score(one.after),
        { text: words.changes[one.change], tone: tones[one.change] },
      ]),
    ),
  ]);
}

function figure(name: string, { before, after }: ScoreChange): string[] {
  if (before === undefined && after === undefined) return [];
  return [words.figure(name, String(before ?? words.none), String(after ?? words.none))];
}
