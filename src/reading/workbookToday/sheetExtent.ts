import { columnOfLetters } from "../tables/Sheet.js";

/** How far the cells of a worksheet reach, told from its XML, and its cells that are merged over several rows. */
export interface SheetExtent {
  /** The last row and column with a cell that is not empty; 0 where there is none. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a row or a column is named that no spreadsheet has. */
  readonly impossible: boolean;
  /** Merged cells of several rows: first column, first row, last row, the column from 0 and the rows from 1. */
  readonly merged: readonly { readonly column: number; readonly from: number; readonly to: number }[];
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
const mostMerged = 100_000;

/**
 * Reads off the XML of a worksheet how large a table its cells span. One cell far out makes a table of billions, which
 * nobody should learn by building it.
 */
export function sheetExtent(xml: string): SheetExtent {
  const merged: { column: number; from: number; to: number }[] = [];
  let [rows, columns, row, column, impossible] = [0, 0, 0, 0, false];
  const tags = /<(?:[A-Za-z]\w{0,20}:)?(row|c|mergeCell)(\s[^<>]{0,2000})?>/g;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const [, name, attributes = ""] = tag;
    const reference = /\s(?:r|ref)\s*=\s*["']([^"']{1,40})["']/.exec(attributes)?.[1];
    if (name === "row") {
      row = reference === undefined ? row + 1 : Number(reference);
      column = 0;
    } else if (name === "c") {
      const [, letters = "", digits = ""] = /^([A-Za-z]{1,9})(\d{1,12})$/.exec(reference ?? "") ?? [];
      column = letters === "" ? column + 1 : columnOfLetters(letters) + 1;
      if (digits !== "") row = Number(digits);
      if (column < 1) impossible = true;
      if (!attributes.endsWith("/")) [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    } else {
      const [, letters = "", from = "", to = ""] =
        /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference ?? "") ?? [];
      const range = { column: columnOfLetters(letters), from: Number(from), to: Number(to) };
      if (letters !== "" && range.to > range.from && merged.length < mostMerged) merged.push(range);
    }
    if (!(row <= lastRow) || column > lastColumn) impossible = true;
  }
  return { rows, columns, impossible, merged };
}
