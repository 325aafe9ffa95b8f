import type { Framework, FrameworkData } from "../../model/framework.js";
import { frameworkOf } from "../../parse/frameworkOf.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { tableError } from "../../reading/tables/tableError.js";
import type { FrameworkTableNoteCode } from "./FrameworkTexts.js";

/** A framework and the notes of reading it. */
export interface FrameworkRead {
  readonly framework: Framework;
  readonly notes: readonly TableNote<FrameworkTableNoteCode>[];
}

/** The framework of data that a reader of a workbook has built; `what` names the workbook. @throws {@link ParseError} */
export function frameworkRead(
  what: string,
  data: FrameworkData,
  notes: TableNotes<FrameworkTableNoteCode>,
): FrameworkRead {
  const read = frameworkOf(data);
  if (read.ok) return { framework: read.value, notes: notes.inOrder() };
  throw tableError(
    what,
    read.issues.map((issue) => ({ ...issue, path: ["framework", ...issue.path] })),
  );
}
