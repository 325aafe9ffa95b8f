import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Gap } from "../questions/gap/gap.js";
import { describeGap } from "./describeGap.js";
import { escapeMarkdown } from "./escapeMarkdown.js";
import { markdownTable } from "./markdownTable.js";

/**
 * A gap as Markdown for a wiki, an issue or a pull request: heading, verdict with the coverage, a table with a row a
 * need, then what the person holds and the role level does not use. Tables are those of GitHub's dialect. Ends with a
 * line end. For a terminal or an e-mail, use `gapToText`.
 *
 * Names may come from anywhere: Markdown and HTML in them are escaped, so a name never becomes markup.
 *
 * @throws {@link FrameworkMismatchError} for a gap of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapToMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * const markdown = gapToMarkdown(uk, gap(uk, sam, "software-developer/senior-developer"));
 * console.log(markdown.split("\n")[0]); // ## Sam: Senior developer (Software developer)
 * ```
 */
export function gapToMarkdown<Ids extends FrameworkIds>(framework: Framework<Ids>, gap: Gap<NoInfer<Ids>>): string {
  const { heading, verdict, reason, coverage, rows, selfAssessed, unused } = describeGap(framework, gap);
  const blocks = [
    `## ${escapeMarkdown(heading)}`,
    `**${verdict}**: ${reason}${coverage === undefined ? "" : ` Coverage **${coverage}**.`}`,
  ];
  if (rows.length > 0) {
    const cells = rows.map(({ skill, needed, has, standing }) => [skill, needed, has, standing]);
    blocks.push(markdownTable(["Skill", "Needed", "Has", "Standing"], cells));
  }
  if (selfAssessed !== undefined) blocks.push(selfAssessed);
  if (unused.length > 0) {
    const cells = unused.map(({ skill, has }) => [skill, has]);
    blocks.push(markdownTable(["Held, but not used here", "Has"], cells));
  }
  return `${blocks.join("\n\n")}\n`;
}
