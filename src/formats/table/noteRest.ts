import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { noteUnread } from "../../reading/tables/noteUnread.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { placeIn, type Sheet } from "../../reading/tables/Sheet.js";

/** What a reader of a workbook has read: tables by their columns, and sheets otherwise. */
export interface PartsRead {
  readonly tables: OpenTable[];
  readonly sheets: Set<Sheet>;
}

/** A note for each column of the tables that is not read, and for each sheet in which something stands and from which nothing is read. */
export function noteRest<Code extends string>(
  all: readonly Sheet[],
  { tables, sheets }: PartsRead,
  notes: TableNotes<Code>,
): void {
  for (const table of tables) noteUnread(table, notes);
  const read = new Set([...sheets, ...tables.map(({ sheet }) => sheet)]);
  for (const sheet of all) {
    if (read.has(sheet) || sheet.rows.every((cells) => cells.every((cell) => cell.trim() === ""))) continue;
    notes.add("sheet-not-read", "nothing is read from the sheet", placeIn(sheet, 1));
  }
}
