import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleLevelMatches } from "../../questions/match/matchRoleLevels.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, numbers, said, table, title } from "../parts.js";
import * as words from "../words/matchPageWords.js";
import { coverageCell, coverageColumn, standingColumns, standingCounts } from "./coverageCell.js";
import { leftOutParts } from "./leftOutParts.js";
import { likenessInWords } from "./likenessInWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link matchRoleLevels} as a page: a row for each role level, with how alike it is, how much is covered, and how many
 * needs are met, short and not assessed; why, in a sentence each; and what the filters left out.
 *
 * @throws {@link FrameworkMismatchError} for matches of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels } from "ddat-skills";
 * import { roleLevelMatchesPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-research-methods": "working" } });
 * console.log(toText(roleLevelMatchesPage(uk, matchRoleLevels(uk, sam, { limit: 3 }))));
 * ```
 */
export function roleLevelMatchesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RoleLevelMatches<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { matches, leftOut, person } = answer;
  return pageOf(framework, [
    title(words.roleLevels(person)),
    ...said("paragraph", matches.length === 0 ? words.noRoleLevel : ""),
    ...table(
      words.roleLevelsCaption,
      [words.roleLevel, ...numbers(words.rank), words.alike, coverageColumn, ...standingColumns],
      matches.map(({ rank, likeness, gap }) => [
        aboutName<Ids>(framework, gap),
        String(rank),
        likenessInWords(likeness),
        coverageCell(gap.coverage),
        ...standingCounts(gap),
      ]),
    ),
    ...list(
      words.why,
      matches.map(({ gap, reason }) => `${aboutName<Ids>(framework, gap)}: ${reason}`),
    ),
    ...restsOnParts([answer]),
    ...leftOutParts(leftOut),
  ]);
}
