import type { Budget } from "../Budget.js";
import { sheetSize } from "../limits.js";

/** Every row without cells is this one, so that a million of them cost a million references and no more. */
const blankRow: readonly string[] = Object.freeze([]);

/**
 * The rows of one sheet while they are read: cells may come in any order, and the size of the rows is paid for out of
 * the budget. Rows end at their last filled cell and the sheet at its last filled row.
 */
export class SheetRows {
  readonly #budget: Budget;
  readonly #rows: (readonly string[])[] = [];
  /** Rows that stand at more than one place, which must be copied before one of them changes. */
  readonly #shared = new Set<readonly string[]>([blankRow]);
  #current: string[] = [];
  #at = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Puts text into a cell, both places from 0 and inside what a sheet can hold. A second text replaces the first. */
  put(row: number, column: number, text: string): void {
    if (text === "") return;
    if (row !== this.#at) {
      this.endRow();
      this.#at = row;
    }
    const cells = this.#current;
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }

  /** Ends the row that cells were last put into, which stands there `times` times. Says whether it had any cells. */
  endRow(times = 1): boolean {
    const cells = this.#current;
    if (cells.length === 0) return false;
    const end = Math.min(this.#at + times, sheetSize.rows);
    this.#budget.spendCells((cells.length + 1) * (end - this.#at) + Math.max(0, this.#at - this.#rows.length));
    while (this.#rows.length < this.#at) this.#rows.push(blankRow);
    const known = this.#rows[this.#at] ?? blankRow;
    const row = known.length === 0 ? cells.slice() : combined(known, cells);
    if (end > this.#at + 1) this.#shared.add(row);
    for (let at = this.#at; at < end; at++) this.#rows[at] = row;
    cells.length = 0;
    return true;
  }

  /** The text of a cell, `""` where it has none. */
  text(row: number, column: number): string {
    return this.#rows[row]?.[column] ?? "";
  }

  /**
   * Puts the text of a merged cell into those rows under it that exist, first and last included, where their own cell is
   * empty.
   */
  fillDown(column: number, text: string, first: number, last: number): void {
    const end = Math.min(last + 1, this.#rows.length);
    for (let at = first; at < end; at++) {
      this.#budget.spendCells(1);
      let row = this.#rows[at] ?? blankRow;
      if ((row[column] ?? "") !== "") continue;
      this.#budget.spendCells(Math.max(0, column - row.length));
      if (this.#shared.has(row)) {
        this.#budget.spendCells(row.length);
        row = row.slice();
        this.#rows[at] = row;
      }
      const cells = row as string[]; // Rows are made here, and this one is at no other place.
      while (cells.length < column) cells.push("");
      cells[column] = text;
    }
  }

  get rows(): readonly (readonly string[])[] {
    return this.#rows;
  }
}

/** A row that the file writes in two places: the later text of a cell counts. */
function combined(earlier: readonly string[], later: readonly string[]): string[] {
  const length = Math.max(earlier.length, later.length);
  return Array.from({ length }, (_, at) => later[at] || (earlier[at] ?? ""));
}
