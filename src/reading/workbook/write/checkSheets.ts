import { serialOf } from "../format/serialDay.js";
import { sheetSize } from "../limits.js";
import { columnLetters } from "../sheet/cellReference.js";
import { type CellToWrite, cellValue, isStyled, type SheetToWrite } from "./SheetToWrite.js";

const longestName = 31;
const longestText = 32_767;
const longestPrompt = 255;

/**
 * Holds sheets to what both kinds of workbook and the programs that open them can keep, so that the same sheets can be
 * saved as either.
 *
 * @throws RangeError for the first thing that no workbook can hold.
 */
export function checkSheets(sheets: readonly SheetToWrite[]): void {
  if (!sheets.some(({ hidden }) => !hidden)) throw new RangeError("A workbook needs a sheet that is not hidden");
  const names = new Set<string>();
  for (const sheet of sheets) {
    const { name, rows, widths = [], frozenColumns = 0 } = sheet;
    checkName(name);
    if (names.has(name.toLowerCase())) throw new RangeError(`Two sheets have the name ${name}`);
    names.add(name.toLowerCase());
    if (rows.length > sheetSize.rows)
      throw new RangeError(`A sheet has at most ${sheetSize.rows} rows, not ${rows.length}`);
    rows.forEach((cells, row) => {
      if (cells.length > sheetSize.columns) {
        throw new RangeError(`A sheet has at most ${sheetSize.columns} columns, not ${cells.length}`);
      }
      cells.forEach((cell, column) => {
        checkCell(cell, () => `${columnLetters(column)}${row + 1} of ${name}`);
      });
    });
    if (!widths.every((width) => width > 0 && width <= 255))
      throw new RangeError("A column is 1 to 255 characters wide");
    if (!isPlace(frozenColumns, sheetSize.columns)) throw new RangeError("frozenColumns is a number of columns");
    for (const list of sheet.lists ?? []) {
      const { column, firstRow, lastRow, values, prompt = "" } = list;
      const isThere =
        isPlace(column, sheetSize.columns) && isPlace(firstRow, lastRow + 1) && isPlace(lastRow, sheetSize.rows);
      if (!isThere) throw new RangeError(`A list of ${name} is for cells that no sheet has`);
      if (values.length === 0) throw new RangeError(`A list of ${name} has nothing to choose from`);
      if (prompt.length > longestPrompt) throw new RangeError(`A prompt has at most ${longestPrompt} characters`);
    }
  }
}

function checkName(name: string): void {
  const isLong = name.length > longestName;
  if (isLong || name.trim() === "" || /[[\]:*?/\\\p{C}]|^'|'$/u.test(name)) {
    throw new RangeError(
      `The name of a sheet has 1 to ${longestName} characters, none of []:*?/\\ and no apostrophe at an end: "${name}"`,
    );
  }
}

function checkCell(cell: CellToWrite, place: () => string): void {
  const value = cellValue(cell);
  if (typeof value === "string" && value.length > longestText) {
    throw new RangeError(
      `A cell of a workbook holds ${longestText} characters, not ${value.length} (${place()}): write CSV`,
    );
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} is not a number for ${place()}`);
  if (typeof value === "object" && value !== null && serialOf(value.date) === undefined) {
    throw new RangeError(`"${value.date}" is not a day such as 2026-10-19 (${place()})`);
  }
  if (isStyled(cell) && cell.fill !== undefined && !/^#[\dA-Fa-f]{6}$/.test(cell.fill)) {
    throw new RangeError(`"${cell.fill}" is not a colour such as #CCFFCC (${place()})`);
  }
}

function isPlace(value: number, end: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < end;
}
