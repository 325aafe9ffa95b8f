import { describeIssue, type IssueFacts } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";
import { Notes } from "../json/Notes.js";
import { type OpenTable, openTable, type Quoting } from "./openTable.js";

/** Some delimited files that are read together: told apart by their headers, with one list of notes and of issues. */
export class TableReading<Code extends string> {
  readonly issues: IssueFacts[] = [];
  readonly notes = new Notes<Code>();
  readonly tables: readonly OpenTable[];
  readonly #what: string;

  constructor(what: string, files: string | Uint8Array | readonly (string | Uint8Array)[], quoting: Quoting) {
    this.#what = what;
    const list = typeof files === "string" || files instanceof Uint8Array ? [files] : files;
    this.tables = list.flatMap((file, i) => {
      const table = openTable(`files[${i}]`, file, quoting);
      if (!("issue" in table)) return [table];
      this.issues.push(table.issue);
      return [];
    });
    this.refuse();
  }

  /** Visits the rows of the tables that have all of some columns (and none of others). */
  each<const Columns extends readonly string[]>(
    tables: readonly OpenTable[],
    columns: Columns,
    visit: (
      cells: { readonly [Place in keyof Columns]: string },
      where: { readonly file: string; readonly row: number },
    ) => void,
  ): void {
    for (const { file, eachRow } of tables) {
      const issues = eachRow(
        columns,
        (cells, row) => visit(cells as unknown as { readonly [Place in keyof Columns]: string }, { file, row }), // One cell for each column, in their order.
      );
      this.issues.push(...issues.slice(0, 1_000));
    }
  }

  having(...columns: readonly string[]): readonly OpenTable[] {
    return this.tables.filter(({ header }) => columns.every((column) => header.includes(column)));
  }

  /** @throws {@link ParseError} where anything cannot be mended. */
  refuse(): void {
    if (this.issues.length > 0) throw new ParseError(this.#what, this.issues.map(describeIssue));
  }
}
