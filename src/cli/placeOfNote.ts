import type { Note } from "../model/note.js";
import { formatPath } from "../parse/describeIssue.js";

/** Where a note is about, in words that end in `: `; nothing where it is about all. */
export function placeOfNote({ file, sheet, row, column, path = [] }: Note["where"]): string {
  const parts = [
    file,
    sheet,
    row === undefined ? undefined : `row ${row}`,
    column,
    path.length > 0 ? formatPath(path) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `${parts.join(", ")}: ` : "";
}
