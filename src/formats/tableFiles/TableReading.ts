import { describeIssue, type IssueFacts } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import { readSheets } from "../../reading/tables/readSheets.js";
import { columnsKnown, FileTable, type RowPlace } from "./FileTable.js";

/** The text or the bytes of a file, and its name where that says something. */
export type TableFile = string | Uint8Array | { readonly name: string; readonly content: string | Uint8Array };

/** Some tables that are read together: told apart by their columns, with one list of notes and of issues. */
export class TableReading<Code extends string> {
  readonly issues: IssueFacts[] = [];
  readonly notes = new TableNotes<Code>();
  readonly tables: FileTable[] = [];
  readonly #what: string;

  private constructor(what: string) {
    this.#what = what;
  }

  /**
   * Opens files (CSV, TSV, workbooks, each sheet a table) whose columns have names of a publisher's. `nameOf` is what notes
   * call each of them: the reader's parameter.
   *
   * @throws {@link ParseError} for a file that is not a table.
   */
  static async open<Code extends string>(
    what: string,
    files: readonly TableFile[],
    columns: readonly string[],
    nameOf = (i: number) => `files[${i}]`,
  ): Promise<TableReading<Code>> {
    const reading = new TableReading<Code>(what);
    const known = new Set(columns);
    const fits = (rows: readonly (readonly string[])[]) =>
      Math.max(0, ...rows.slice(0, 200).map((row) => columnsKnown(row, known)));
    for (const [i, given] of files.entries()) {
      const file = nameOf(i);
      const content = typeof given === "string" || given instanceof Uint8Array ? given : given.content;
      const read = await readSheets(file, content, { fits });
      if ("issues" in read) reading.issues.push(...read.issues);
      else {
        reading.notes.take(read.notes.filter(({ code }) => code !== "delimiter")); // Each publisher has its own.
        reading.tables.push(...read.sheets.map((sheet) => new FileTable(file, sheet, known)));
      }
    }
    reading.refuse();
    return reading;
  }

  /**
   * Visits the rows of some tables with the cells of some columns. Other columns are noted as not read, except those that
   * say again what is known, which are `passedOver`.
   */
  each<const Columns extends readonly string[]>(
    tables: readonly FileTable[],
    columns: Columns,
    visit: (cells: { readonly [Place in keyof Columns]: string }, where: RowPlace) => void,
    passedOver: readonly string[] = [],
  ): void {
    for (const table of tables) {
      table.eachRow(
        columns,
        passedOver,
        this.notes,
        (cells, where) => visit(cells as unknown as { readonly [Place in keyof Columns]: string }, where), // One cell for each column, in their order.
      );
    }
  }

  having(...columns: readonly string[]): readonly FileTable[] {
    return this.tables.filter(({ header }) => columns.every((column) => header.includes(column)));
  }

  /** @throws {@link ParseError} where anything cannot be mended. */
  refuse(): void {
    if (this.issues.length > 0) throw new ParseError(this.#what, this.issues.slice(0, 1_000).map(describeIssue));
  }
}
