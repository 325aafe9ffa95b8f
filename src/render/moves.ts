import { findRoleLevel } from "../framework/findRoleLevel.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevelMove } from "../questions/routes/movesFrom.js";
import { levelNames } from "./levelNames.js";
import { moveInWords, toLearnInWords } from "./moveWords.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `movesFrom` as plain text: a row for each move.
 *
 * @example
 * ```ts
 * import { movesFrom } from "ddat-skills";
 * import { movesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const senior = "software-developer/senior-developer";
 * console.log(movesToText(uk, senior, movesFrom(uk, senior), { width: 100 }));
 * ```
 */
export function movesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  moves: readonly RoleLevelMove<NoInfer<Ids>>[],
  options: TextOptions = {},
): string {
  return pageToText(pageOf(framework, roleLevelId, moves), options);
}

/** The answer of `movesFrom` as Markdown, every name escaped. */
export function movesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  moves: readonly RoleLevelMove<NoInfer<Ids>>[],
): string {
  return pageToMarkdown(pageOf(framework, roleLevelId, moves));
}

function pageOf(framework: Framework, from: string, moves: readonly RoleLevelMove[]): PagePart[] {
  const levelName = levelNames(framework);
  const name = (id: string) => roleLevelName(findRoleLevel(framework, id), roleOf(framework, id));
  const rows = moves.map((move) => [
    name(move.roleLevel),
    moveInWords(move),
    String(move.rungs),
    toLearnInWords(framework, move.lacking, levelName),
  ]);
  return [
    { kind: "title", text: `Moves from ${name(from)}` },
    rows.length > 0
      ? { kind: "table", titles: ["Role level", "Move", "Rungs", "To learn"], rows }
      : { kind: "paragraph", text: "No moves of the framework lead on from there." },
  ];
}
