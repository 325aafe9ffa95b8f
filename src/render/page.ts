import { match } from "ts-pattern";
import { escapeMarkdown } from "./escapeMarkdown.js";
import { markdownTable } from "./markdownTable.js";
import { joinBlocks } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { type TextCell, type Tone, textTable } from "./textTable.js";
import { withoutControls } from "./withoutControls.js";
import { wrapText } from "./wrapText.js";

/**
 * A part of an answer in words. Names are as the data has them: rendering makes them safe. A paragraph begins with a word
 * of ours, never with a name, which could mark up at the beginning of a line.
 */
export type PagePart =
  | { readonly kind: "title" | "subtitle" | "paragraph" | "quiet"; readonly text: string }
  | { readonly kind: "verdict"; readonly verdict: string; readonly tone: Tone; readonly text: string }
  | {
      readonly kind: "table";
      readonly titles: readonly string[];
      readonly rows: readonly (readonly (TextCell | string)[])[];
    };

/** The parts as plain text for a terminal, a log or an e-mail; ends with a line end. */
export function pageToText(
  parts: readonly PagePart[],
  { width = 80, paint = (_, text) => text }: TextOptions = {},
): string {
  const wrapped = (text: string) => wrapText(withoutControls(text), width);
  const blocks = parts.map((part) =>
    match(part)
      .with({ kind: "title" }, { kind: "subtitle" }, ({ text }) => wrapped(text).map((line) => paint("heading", line)))
      .with({ kind: "paragraph" }, ({ text }) => wrapped(text))
      .with({ kind: "quiet" }, ({ text }) => wrapped(text).map((line) => paint("quiet", line)))
      .with({ kind: "verdict" }, ({ verdict, tone, text }) => {
        const [first = "", ...rest] = wrapped(`${verdict}: ${text}`);
        const isWhole = first.startsWith(verdict);
        return [isWhole ? paint(tone, verdict) + first.slice(verdict.length) : first, ...rest];
      })
      .with({ kind: "table" }, ({ titles, rows }) => textTable(titles, rows, { width, paint }))
      .exhaustive(),
  );
  return joinBlocks(blocks);
}

/** The parts as Markdown in GitHub's dialect, every name escaped; ends with a line end. */
export function pageToMarkdown(parts: readonly PagePart[]): string {
  const blocks = parts.map((part) =>
    match(part)
      .with({ kind: "title" }, ({ text }) => `## ${escapeMarkdown(text)}`)
      .with({ kind: "subtitle" }, ({ text }) => `### ${escapeMarkdown(text)}`)
      .with({ kind: "paragraph" }, { kind: "quiet" }, ({ text }) => escapeMarkdown(text))
      .with({ kind: "verdict" }, ({ verdict, text }) => `**${verdict}**: ${escapeMarkdown(text)}`)
      .with({ kind: "table" }, ({ titles, rows }) =>
        markdownTable(
          titles,
          rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text))),
        ),
      )
      .exhaustive(),
  );
  return `${blocks.join("\n\n")}\n`;
}
