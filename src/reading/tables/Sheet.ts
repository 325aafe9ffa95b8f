import type { IssueFacts } from "../../parse/describeIssue.js";
import type { TableNote } from "../notes/TableNote.js";

/**
 * What a reader of tables takes: the text or the bytes of a CSV or TSV file, the bytes of an XLSX workbook, or rows that
 * are JSON already, each an object by column or a list of cells. Never a path.
 */
export type TableSource = string | Uint8Array | readonly unknown[];

/** One table of cells. Every cell is text: a date is `2026-03-23`, a number its plain digits, an empty cell `""`. */
export interface Sheet {
  /** The reader's parameter that the sheet came in; absent in a stream, which is the only one. */
  readonly file?: string;
  /** Absent: the source is one table without a name. */
  readonly name?: string;
  /** The first is row 1. A row may be shorter than the others. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a delimiter divides the cells, so that a row may have lost one. */
  readonly isDelimited?: boolean;
  /** For rows of JSON: how many rows before the first of the source there are, 1 where the header is made of keys. */
  readonly jsonHeader?: 0 | 1;
  /** For JSON Lines: the line of each row. */
  readonly lines?: readonly number[];
}

/** Something that stands in a list or a line of JSON, with where that is. */
export interface JsonItem {
  readonly data: unknown;
  /** Place in the list, from 0, or the line, from 1. */
  readonly place: { readonly index: number } | { readonly line: number };
}

/** The sheets of a source, or what is wrong with it. */
export type Sheets =
  | {
      readonly sheets: readonly Sheet[];
      readonly notes: readonly TableNote[];
      /** What JSON holds that is not a row of a table: objects in objects. */
      readonly items?: readonly JsonItem[];
    }
  | { readonly issues: readonly IssueFacts[] };

/** Far above any table, and below what would exhaust a browser tab: all of one is in memory. */
export const mostCells = 20_000_000;

/** Where in a sheet something stands; rows count from 1. */
export function placeIn(sheet: Sheet, row: number, column?: string): TableNote["where"] {
  const { file, name, jsonHeader, lines } = sheet;
  if (lines !== undefined && jsonHeader !== undefined && row > jsonHeader) {
    return {
      ...(file !== undefined && { file }),
      row: lines[row - 1 - jsonHeader] ?? row,
      ...(column !== undefined && { column }),
    };
  }
  if (jsonHeader !== undefined && row > jsonHeader) {
    return {
      ...(file !== undefined && { file }),
      path: [row - 1 - jsonHeader, ...(column === undefined ? [] : [column])],
    };
  }
  const beside = column === undefined ? { row } : { row, column };
  if (name !== undefined) return file === undefined ? { sheet: name, ...beside } : { file, sheet: name, ...beside };
  return file === undefined ? beside : { file, ...beside };
}

/** The letters of a column, `A` being the first: 0. */
export function columnLetters(place: number): string {
  let letters = "";
  for (let rest = place; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The place of a column named by its letters, the first being 0; -1 for anything but one to three letters. */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + (letter.charCodeAt(0) - 64);
  return place - 1;
}
