import type { Coverage } from "../questions/gap/gap.js";
import type { Cell, Column, ListPart, PagePart, Row, TablePart, Tone, VerdictPart } from "./page.js";

/** How pages are put together: each of these makes one part, or none where there is nothing to show. */
export const title = (text: string): PagePart => ({ kind: "title", text });
export const subtitle = (text: string): PagePart => ({ kind: "subtitle", text });
export const paragraph = (text: string): PagePart => ({ kind: "paragraph", text });
export const quiet = (text: string): PagePart => ({ kind: "quiet", text });
export function verdict(verdict: string, tone: Tone, text: string, coverage?: Coverage): VerdictPart {
  return { kind: "verdict", verdict, tone, text, ...(coverage && { coverage }) };
}

/** Nothing where there are no items. */
export function list(label: string, items: readonly string[]): ListPart[] {
  return items.length === 0 ? [] : [{ kind: "list", label, items }];
}

/** A row of plain words, or of cells; a row with a group or a total is given whole. */
type RowLike = readonly (Cell | string)[] | Row;

/** A table; a column that is a text is one of words, and one that has only marks goes where it has none. Nothing where there are no rows. */
export function table(
  caption: string,
  columns: readonly (Column | string)[],
  rows: readonly RowLike[],
  narrow?: "scroll",
): TablePart[] {
  const whole = rows.map((row): Row => ("cells" in row ? row : { cells: row.map(cellOf) }));
  const kept = columns
    .map((column): Column => (typeof column === "string" ? { of: "words", title: column } : column))
    .flatMap((column, i) =>
      column.says === "elsewhere" && whole.every(({ cells }) => !cells[i]?.mark) ? [] : [{ column, i }],
    );
  if (whole.length === 0) return [];
  return [
    {
      kind: "table",
      caption,
      columns: kept.map(({ column }) => column),
      rows: whole.map(({ cells, ...row }) => ({ ...row, cells: kept.flatMap(({ i }) => cells[i] ?? []) })),
      ...(narrow && { narrow }),
    },
  ];
}

/** Columns of numbers. */
export const numbers = (...titles: readonly string[]): Column[] => titles.map((title) => ({ of: "number", title }));

export function cellOf(cell: Cell | string): Cell {
  return typeof cell === "string" ? { text: cell } : cell;
}

/** A text where it has something to say. */
export function said(kind: "paragraph" | "quiet", ...texts: readonly string[]): PagePart[] {
  return texts.filter((text) => text !== "").map((text) => ({ kind, text }));
}
