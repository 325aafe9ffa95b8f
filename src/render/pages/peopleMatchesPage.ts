import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { PeopleMatches } from "../../questions/match/matchPeople.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, numbers, said, table, title } from "../parts.js";
import * as words from "../words/matchPageWords.js";
import * as restsOnWords from "../words/restsOnWords.js";
import { coverageCell, coverageColumn, standingColumns, standingCounts } from "./coverageCell.js";
import { leftOutParts } from "./leftOutParts.js";
import { ownWordInWords, restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link matchPeople} as a page: a row for each person, with how much is covered, and how many needs are met, short and
 * not assessed; why, in a sentence each; and who is left out. People whom nothing known tells apart share a rank.
 *
 * @throws {@link FrameworkMismatchError} for matches of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, matchPeople } from "ddat-skills";
 * import { peopleMatchesPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "working" } });
 * console.log(toText(peopleMatchesPage(uk, matchPeople(uk, [sam], "software-developer/developer"))));
 * ```
 */
export function peopleMatchesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: PeopleMatches<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { matches, leftOut } = answer;
  const hasOwnWord = matches.some(({ gap }) => gap.restsOn.ownWord > 0);
  return pageOf(framework, [
    title(words.people(aboutName<Ids>(framework, answer))),
    ...said("paragraph", matches.length === 0 ? words.nobody : ""),
    ...table(
      words.peopleCaption,
      [
        words.person,
        ...numbers(words.rank),
        coverageColumn,
        ...standingColumns,
        ...(hasOwnWord ? [restsOnWords.ownWord] : []),
      ],
      matches.map(({ rank, person, gap }) => [
        person,
        String(rank),
        coverageCell(gap.coverage),
        ...standingCounts(gap),
        ...(hasOwnWord ? [ownWordInWords(gap.restsOn)] : []),
      ]),
    ),
    ...list(
      words.why,
      matches.slice(0, mostReasons).map(({ person, reason }) => `${person}: ${reason}`),
    ),
    ...restsOnParts(matches.map(({ gap }) => gap)),
    ...leftOutParts(leftOut),
  ]);
}

/** A page is read by people: nobody reads a thousand reasons, and the counts stand in the table. */
const mostReasons = 20;
