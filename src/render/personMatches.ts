import { findRoleLevel } from "../framework/findRoleLevel.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { PersonMatch } from "../questions/match/matchPeople.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { coverageShare, standingCounts, standingTitles } from "./matchWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `matchPeople` as plain text: a row a person, with how much is covered, and how many needs are met, short
 * and unknown. The reasons in full are in `personMatchesToMarkdown`.
 *
 * @example
 * ```ts
 * import { defineProfile, matchPeople } from "ddat-skills";
 * import { personMatchesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "working" } });
 * const roleLevel = "software-developer/developer";
 * console.log(personMatchesToText(uk, roleLevel, matchPeople(uk, [sam], roleLevel)));
 * ```
 */
export function personMatchesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  matches: readonly PersonMatch<NoInfer<Ids>>[],
  options: TextOptions = {},
): string {
  const rows = matches.map(({ rank, person, gap }) => [
    String(rank),
    person,
    coverageShare(gap.coverage),
    ...standingCounts(gap),
  ]);
  const titles = ["#", "Person", "Covered", ...standingTitles];
  return answerToText({ ...headingAndEmpty(framework, roleLevelId), titles, rows }, options);
}

/** The answer of `matchPeople` as Markdown: a row a person, with the reason in a sentence; every name is escaped. */
export function personMatchesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  matches: readonly PersonMatch<NoInfer<Ids>>[],
): string {
  const rows = matches.map(({ rank, person, gap, reason }) => [
    String(rank),
    person,
    coverageShare(gap.coverage),
    reason,
  ]);
  const titles = ["#", "Person", "Covered", "Why"];
  return answerToMarkdown({ ...headingAndEmpty(framework, roleLevelId), titles, rows });
}

function headingAndEmpty<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: Ids["roleLevel"],
): Pick<AnswerTable, "heading" | "empty"> {
  const name = roleLevelName(findRoleLevel<Ids>(framework, roleLevelId), roleOf<Ids>(framework, roleLevelId));
  return { heading: `${name}: who is nearest`, empty: "Nobody is known to hold any skill." };
}
