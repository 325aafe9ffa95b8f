import type { OpenRow } from "../../reading/tables/openTables.js";
import type { CourseTable } from "./CourseTable.js";

const mostCells = 8_192;

/** What some cells of a row say together, worked out once for all rows that have the same in them and of which nothing is to be noted. */
export class KnownCells<Said extends object> {
  readonly #table: CourseTable;
  readonly #fields: readonly string[];
  readonly #read: (row: OpenRow) => Said;
  readonly #known = new Map<string, Said>();

  constructor(table: CourseTable, fields: readonly string[], read: (table: CourseTable, row: OpenRow) => Said) {
    this.#table = table;
    this.#fields = fields.filter((field) => table.has(field));
    this.#read = (row) => read(table, row);
  }

  of(row: OpenRow): Said {
    const cells = this.#cellsOf(row);
    const known = this.#known.get(cells);
    if (known !== undefined) return known;
    const notedBefore = this.#table.noted;
    const said = this.#read(row);
    if (this.#table.noted === notedBefore && this.#known.size < mostCells) this.#known.set(cells, said);
    return said;
  }

  #cellsOf(row: OpenRow): string {
    const [first, another] = this.#fields;
    if (first !== undefined && another === undefined) return this.#table.text(row, first);
    let cells = "";
    for (const field of this.#fields) {
      const text = this.#table.text(row, field);
      cells += `${text.length} ${text}`; // The length tells where one ends and the next begins.
    }
    return cells;
  }
}
