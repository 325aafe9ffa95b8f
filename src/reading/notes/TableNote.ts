import type { Note } from "../../model/note.js";
import type { AsOfNoteCode } from "../../questions/provenance/asOfRule.js";

/** What a reader of tables mends, drops or decides. The guide to tables explains each. */
export type TableNoteCode =
  | AsOfNoteCode
  | "delimiter"
  | "macros"
  | "hidden-cells"
  | "no-cells"
  | "currency-not-named"
  | "formula-without-value"
  | "sheet-not-read"
  | "header-row"
  | "unused-column"
  | "repeated-column"
  | "not-a-cell"
  | "incomplete-row"
  | "unknown-skill"
  | "ambiguous-skill"
  | "unknown-role-level"
  | "ambiguous-role-level"
  | "unknown-role-profile"
  | "unknown-level"
  | "level-read-as"
  | "level-not-defined"
  | "duplicate-row"
  | "conflicting-rows"
  | "date-not-read"
  | "not-read"
  | "ragged-row"
  | "odd-quotes"
  | "not-a-person"
  | "not-a-post"
  | "same-name"
  | "invalid-name"
  | "other-framework"
  | "malformed-row"
  | "too-many-notes";

/** A note on a table: the sheet of a workbook, the row as the spreadsheet shows it, the column by its header or letter. */
export type TableNote<Code extends string = TableNoteCode> = Note<Code>;
