/**
 * Where a field of a table stands: the name in its header (or several accepted ones, the first that is there counts), its
 * letter, its number (the first column is 1), or nowhere: one value for every row. Names are compared without regard to
 * letter case and blanks.
 */
export type ColumnPlace =
  | string
  | readonly string[]
  | { readonly letter: string }
  | { readonly index: number }
  | { readonly value: string };

/**
 * What the shapes mean:
 * - `records`: a row a record, any fields;
 * - `long`: a row for each skill of each person, with the fields `person`, `skill`, `level`;
 * - `wide`: a row a person, a column a skill, with the field `person`;
 * - `roleProfile`: a row for each need, with the fields `roleLevel`, `skill` and perhaps `role`, `level`, `importance`.
 */
export const tableShapes = ["records", "long", "wide", "roleProfile"] as const;
/** How the rows and columns of a table are meant: `records`, `long`, `wide` or `roleProfile`. */
export type TableShape = (typeof tableShapes)[number];

/**
 * What somebody's table means, as plain JSON that can be kept in a file beside it. Everything but `shape` and `columns`
 * may be left out. Keys that nobody knows are refused.
 */
export interface TableMap {
  readonly shape: TableShape;
  /** Field to place. A field that stands nowhere in the table is an error, unless it is one of `optional`. */
  readonly columns: { readonly [field: string]: ColumnPlace };
  /** Fields that the table may lack. One that `columns` names too is looked for under its usual names where it does not stand there. */
  readonly optional?: readonly string[];
  /** The sheets by name or number (the first is 1). Absent: the first in which all columns are found. */
  readonly sheets?: readonly (string | number)[];
  /** The row of the header as the spreadsheet shows it. Absent: the first of 50 in which all columns are found. */
  readonly header?: number;
  /** Fields whose empty cells mean the same as the cell above, as in a table made to look merged. */
  readonly fillDown?: readonly string[];
  /** `wide`: headers of columns that hold no skill. */
  readonly ignore?: readonly string[];
  /** Texts of this table for levels, before any that are known by themselves; `null`: assessed, and nothing is held. */
  readonly levels?: { readonly [text: string]: string | null };
  /** Further texts for "not assessed", such as `TBC`. */
  readonly unassessed?: readonly string[];
  /** What an empty cell of a level says. Absent: `unassessed`, as nobody knows why it is empty. */
  readonly empty?: "unassessed" | "none";
  /** Which of two rows about one thing counts where they disagree. Absent: neither, and the thing is not assessed. */
  readonly duplicates?: "first" | "last";
  /** How dates such as 03/04/2026 are written. Absent: as another date of the column proves, else they are not read. */
  readonly dates?: "day-first" | "month-first";
  /** `long`: what stands between several skills in one cell, such as `{ "skill": ";" }`. */
  readonly lists?: { readonly skill: string };
  /** What divides the cells of a text. Absent: the one under which the columns are found. */
  readonly delimiter?: "," | ";" | "\t" | "|";
}
