import { findRoleLevel } from "../framework/findRoleLevel.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { MovesFromRoleLevel } from "../questions/routes/movesFrom.js";
import { levelNames } from "./levelNames.js";
import { moveInWords, toLearnInWords } from "./moveWords.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `movesFrom` as plain text: a row for each move.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { movesFrom } from "ddat-skills";
 * import { movesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const senior = "software-developer/senior-developer";
 * console.log(movesToText(uk, movesFrom(uk, senior), { width: 100 }));
 * ```
 */
export function movesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  moves: MovesFromRoleLevel<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(pageOf(framework, moves), options);
}

/** The answer of `movesFrom` as Markdown, every name escaped. */
export function movesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  moves: MovesFromRoleLevel<NoInfer<Ids>>,
): string {
  return pageToMarkdown(pageOf(framework, moves));
}

function pageOf(framework: Framework, { framework: of, roleLevel, moves }: MovesFromRoleLevel): PagePart[] {
  requireSameFramework(framework, of, "The answer about moves");
  const levelName = levelNames(framework);
  const name = (id: string) => roleLevelName(findRoleLevel(framework, id), roleOf(framework, id));
  const rows = moves.map((move) => [
    name(move.roleLevel),
    moveInWords(move),
    String(move.rungs),
    toLearnInWords(framework, move, levelName),
  ]);
  return [
    { kind: "title", text: `Moves from ${name(roleLevel)}` },
    rows.length > 0
      ? { kind: "table", titles: ["Role level", "Move", "Rungs", "To learn"], rows }
      : { kind: "paragraph", text: "No moves of the framework lead on from there." },
  ];
}
