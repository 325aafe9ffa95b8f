import type { JsonPath } from "./issue.js";

/** What a tolerant reader mended, dropped or had to decide while it read somebody's file. */
export interface Note<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly where: {
    /** Which of the reader's inputs, by the name of its parameter. */
    readonly file?: string;
    /** In a workbook: the name of the sheet. */
    readonly sheet?: string;
    /** In a table: the row, counted as a spreadsheet does (the header is row 1, a multi-line cell is one row). */
    readonly row?: number;
    readonly column?: string;
    /** In a JSON document. */
    readonly path?: JsonPath;
  };
  /** How many places of the file the note stands for, `where` being the first. Absent: one. */
  readonly places?: number;
}
