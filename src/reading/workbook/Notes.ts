import { columnLetters } from "./sheet/cellReference.js";
import type { WorkbookNote, WorkbookNoteCode } from "./Workbook.js";

type CellNoteCode = Extract<WorkbookNoteCode, "currency-not-named" | "formula-without-value" | "hidden-cells">;

const words: Readonly<Record<CellNoteCode, (cells: string) => string>> = {
  "currency-not-named": (cells) =>
    `${cells} a format for money that does not name the currency: the number is read without a sign`,
  "formula-without-value": (cells) =>
    `${cells} a formula without its result and count as empty: open the workbook in a spreadsheet program and save it`,
  "hidden-cells": (cells) => `${cells} a place in a hidden row or column, and count as all others do`,
};

/** Collects notes, one for each sheet and kind however many cells it holds for, so that they stay few. */
export class Notes {
  readonly #notes: WorkbookNote[] = [];
  readonly #cells = new Map<CellNoteCode, { row: number; column: number; count: number }>();

  add(note: WorkbookNote): void {
    this.#notes.push(note);
  }

  addMacros(): void {
    this.add({ code: "macros", message: "the workbook has macros; its data is read and they are not" });
  }

  /** A cell of the sheet being read, both places from 0. */
  addCell(code: CellNoteCode, row: number, column: number): void {
    const known = this.#cells.get(code);
    if (known === undefined) this.#cells.set(code, { row, column, count: 1 });
    else known.count += 1;
  }

  /** Turns the cells met since the last call into notes on this sheet. */
  endSheet(sheet: string): void {
    for (const [code, { row, column, count }] of this.#cells) {
      const place = `${columnLetters(column)}${row + 1}`;
      const cells = count === 1 ? `Cell ${place} has` : `${count} cells, the first ${place}, have`;
      this.#notes.push({ code, message: words[code](cells), sheet, row: row + 1, column: columnLetters(column) });
    }
    this.#cells.clear();
  }

  get all(): readonly WorkbookNote[] {
    return this.#notes;
  }
}
