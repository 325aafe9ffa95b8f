import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import { type DayOrder, dayOrderOf, isoDay } from "../../values/isoDay.js";
import { remembered } from "../../values/remembered.js";

const dayFields = ["start", "end", "openFrom", "openUntil"] as const;
/** The fields of a table of courses that are days. */
export type DayField = (typeof dayFields)[number];

/**
 * The days of a table: one date of a column that can only be read one way tells the order of all, and of the columns beside
 * it where nothing in those does.
 */
export class TableDays {
  readonly #table: OpenTable;
  readonly #days: ReadonlyMap<string, (text: string) => string | undefined>;

  constructor(table: OpenTable, order?: DayOrder) {
    this.#table = table;
    const texts = dayFields.map((field) => table.textsOf(field));
    const ofAll = order ?? dayOrderOf(texts.flatMap((column) => [...column]));
    this.#days = new Map(
      dayFields.map((field, i) => {
        const ofColumn = order ?? dayOrderOf(texts[i] ?? []) ?? ofAll;
        return [field, remembered((text) => isoDay(text, ofColumn))];
      }),
    );
  }

  day(row: OpenRow, field: DayField): string | undefined {
    return this.#days.get(field)?.(this.#table.text(row, field));
  }
}
