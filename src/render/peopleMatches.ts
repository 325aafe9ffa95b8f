import { aboutName } from "../framework/aboutName.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { PeopleMatches } from "../questions/match/matchPeople.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { leftOutInWords } from "./leftOutInWords.js";
import { coverageShare, standingCounts, standingTitles } from "./matchWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `matchPeople` as plain text: a row for each person, with how much is covered, and how many needs are met,
 * short and unknown. The reasons in full are in `peopleMatchesToMarkdown`.
 *
 * @throws {@link FrameworkMismatchError} for matches of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, matchPeople } from "ddat-skills";
 * import { peopleMatchesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "working" } });
 * console.log(peopleMatchesToText(uk, matchPeople(uk, [sam], "software-developer/developer")));
 * ```
 */
export function peopleMatchesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: PeopleMatches<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  const rows = answer.matches.map(({ rank, person, gap }) => [
    String(rank),
    person,
    coverageShare(gap.coverage),
    ...standingCounts(gap),
  ]);
  const titles = ["#", "Person", "Covered", ...standingTitles];
  return answerToText({ ...frameOf(framework, answer), titles, rows }, options);
}

/** The answer of `matchPeople` as Markdown: a row for each person, with the reason in a sentence; every name is escaped. */
export function peopleMatchesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: PeopleMatches<NoInfer<Ids>>,
): string {
  const rows = answer.matches.map(({ rank, person, gap, reason }) => [
    String(rank),
    person,
    coverageShare(gap.coverage),
    reason,
  ]);
  return answerToMarkdown({ ...frameOf(framework, answer), titles: ["#", "Person", "Covered", "Why"], rows });
}

function frameOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: PeopleMatches<Ids>,
): Pick<AnswerTable, "heading" | "empty" | "leftOut"> {
  requireSameFramework(framework, answer.framework, "The answer");
  return {
    heading: `${aboutName<Ids>(framework, answer)}: who is nearest`,
    empty: "Nobody matches.",
    leftOut: leftOutInWords(answer.leftOut),
  };
}
