import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { FrameworkDiff } from "../questions/releases/frameworkDiff.js";
import { describeDiff } from "./describeDiff.js";
import { escapeMarkdown } from "./escapeMarkdown.js";
import { markdownTable } from "./markdownTable.js";

/**
 * A diff as a changelog in Markdown, ready to publish beside the release: what it means, who is asked for more and for
 * less, what became of skills and roles, and the renames that are likely and not applied. Ends with a line end. For a
 * terminal, use `diffToText`.
 *
 * Names may come from anywhere: Markdown and HTML in them are escaped, so a name never becomes markup.
 *
 * @throws {@link FrameworkMismatchError} for a diff of other releases.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks } from "ddat-skills/releases";
 * import { diffToMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const data = JSON.parse(JSON.stringify(uk));
 * data.skills.push({ id: "prompting", name: "Prompting" });
 * const next = parseFramework({ ...data, title: "Digital skills", version: "2027-01-01" });
 * const markdown = diffToMarkdown(uk, next, diffFrameworks(uk, next));
 * console.log(markdown.split("\n")[0]); // ## Digital skills: 2026-03-23 to 2027-01-01
 * ```
 */
export function diffToMarkdown<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  diff: FrameworkDiff<NoInfer<Before>, NoInfer<After>>,
): string {
  const { heading, verdict, reason, sections } = describeDiff<Before, After>(before, after, diff);
  const blocks = [`## ${escapeMarkdown(heading)}`, `**${verdict}**: ${reason}`];
  for (const { title, columns, rows } of sections) blocks.push(`### ${title}`, markdownTable(columns, rows));
  return `${blocks.join("\n\n")}\n`;
}
