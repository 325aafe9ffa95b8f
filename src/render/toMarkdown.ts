import { coverageInWords } from "./coverageInWords.js";
import { escapeMarkdown } from "./escapeMarkdown.js";
import { levelLetters } from "./marks/levelLetters.js";
import { markToSigns, requirePage } from "./marks/markOf.js";
import type { Cell, Column, Page, PagePart, TablePart } from "./page.js";
import { keyInSigns } from "./toText.js";
import * as printed from "./words/printed.js";

/**
 * A page as Markdown in GitHub's dialect, for a wiki, an issue or a pull request. Ends with a line end. Marks are a few
 * characters in a code span.
 *
 * Names may come from anywhere: Markdown and HTML in them are escaped, so a name never becomes markup.
 *
 * @throws RangeError for a mark that does not belong to its column.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * const markdown = toMarkdown(gapPage(uk, gap(uk, sam, "software-developer/senior-developer")));
 * console.log(markdown.split("\n")[0]); // ## Sam: Senior developer (Software developer)
 * ```
 */
export function toMarkdown(page: Page): string {
  requirePage(page);
  let titles = 0;
  const blocks = page.parts.flatMap((part) => {
    if (part.kind === "title") titles += 1;
    return partToBlocks(part, titles > 1 ? "#" : "");
  });
  const attribution = page.attribution === undefined ? [] : [lineOf(page.attribution)];
  return `${[...blocks, ...attribution].join("\n\n")}\n`;
}

/** A text at the beginning of a line: a name there cannot begin a list, a heading or a table. */
function lineOf(text: string): string {
  return escapeMarkdown(text).replace(
    /^(\s*)([-+]|\d{1,9}[.)])/,
    (_, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
  );
}

function partToBlocks(part: PagePart, deeper: string): string[] {
  if (part.kind === "title") return [`##${deeper} ${escapeMarkdown(part.text)}`];
  if (part.kind === "subtitle") return [`###${deeper} ${escapeMarkdown(part.text)}`];
  if (part.kind === "paragraph" || part.kind === "quiet") return [lineOf(part.text)];
  if (part.kind === "verdict") {
    const { verdict, text, coverage } = part;
    const covered = coverage && coverage.outOf > 0 ? ` ${printed.covered(coverageInWords(coverage))}.` : "";
    return [`**${escapeMarkdown(verdict)}**: ${escapeMarkdown(text)}${covered}`];
  }
  if (part.kind === "list")
    return [`**${escapeMarkdown(part.label)}**`, part.items.map((item) => `- ${lineOf(item)}`).join("\n")];
  if (part.kind === "steps") {
    const steps = part.steps.map(
      ({ text, detail }, i) => `${i + 1}. ${lineOf(text)}${detail ? ` (${escapeMarkdown(detail)})` : ""}`,
    );
    return [`**${escapeMarkdown(part.caption)}**`, steps.join("\n")];
  }
  const key = keyInSigns(part, "unicode");
  return [
    ...(part.caption === "" ? [] : [`###${deeper} ${escapeMarkdown(part.caption)}`]),
    ...(key === "" ? [] : [lineOf(key)]),
    tableToMarkdown(part),
  ];
}

function tableToMarkdown({ columns, rows }: TablePart): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const titles = columns.map((column) =>
    escapeMarkdown(column.of === "rungs" ? levelLetters(column.levels).join("") : column.title),
  );
  const body = rows.flatMap(({ cells, group, isTotal }, i) => {
    const row = cells.map((cell, at) => cellToMarkdown(cell, columns[at], isTotal === true));
    const isNew = group !== undefined && group !== rows[i - 1]?.group;
    return [...(isNew ? [line([`**${escapeMarkdown(group)}**`, ...cells.slice(1).map(() => "")])] : []), line(row)];
  });
  return [line(titles), line(columns.map(({ of }) => (of === "number" ? "--:" : "---"))), ...body].join("\n");
}

function cellToMarkdown({ text, mark, href }: Cell, column: Column | undefined, isTotal: boolean): string {
  const signs = mark && column ? markToSigns(mark, column, "unicode") : "";
  const words = escapeMarkdown(text);
  const link =
    href !== undefined && /^https?:\/\/[^\s<>()\\]+$/i.test(href) && words !== ""
      ? `[${words}](${href.replaceAll("|", "%7C")})`
      : words;
  return [...(signs === "" ? [] : [`\`${signs}\``]), isTotal && link !== "" ? `**${link}**` : link]
    .filter((one) => one !== "")
    .join(" ");
}
