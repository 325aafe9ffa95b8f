import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { FrameworkDiff } from "../questions/releases/frameworkDiff.js";
import { describeDiff } from "./describeDiff.js";
import { joinBlocks } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { textTable } from "./textTable.js";
import { withoutControls } from "./withoutControls.js";
import { wrapText } from "./wrapText.js";

/**
 * A diff as plain text for a terminal, a log or an e-mail: what it means, then a table for each part of the framework
 * that changed. Ends with a line end. To publish it, use `diffToMarkdown`.
 *
 * Names may come from anywhere: control characters in them, ANSI escapes among them, are made harmless.
 *
 * @throws {@link FrameworkMismatchError} for a diff of other releases.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks } from "ddat-skills/releases";
 * import { diffToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const next = parseFramework({ ...uk, title: "Digital skills", version: "2027-01-01" });
 * console.log(diffToText(uk, next, diffFrameworks(uk, next)));
 * // Digital skills: 2026-03-23 to 2027-01-01
 * //
 * // Patch: only words, links and the order of lists changed.
 * // …
 * ```
 */
export function diffToText<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  diff: FrameworkDiff<NoInfer<Before>, NoInfer<After>>,
  { width = 80, paint = (_, text) => text }: TextOptions = {},
): string {
  const { heading, verdict, reason, sections } = describeDiff<Before, After>(before, after, diff);
  const wrapped = (text: string) => wrapText(withoutControls(text), width);
  const painted = (text: string) => wrapped(text).map((line) => paint("heading", line));
  const blocks = [painted(heading), wrapped(`${verdict}: ${reason}`)];
  for (const { title, columns, rows } of sections)
    blocks.push(painted(title), textTable(columns, rows, { width, paint }));
  return joinBlocks(blocks);
}
