import { findRoleLevel } from "../framework/findRoleLevel.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevelMatch } from "../questions/match/matchRoleLevels.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { coverageShare, likenessInWords, standingCounts, standingTitles } from "./matchWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `matchRoleLevels` as plain text: a row a role level, with how alike it is, how much is covered, and how many needs
 * are met, short and unknown. The reasons in full are in `roleMatchesToMarkdown`.
 *
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels } from "ddat-skills";
 * import { roleMatchesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-research-methods": "working" } });
 * console.log(roleMatchesToText(uk, "Sam", matchRoleLevels(uk, sam, { limit: 3 })));
 * ```
 */
export function roleMatchesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  person: string,
  matches: readonly RoleLevelMatch<NoInfer<Ids>>[],
  options: TextOptions = {},
): string {
  const rows = matches.map(({ rank, roleLevel, likeness, gap }) => [
    String(rank),
    findRoleLevel(framework, roleLevel).name,
    likenessInWords(likeness),
    coverageShare(gap.coverage),
    ...standingCounts(gap),
  ]);
  const titles = ["#", "Role level", "Alike", "Covered", ...standingTitles];
  return answerToText({ ...headingAndEmpty(person), titles, rows }, options);
}

/** The answer of `matchRoleLevels` as Markdown: a row a role level, with the reason in a sentence; every name is escaped. */
export function roleMatchesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  person: string,
  matches: readonly RoleLevelMatch<NoInfer<Ids>>[],
): string {
  const rows = matches.map(({ rank, roleLevel, likeness, gap, reason }) => [
    String(rank),
    roleLevelName(findRoleLevel(framework, roleLevel), roleOf(framework, roleLevel)),
    likenessInWords(likeness),
    coverageShare(gap.coverage),
    reason,
  ]);
  return answerToMarkdown({
    ...headingAndEmpty(person),
    titles: ["#", "Role level", "Alike", "Covered", "Why"],
    rows,
  });
}

function headingAndEmpty(person: string): Pick<AnswerTable, "heading" | "empty"> {
  return {
    heading: `${person}: the nearest role levels`,
    empty: "No role level has a skill in common with what is known to be held.",
  };
}
