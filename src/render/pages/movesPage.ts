import { aboutName } from "../../framework/aboutName.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { MovesFromRoleLevel } from "../../questions/routes/movesFrom.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import * as words from "../words/routeWords.js";
import { moveInWords, toLearnInWords } from "./moveInWords.js";

/**
 * The answer of {@link movesFrom} as a page: a row for each move.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { movesFrom } from "ddat-skills";
 * import { movesPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const senior = "software-developer/senior-developer";
 * console.log(toText(movesPage(uk, movesFrom(uk, senior)), { width: 100 }));
 * ```
 */
export function movesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { framework: of, roleLevel, moves }: MovesFromRoleLevel<NoInfer<Ids>>,
): Page {
  requireSameFramework(framework, of, "The answer about moves");
  const name = (roleLevel: Ids["roleLevel"]) => aboutName<Ids>(framework, { roleLevel });
  const rows = moves.map((move) => [
    name(move.roleLevel),
    moveInWords(move),
    String(move.rungs),
    toLearnInWords(framework, move),
  ]);
  return pageOf(framework, [
    title(words.moves(name(roleLevel))),
    ...said("paragraph", rows.length === 0 ? words.noMoves : ""),
    ...table(words.movesCaption, [words.roleLevel, words.move, ...numbers(words.rungs), words.toLearn], rows),
  ]);
}
