import { sheetSize } from "../limits.js";

/** The letters of a column, the first being 0: `A`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * The place of a cell such as `AB12`, row and column from 0, as one number: `row * 16384 + column`; -1 where no sheet
 * has such a cell. One number, because this is asked for every cell of a workbook.
 */
export function cellPlace(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at++) {
    const code = reference.charCodeAt(at) & ~0x20; // Capitals and small letters alike.
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + (code - 64);
  }
  if (at === 0 || at === reference.length || reference.length > at + 7) return -1;
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    row = row * 10 + digit;
  }
  if (row < 1 || row > sheetSize.rows || column > sheetSize.columns) return -1;
  return (row - 1) * sheetSize.columns + (column - 1);
}
