import { indexOf } from "../framework/frameworkIndex.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { ScoreChange, ScoreComparison, SkillScoreChange } from "../questions/scores/compareScores.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";
import type { Tone } from "./textTable.js";

/**
 * The answer of `compareScores` as plain text. The names are those of the later release; what it no longer has goes by its
 * id.
 *
 * @throws {@link FrameworkMismatchError} where the later score is of another framework or release.
 */
export function scoreComparisonToText(
  framework: Framework,
  comparison: ScoreComparison,
  options: TextOptions = {},
): string {
  return pageToText(comparisonPage(framework, comparison), options);
}

/**
 * The answer of `compareScores` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} where the later score is of another framework or release.
 */
export function scoreComparisonToMarkdown(framework: Framework, comparison: ScoreComparison): string {
  return pageToMarkdown(comparisonPage(framework, comparison));
}

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

function comparisonPage(framework: Framework, comparison: ScoreComparison): PagePart[] {
  requireSameFramework(framework, comparison.framework.after, "The later score");
  const { skills, roleLevels } = indexOf(framework);
  const { person, rule, about, sameNeeds, level, total, mean, scores } = comparison;
  const figures = [figure("level", level), figure("total", total), figure("mean", mean)].flat();
  const named = ({ roleLevel, roleProfile }: AnswerAbout) =>
    roleLevel === undefined ? (roleProfile?.name ?? "") : (roleLevels.get(roleLevel)?.roleLevel.name ?? roleLevel);
  const [before, after] = [named(about.before), named(about.after)];
  const rows = scores.map(({ skill, before, after, change }) => [
    skills.get(skill)?.name ?? skill,
    before === undefined ? "" : String(before),
    after === undefined ? "" : String(after),
    { text: change.replaceAll("-", " "), tone: tones[change] },
  ]);
  const caution = "The two are about different needs: a score may have been given against another level.";
  return [
    { kind: "title", text: `${person}: ${before === after ? after : `${before}, then ${after}`}` },
    {
      kind: "paragraph",
      text: `By the rule ${rule}: ${figures.length > 0 ? figures.join(", ") : "no result to compare"}.`,
    },
    ...(sameNeeds ? [] : [{ kind: "quiet", text: caution } as const]),
    ...(rows.length > 0 ? [{ kind: "table", titles: ["Skill", "Before", "After", "Change"], rows } as const] : []),
  ];
}

function figure(name: string, { before, after }: ScoreChange): string[] {
  if (before === undefined && after === undefined) return [];
  return [`${name} ${before ?? "none"} before and ${after ?? "none"} after`];
}
