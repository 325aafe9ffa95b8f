import type { TableNotes } from "../notes/TableNotes.js";
import type { OpenTable } from "./openTables.js";
import { columnLetters } from "./Sheet.js";

/** A note for each column of a table in which no field stands, and for each without a header in which something does. */
export function noteUnread<Code extends string>(
  {
    others,
    unnamed,
    headers,
    headerRow,
    place,
  }: Pick<OpenTable, "others" | "unnamed" | "headers" | "headerRow" | "place">,
  notes: TableNotes<Code>,
): void {
  for (const at of others) notes.add("unused-column", "the column is not read", place(headerRow, headers[at]));
  for (const [at, row] of unnamed)
    notes.add("unused-column", "the column has no header; it is not read", place(row, columnLetters(at)));
}
