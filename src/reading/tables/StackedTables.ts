import { columnNames, headerKey } from "./columnNames.js";
import { plain } from "./harmless.js";
import type { ColumnPlace, TableMap } from "./tableMap.js";

/** What a row below the header is: one of the table, the header said again, or one of another table that stands below it. */
export type RowOfStack = "own" | "header" | "other";

/** Tells tables that stand one under the other in a sheet apart, row by row. */
export class StackedTables {
  readonly #headers: readonly string[];
  readonly #first: number;
  readonly #columns: TableMap["columns"];
  /** Names of columns of this table and of others: made when they are first asked for, as few sheets have an empty row. */
  #names: ReadonlySet<string> | undefined = undefined;
  #isOther = false;

  constructor(headers: readonly string[], { columns }: TableMap) {
    this.#headers = headers;
    this.#first = headers.findIndex((header) => header !== "");
    this.#columns = columns;
  }

  /** `isAfterBlank`: whether the row above is empty, as only then another table begins. */
  kindOf(cells: readonly string[], isAfterBlank: boolean): RowOfStack {
    if (this.#isHeader(cells)) {
      this.#isOther = false;
      return "header";
    }
    if (isAfterBlank && this.#beginsOther(cells)) this.#isOther = true;
    return this.#isOther ? "other" : "own";
  }

  #isHeader(cells: readonly string[]): boolean {
    const first = this.#headers[this.#first];
    if (first === undefined || plain(cells[this.#first] ?? "") !== first) return false;
    const filled = [...cells.keys()].filter((place) => plain(cells[place] ?? "") !== "");
    return filled.length > 1 && filled.every((place) => plain(cells[place] ?? "") === this.#headers[place]);
  }

  /** All that stands in the row is the name of some column. */
  #beginsOther(cells: readonly string[]): boolean {
    const filled = cells.map(plain).filter((cell) => cell !== "");
    if (filled.length < 2) return false;
    this.#names ??= namesOf([...Object.values(this.#columns), ...Object.values(columnNames)]);
    return filled.every((cell) => this.#names?.has(headerKey(cell)));
  }
}

function namesOf(columns: readonly ColumnPlace[]): ReadonlySet<string> {
  const isList = (place: ColumnPlace): place is readonly string[] => Array.isArray(place);
  const names = columns.flatMap((place) => (typeof place === "string" ? [place] : isList(place) ? place : []));
  return new Set(names.map(headerKey));
}
