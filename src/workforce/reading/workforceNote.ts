import type { Note } from "../../model/note.js";

/**
 * What `readWorkforce` mends, leaves out or decides:
 * - of the columns: `delimiter`, `unused-column` (a column or key that is not read), `repeated-column`;
 * - of a row or line as such: `malformed-row`, `ragged-row` (too few or too many cells), `incomplete-row` (nobody or no skill
 *   is named), `invalid-name`, `other-framework` (the line is about another framework or release), `not-read` (something
 *   that is no text where a text should stand);
 * - of what it says: `unknown-skill`, `ambiguous-skill`, `unknown-level`, `level-read-as`, `level-not-defined`,
 *   `unknown-role-level`, `ambiguous-role-level`;
 * - of several rows: `person-twice` (lines about one person are put together), `duplicate-row` (told twice and alike),
 *   `conflicting-rows` (told twice and differently).
 */
export type WorkforceNoteCode =
  | "delimiter"
  | "unused-column"
  | "repeated-column"
  | "malformed-row"
  | "ragged-row"
  | "incomplete-row"
  | "invalid-name"
  | "other-framework"
  | "not-read"
  | "unknown-skill"
  | "ambiguous-skill"
  | "unknown-level"
  | "level-read-as"
  | "level-not-defined"
  | "unknown-role-level"
  | "ambiguous-role-level"
  | "person-twice"
  | "duplicate-row"
  | "conflicting-rows";

/** A note on a source of a workforce. Notes of one code, message and column are one, with how many places there are. */
export interface WorkforceNote extends Note<WorkforceNoteCode> {
  readonly where: {
    /** In CSV as a spreadsheet shows it (the header is row 1, a cell of several lines is in one row); in Parquet from 1. */
    readonly row?: number;
    /** In JSON Lines, from 1. */
    readonly line?: number;
    /** The header of the column; in JSON Lines the key. */
    readonly column?: string;
  };
}
