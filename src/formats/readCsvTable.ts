import { limits } from "../model/limits.js";
import type { Note } from "../model/note.js";
import type { IssueFacts } from "../parse/describeIssue.js";
import {
  beginning,
  delimiterMessage,
  delimiterOf,
  oddQuotesMessage,
  tooManyCells,
} from "../reading/delimited/delimitedSheet.js";
import { RowSplitter } from "../reading/delimited/RowSplitter.js";
import { decodeText } from "../reading/text/decodeText.js";
import { fold } from "../values/fold.js";

/** The cells of one row, one for each column asked for and in that order. */
export type CsvCells<Columns extends readonly string[]> = { readonly [Place in keyof Columns]: string };

/** A row with its number, counted as a spreadsheet does: the header is row 1, a cell of several lines is in one row. */
export interface CsvRow<Columns extends readonly string[]> {
  readonly row: number;
  readonly cells: CsvCells<Columns>;
}

/** A CSV file, cut down to the columns asked for. */
export interface CsvTable<Columns extends readonly string[]> {
  readonly rows: readonly CsvRow<Columns>[];
  readonly notes: readonly Note<CsvNoteCode>[];
}

export type CsvNoteCode = "delimiter" | "unused-column" | "repeated-column" | "ragged-row";

/** Twice what the longest name of any published framework needs. */
const longestName = 200;

/**
 * Reads a CSV file that is known by the names of its columns; their order does not matter. What is not a table with
 * these columns is refused with every reason, and so is a quote that does not close and a cell of more than 100,000
 * characters (200 in the columns that hold `names`). Columns that nobody asked for, another delimiter, and rows that are too
 * short or too long are noted, as in every table.
 */
export function readCsvTable<const Columns extends readonly string[]>(
  file: string,
  input: string | Uint8Array,
  columns: Columns,
  names: readonly Columns[number][],
): CsvTable<Columns> | { readonly issues: readonly IssueFacts[] } {
  const decoded = decodeText(input, file);
  if ("issue" in decoded) return { issues: [decoded.issue] };
  const wanted = columns.map(fold);
  const columnsIn = (header: readonly string[] = []) => {
    const found = header.map(fold);
    return wanted.filter((column) => found.includes(column)).length;
  };
  const { text } = decoded;
  const delimiter = delimiterOf(text.slice(0, beginning), ([header]) => columnsIn(header));
  const tooMany = tooManyCells(file, text, delimiter);
  if (tooMany) return { issues: [tooMany] };
  const { rows: data, oddQuotes } = new RowSplitter(delimiter).take(text, true);
  const [titles = []] = data;
  const header = titles.map(fold);
  const places = wanted.map((column) => header.indexOf(column));
  const issues: IssueFacts[] = columns
    .filter((_, i) => places[i] === -1)
    .map((column) => ({ code: "missing-column", path: [file], column, columns: titles.slice(0, 100) }));
  for (const odd of oddQuotes)
    if (odd.isText) issues.push({ code: "malformed-csv", path: [file, odd.place + 1], reason: oddQuotesMessage(odd) });
  const nameColumns = new Set(names.map(fold));
  const longest = header.map((column) => (nameColumns.has(column) ? longestName : limits.text));
  for (const [i, cells] of data.entries()) {
    for (const [place, cell] of cells.entries()) {
      const limit = longest[place] ?? limits.text;
      if (cell.length <= limit) continue;
      const column = titles[place] ?? "";
      issues.push({ code: "too-long", path: [file, i + 1, column.slice(0, longestName)], length: cell.length, limit });
    }
  }
  if (issues.length > 0) return { issues };

  const notes: Note<CsvNoteCode>[] = [];
  if (delimiter !== ",")
    notes.push({ code: "delimiter", message: delimiterMessage(delimiter), where: { file, row: 1 } });
  for (const [place, name] of titles.entries()) {
    if (places.includes(place)) continue;
    const again = header.indexOf(fold(name)) !== place;
    const code = again ? "repeated-column" : "unused-column";
    const message = again ? "the column stands here again; the first is read" : "the column is not read";
    notes.push({ code, message, where: { file, row: 1, column: name } });
  }
  const inPlace = columns.length === header.length && places.every((place, i) => place === i);
  const rows: CsvRow<Columns>[] = [];
  for (let i = 1; i < data.length; i++) {
    const found = data[i] ?? [];
    if (found.length !== header.length) {
      if (found.every((cell) => cell.trim() === "")) continue;
      const isSurplus = found.slice(header.length).some((cell) => cell.trim() !== "");
      const what = isSurplus
        ? "something stands in those beyond; left out, put cells with a delimiter in them in quotes"
        : "those that are missing are taken as blank";
      const message = `the row has ${found.length} cells, the header ${header.length}; ${what}`;
      if (isSurplus || found.length < header.length)
        notes.push({ code: "ragged-row", message, where: { file, row: i + 1 } });
      if (isSurplus) continue;
    }
    const cells = inPlace && found.length === header.length ? found : places.map((place) => found[place] ?? "");
    rows.push({ row: i + 1, cells: cells as unknown as CsvCells<Columns> }); // One cell for each column, in their order.
  }
  return { rows, notes };
}
