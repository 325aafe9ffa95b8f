import Papa from "papaparse";
import type { Note } from "../model/note.js";
import { limits } from "../model/primitives.js";
import type { IssueFacts } from "../parse/describeIssue.js";
import { decodeText } from "../reading/text/decodeText.js";

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

const delimiters = [",", ";", "\t"] as const;

/** Column names are compared without regard to case, outer blanks and runs of blanks. */
const folded = (name: string) =>
  name
    .replace(/[\s\u200B\uFEFF]+/gu, " ")
    .trim()
    .toLowerCase();

/**
 * Reads a CSV file that is known by the names of its columns; their order does not matter. What is not a table with
 * these columns is refused with every reason, and so is a cell of more than 100,000 characters (200 in the columns that
 * hold `names`); columns that nobody asked for, a `;` or tab between cells, and rows that
 * are too short or too long are noted.
 */
export function readCsvTable<const Columns extends readonly string[]>(
  file: string,
  input: string | Uint8Array,
  columns: Columns,
  names: readonly Columns[number][],
): CsvTable<Columns> | { readonly issues: readonly IssueFacts[] } {
  const decoded = decodeText(input, file);
  if ("issue" in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, ...lineEndOf(text) });

  const header = (data[0] ?? []).map(folded);
  const places = columns.map((column) => header.indexOf(folded(column)));
  const issues: IssueFacts[] = [];
  for (const [i, column] of columns.entries()) {
    if (places[i] === -1)
      issues.push({ code: "missing-column", path: [file], column, columns: (data[0] ?? []).slice(0, 100) });
  }
  const malformed = new Map(
    errors.flatMap(({ type, message, row = 0 }) => (type === "Quotes" ? [[row, message]] : [])),
  );
  for (const [row, reason] of malformed) issues.push({ code: "malformed-csv", path: [file, row + 1], reason });
  const nameColumns = new Set(names.map(folded));
  const longest = header.map((column) => (nameColumns.has(column) ? longestName : limits.text));
  for (const [i, cells] of data.entries()) {
    for (const [place, cell] of cells.entries()) {
      const limit = longest[place] ?? limits.text;
      if (cell.length <= limit) continue;
      const column = data[0]?.[place] ?? "";
      issues.push({ code: "too-long", path: [file, i + 1, column.slice(0, longestName)], length: cell.length, limit });
    }
  }
  if (issues.length > 0) return { issues };

  const notes: Note<CsvNoteCode>[] = [];
  if (delimiter !== ",") {
    notes.push({
      code: "delimiter",
      message: `cells are divided by ${JSON.stringify(delimiter)}`,
      where: { file, row: 1 },
    });
  }
  const used = new Set(places);
  for (const [place, name] of (data[0] ?? []).entries()) {
    if (used.has(place)) continue;
    const again = header.indexOf(folded(name)) !== place;
    const code = again ? "repeated-column" : "unused-column";
    const message = again ? "the column stands here again; the first is read" : "the column is not read";
    notes.push({ code, message, where: { file, row: 1, column: name } });
  }

  const inPlace = columns.length === header.length && places.every((place, i) => place === i);
  const rows: CsvRow<Columns>[] = [];
  for (let i = 1; i < data.length; i++) {
    const found = data[i] ?? [];
    if (found.length === 1 && found[0]?.trim() === "") continue; // An empty line, such as the last.
    if (found.length !== header.length) {
      const message = `the row has ${found.length} cells, the header ${header.length}; missing ones are taken as empty`;
      notes.push({ code: "ragged-row", message, where: { file, row: i + 1 } });
    }
    const cells = inPlace && found.length === header.length ? found : places.map((place) => found[place] ?? "");
    rows.push({ row: i + 1, cells: cells as unknown as CsvCells<Columns> }); // One cell for each column, in their order.
  }
  return { rows, notes };
}

/** LF or CR LF, told by the header line; what has neither is left to papaparse. Lines are never divided at U+2028. */
function lineEndOf(text: string): { newline?: "\n" | "\r\n" } {
  const lf = text.indexOf("\n");
  if (lf === -1) return {};
  return { newline: text[lf - 1] === "\r" ? "\r\n" : "\n" };
}

/** The delimiter that divides the header line most; a comma where none does. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split("\n", 1)[0] ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
