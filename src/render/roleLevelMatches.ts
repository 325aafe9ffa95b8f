import { aboutName } from "../framework/aboutName.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevelMatches } from "../questions/match/matchRoleLevels.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { leftOutInWords } from "./leftOutInWords.js";
import { coverageShare, likenessInWords, standingCounts, standingTitles } from "./matchWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `matchRoleLevels` as plain text: a row for each role level, with how alike it is, how much is covered, and
 * how many needs are met, short and unknown. The reasons in full are in `roleLevelMatchesToMarkdown`.
 *
 * @throws {@link FrameworkMismatchError} for matches of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels } from "ddat-skills";
 * import { roleLevelMatchesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-research-methods": "working" } });
 * console.log(roleLevelMatchesToText(uk, matchRoleLevels(uk, sam, { limit: 3 })));
 * ```
 */
export function roleLevelMatchesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RoleLevelMatches<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  const rows = answer.matches.map(({ rank, roleLevel, likeness, gap }) => [
    String(rank),
    findRoleLevel(framework, roleLevel).name,
    likenessInWords(likeness),
    coverageShare(gap.coverage),
    ...standingCounts(gap),
  ]);
  const titles = ["#", "Role level", "Alike", "Covered", ...standingTitles];
  return answerToText({ ...frameOf(framework, answer), titles, rows }, options);
}

/** The answer of `matchRoleLevels` as Markdown: a row for each role level, with the reason in a sentence; every name is escaped. */
export function roleLevelMatchesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RoleLevelMatches<NoInfer<Ids>>,
): string {
  const rows = answer.matches.map(({ rank, roleLevel, likeness, gap, reason }) => [
    String(rank),
    aboutName(framework, { roleLevel }),
    likenessInWords(likeness),
    coverageShare(gap.coverage),
    reason,
  ]);
  return answerToMarkdown({
    ...frameOf(framework, answer),
    titles: ["#", "Role level", "Alike", "Covered", "Why"],
    rows,
  });
}

function frameOf(framework: Framework, answer: RoleLevelMatches): Pick<AnswerTable, "heading" | "empty" | "leftOut"> {
  requireSameFramework(framework, answer.framework, "The answer");
  return {
    heading: `${answer.person}: the nearest role levels`,
    empty: "No role level matches.",
    leftOut: leftOutInWords(answer.leftOut),
  };
}
