/** What a cell holds: text, a number, yes or no, an ISO day (`2026-10-19`), or nothing (`null`, `""`). */
export type CellValue = string | number | boolean | null | { readonly date: string };

/** A cell that looks different from its neighbours. */
export interface StyledCell {
  readonly value: CellValue;
  /** The colour behind it, as `#CCFFCC`. */
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A cell of a workbook to be. */
export type CellToWrite = CellValue | StyledCell;

/** Cells of one column that offer a list to choose from, and take nothing else. */
export interface DropDownList {
  /** All places count from 0, as those of `rows` do; both rows are included. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly values: readonly string[];
  /** What people see when they choose the cell. */
  readonly prompt?: string;
}

/** A sheet of a workbook to be. */
export interface SheetToWrite {
  /** At most 31 characters, none of `[]:*?/\`, and no other sheet's in capitals or small letters. */
  readonly name: string;
  readonly rows: readonly (readonly CellToWrite[])[];
  /** The first row is a header: bold, wrapped and kept in sight. */
  readonly header?: boolean;
  /** How many columns at the left are kept in sight; none where it is absent. */
  readonly frozenColumns?: number;
  /** The widths of the columns in characters, from the first. */
  readonly widths?: readonly number[];
  readonly lists?: readonly DropDownList[];
  /** Whether people see the tab only when they ask for hidden ones. */
  readonly hidden?: boolean;
}

/** The value of a cell, however it looks. */
export function cellValue(cell: CellToWrite): CellValue {
  return isStyled(cell) ? cell.value : cell;
}

export function isStyled(cell: CellToWrite): cell is StyledCell {
  return typeof cell === "object" && cell !== null && "value" in cell;
}
