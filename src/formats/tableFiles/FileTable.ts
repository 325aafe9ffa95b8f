import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { columnLetters, placeIn, type Sheet } from "../../reading/tables/Sheet.js";

/** A header further down is below a preamble that nobody writes. */
const furthestHeader = 200;

/** The place of a row of a file that is one of several. */
export interface RowPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
}

/** A table of a published set of files: its columns have the names that the publisher gave them. */
export class FileTable {
  readonly file: string;
  /** As in the file, without outer blanks. */
  readonly header: readonly string[];
  readonly #sheet: Sheet;
  /** As a spreadsheet shows it. */
  readonly #headerRow: number;

  /** The header is the first row that has columns of the publisher's, or else the first in which something stands. */
  constructor(file: string, sheet: Sheet, known: ReadonlySet<string>) {
    const rows = sheet.rows.slice(0, furthestHeader);
    const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== "");
    const named = rows.findIndex((cells) => columnsKnown(cells, known) > 1);
    const at = named === -1 ? rows.findIndex(isFilled) : named;
    this.file = file;
    this.#sheet = sheet;
    this.#headerRow = Math.max(at, 0) + 1;
    this.header = (rows[at] ?? []).map((name) => name.trim());
  }

  get place(): RowPlace {
    return this.#placeOf(this.#headerRow);
  }

  /**
   * Visits every row with the cells of some columns, in that order; a column that is not there is an empty cell. A row with
   * too few cells is read, one with too many is left out, and columns that are in none of the two lists are not read:
   * each is noted.
   */
  eachRow<Code extends string>(
    columns: readonly string[],
    passedOver: readonly string[],
    notes: TableNotes<Code>,
    visit: (cells: readonly string[], where: RowPlace) => void,
  ): void {
    const { header } = this;
    const places = columns.map((column) => header.indexOf(column));
    const unread = new Set(
      [...header.keys()].filter((at) => !places.includes(at) && !passedOver.includes(header[at] ?? "")),
    );
    for (const [i, row] of this.#sheet.rows.entries()) {
      const where = this.#placeOf(i + 1);
      if (i + 1 < this.#headerRow) this.#notePreamble(row, where, notes);
      if (i + 1 <= this.#headerRow || row.every((cell) => cell.trim() === "")) continue;
      const surplus = row.slice(header.length).findIndex((cell) => cell.trim() !== "");
      if (surplus !== -1) {
        const column = columnLetters(header.length + surplus);
        notes.add("ragged-row", "the row has more cells than there are columns; left out", { ...where, column });
        continue;
      }
      if (row.length < header.length && this.#sheet.isDelimited) {
        notes.add(
          "ragged-row",
          "the row has fewer cells than there are columns; those that are missing are blank",
          where,
        );
      }
      for (const at of unread) {
        if ((row[at] ?? "").trim() === "") continue;
        unread.delete(at);
        notes.add(...this.#unreadColumn(at, columns), { ...where, column: header[at] || columnLetters(at) });
      }
      visit(
        places.map((at) => row[at] ?? ""),
        where,
      );
    }
  }

  #unreadColumn(at: number, columns: readonly string[]): ["repeated-column" | "unused-column", string] {
    const name = this.header[at] ?? "";
    if (columns.includes(name)) return ["repeated-column", "the column stands there twice; the first is read"];
    return ["unused-column", name === "" ? "a column without a name is not read" : "the column is not read"];
  }

  #notePreamble<Code extends string>(row: readonly string[], where: RowPlace, notes: TableNotes<Code>): void {
    if (row.some((cell) => cell.trim() !== ""))
      notes.add("header-row", `the header stands in row ${this.#headerRow}; what is above it is not read`, where);
  }

  #placeOf(row: number): RowPlace {
    const { sheet } = placeIn(this.#sheet, row);
    return { file: this.file, ...(sheet !== undefined && { sheet }), row };
  }
}

/** How many cells of a row are names of columns that a publisher uses. */
export function columnsKnown(cells: readonly string[], known: ReadonlySet<string>): number {
  return cells.filter((cell) => known.has(cell.trim())).length;
}
