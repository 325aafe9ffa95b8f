import { plain } from "../../reading/tables/harmless.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import type { Where } from "./Origins.js";

/** A row of a sheet: the text of each field, and where it stands. */
export interface SheetRow {
  readonly text: (field: string) => string;
  /** The text in a column that is not one of the fields. */
  readonly cell: (place: number) => string;
  readonly where: Where;
}

export function sheetRow(table: OpenTable, row: OpenRow): SheetRow {
  return {
    text: (field) => table.text(row, field),
    cell: (place) => plain(row.cells[place] ?? ""),
    where: (field) => table.place(row.row, field),
  };
}

/** The rows of several tables, one after the other. */
export function rowsOf(tables: readonly OpenTable[]): SheetRow[] {
  return tables.flatMap((table) => table.rows.map((row) => sheetRow(table, row)));
}

/** The same row with the text of one field under the name of another. */
export function renamed(row: SheetRow, fields: { readonly [field: string]: string | undefined }): SheetRow {
  const of = (field: string) => (Object.hasOwn(fields, field) ? fields[field] : field);
  return {
    ...row,
    text: (field) => {
      const own = of(field);
      return own === undefined ? "" : row.text(own);
    },
    where: (field) => row.where(field === undefined ? undefined : (of(field) ?? field)),
  };
}
