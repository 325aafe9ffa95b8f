import { escapeMarkdown } from "./escapeMarkdown.js";
import { markdownTable } from "./markdownTable.js";
import { joinBlocks } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { textTable } from "./textTable.js";
import { withoutControls } from "./withoutControls.js";
import { wrapText } from "./wrapText.js";

/** An answer that is a list, in words: names as the data has them, made safe by whoever renders them. */
export interface AnswerTable {
  readonly heading: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to say where there are no rows. */
  readonly empty: string;
}

export function answerToText(
  { heading, titles, rows, empty }: AnswerTable,
  { width = 80, paint = (_, text) => text }: TextOptions,
): string {
  const headingLines = wrapText(withoutControls(heading), width).map((line) => paint("heading", line));
  return joinBlocks([
    headingLines,
    rows.length === 0 ? wrapText(empty, width) : textTable(titles, rows, { width, paint }),
  ]);
}

export function answerToMarkdown({ heading, titles, rows, empty }: AnswerTable): string {
  return `## ${escapeMarkdown(heading)}\n\n${rows.length === 0 ? empty : markdownTable(titles, rows)}\n`;
}
