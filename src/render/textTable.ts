import { displayWidth } from "./displayWidth.js";
import type { Tone } from "./page.js";
import type { Paint } from "./textOptions.js";
import { withoutControls } from "./withoutControls.js";
import { narrowestWrap, wrapText } from "./wrapText.js";

/** One cell: its text (from anywhere: control characters are taken out), and how to show it. */
export interface TextCell {
  readonly text: string;
  readonly tone?: Tone;
  /** Columns by which the text is moved to the right. */
  readonly indent?: number;
}

const gutter = 2;
/** Columns by which the lines of a cell after its first are moved. */
const hanging = 2;
/** A longer word may be broken to make a table fit. */
const longWord = 24;

/**
 * A table in aligned columns under a ruled header, as lines. A table wider than `width` is narrowed where it is widest
 * and its cells wrap, but no word of up to 24 columns is broken for it: then the table is wider than asked.
 *
 * Padding is counted before `paint`, which may add what takes no room on a screen.
 */
export function textTable(
  names: readonly string[],
  rows: readonly (readonly (TextCell | string)[])[],
  { width, paint = (_, text) => text }: { readonly width: number; readonly paint?: Paint },
): string[] {
  const titles = names.map(withoutControls);
  const cells = rows.map((row) => row.map(toCell));
  const widths = titles.map((title, column) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[column])), displayWidth(title)),
  );
  const floors = floorsOf(titles, cells);
  narrow(widths, floors, width);
  return [
    ...tableRow(
      titles.map((text): TextCell => ({ text, tone: "heading" })),
      widths,
      paint,
    ),
    ...tableRow(
      widths.map((columns): TextCell => ({ text: "─".repeat(columns), tone: "quiet" })),
      widths,
      paint,
    ),
    ...cells.flatMap((row) => tableRow(row, widths, paint)),
  ];
}

/** The fewest columns that a table takes without breaking words. */
export function narrowestTable(titles: readonly string[], rows: readonly (readonly (TextCell | string)[])[]): number {
  const cells = rows.map((row) => row.map(toCell));
  return floorsOf(titles, cells).reduce((sum, columns) => sum + columns, gutter * (titles.length - 1));
}

function floorsOf(titles: readonly string[], cells: readonly (readonly TextCell[])[]): number[] {
  return titles.map((title, column) =>
    cells.reduce((most, row) => Math.max(most, narrowestOf(row[column])), narrowestWrap(title, hanging)),
  );
}

function toCell(cell: TextCell | string): TextCell {
  return typeof cell === "string" ? { text: withoutControls(cell) } : { ...cell, text: withoutControls(cell.text) };
}

function widthOf(cell: TextCell | undefined): number {
  return cell ? displayWidth(cell.text) + (cell.indent ?? 0) : 0;
}

function narrowestOf(cell: TextCell | undefined): number {
  return cell ? Math.min(narrowestWrap(cell.text, hanging), longWord) + (cell.indent ?? 0) : 0;
}

/** Takes columns from the widest that has some to spare until the table fits. */
function narrow(widths: number[], floors: readonly number[], width: number): void {
  let total = widths.reduce((sum, columns) => sum + columns, gutter * (widths.length - 1));
  while (total > width) {
    const widest = Math.max(...widths.filter((columns, i) => columns > (floors[i] ?? 0)));
    const column = widths.findIndex((columns, i) => columns === widest && columns > (floors[i] ?? 0));
    if (column === -1) return;
    widths[column] = widest - 1;
    total -= 1;
  }
}

function tableRow(row: readonly TextCell[], widths: readonly number[], paint: Paint): string[] {
  const wrapped = row.map(({ text, indent = 0 }, column) => {
    const lines = wrapText(text, (widths[column] ?? 0) - indent, hanging);
    return lines.map((line) => " ".repeat(indent) + line);
  });
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => {
    let painted = "";
    let padding = 0;
    for (const [column, lines] of wrapped.entries()) {
      const text = lines[i] ?? "";
      const tone = row[column]?.tone;
      const room = (widths[column] ?? 0) + gutter;
      if (text.trim() === "") padding += room;
      else {
        painted += " ".repeat(padding) + (tone ? paint(tone, text) : text);
        padding = room - displayWidth(text);
      }
    }
    return painted;
  });
}
