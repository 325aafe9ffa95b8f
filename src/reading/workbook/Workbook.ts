/** A workbook as text: its sheets in the order of their tabs. */
export interface Workbook {
  readonly kind: "xlsx" | "ods";
  readonly sheets: readonly WorkbookSheet[];
  readonly notes: readonly WorkbookNote[];
}

/**
 * A sheet whose cells are the text that people see in them; `""` is an empty cell. Rows end at their last filled cell
 * and the sheet at its last filled row, so rows differ in length and row 3 of the sheet is `rows[2]`.
 */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether the tab is hidden, "very hidden" included. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/**
 * What cannot be told from the cells alone:
 * - `macros`: the workbook has macros, which are not looked at.
 * - `no-cells`: a tab holds a chart, a dialogue or a macro instead of cells, and is not among the sheets.
 * - `currency-not-named`: cells use a format for money that takes its sign from the computer it is opened on, so only
 *   the number is read.
 * - `formula-without-value`: cells hold a formula that no program has worked out, and are read as empty.
 */
export type WorkbookNoteCode = "macros" | "no-cells" | "currency-not-named" | "formula-without-value" | "hidden-cells";

/** A note on the workbook, on a sheet, or on the first cell it holds for. */
export interface WorkbookNote {
  readonly code: WorkbookNoteCode;
  readonly message: string;
  readonly sheet?: string;
  /** From 1, as the spreadsheet shows it. */
  readonly row?: number;
  /** Letters, as the spreadsheet shows them. */
  readonly column?: string;
}
