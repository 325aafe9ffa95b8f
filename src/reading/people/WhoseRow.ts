import { plain } from "../tables/harmless.js";
import { isColumnName, isNoNumber } from "../words/noName.js";
import { belowOther, HeaderAgain } from "./HeaderAgain.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleField } from "./PeopleMap.js";
import type { TableFacts } from "./PeopleTable.js";

/** The text of a cell of a row, by its place. */
export type CellAt = (place: number) => string;

/** Tells whose each row of a table is, by a number, a name, or both: nobody's where it is a heading, a remark, or under another header. */
export class WhoseRow {
  readonly #layout: PeopleLayout;
  readonly #intake: PeopleIntake;
  readonly #facts: TableFacts;
  readonly #header: HeaderAgain;
  /** The places that are read, beside which nothing else makes a row. */
  readonly #read: readonly number[];
  /** A new person in a row of nothing else, and how many rows there were with it. */
  #lone = { person: -1, row: 0, rows: -1, text: "" };
  /** Whether another header stands above, so that the cells are not what the header of the table says. */
  #isUnderOther = false;

  constructor(layout: PeopleLayout, intake: PeopleIntake, facts: TableFacts) {
    this.#layout = layout;
    this.#intake = intake;
    this.#facts = facts;
    this.#header = new HeaderAgain(layout, intake.framework, facts.above ?? []);
    this.#read = [...layout.places.values(), ...layout.skills];
  }

  /** The person of a row; -1, with a note, where it is about nobody. */
  of(cells: readonly string[], row: number): number {
    const asked = this.text(cells, "id");
    const [first, last] = [this.text(cells, "firstName"), this.text(cells, "lastName")];
    const full = this.text(cells, "person");
    const name = last === "" && first === "" ? full : [first || full, last].filter((part) => part !== "").join(" ");
    const id = name !== "" && asked !== "" && isNoNumber(asked) ? "" : asked;
    return this.#person(id, name, row, (place) => cells[place] ?? "");
  }

  /** The same for a row of which one column alone names the person; its cells are made only where they are needed. */
  named(text: string, row: number, cellAt: CellAt): number {
    return this.#layout.places.has("id") ? this.#person(text, "", row, cellAt) : this.#person("", text, row, cellAt);
  }

  /** The text of a field in a row: what holds for all rows where no column says it. */
  text(cells: readonly string[], field: PeopleField): string {
    const place = this.#layout.places.get(field);
    return place === undefined ? (this.#layout.values.get(field) ?? "") : plain(cells[place] ?? "");
  }

  #person(id: string, name: string, row: number, cellAt: CellAt): number {
    const { where, base } = this.#facts;
    const intake = this.#intake;
    const text = id || name;
    if (this.#isUnderOther && !isColumnName(text)) {
      intake.notes.add("not-read", belowOther, where(row));
      return -1;
    }
    const isAlone = () => this.#isAlone(cellAt);
    const before = intake.identities.length;
    const person = intake.person(id, name, base + row, where, row, this.#columnOf(id, name), isAlone);
    if (person < 0 && this.#layout.shape !== "down" && isColumnName(text)) this.#meetHeader(text, row, cellAt);
    if (person >= before && isAlone()) this.#lone = { person, row, rows: intake.rows, text };
    return person;
  }

  /** The header again, as under the heading of each team: what stands alone above it is that heading. */
  #meetHeader(text: string, row: number, cellAt: CellAt): void {
    const { where } = this.#facts;
    const intake = this.#intake;
    const found = this.#header.in(cellAt, row === this.#layout.headerRow + 1);
    if (found === undefined) return;
    this.#isUnderOther = found === "other";
    if (found === "other") {
      const message = `another header begins with ${JSON.stringify(text)}, whose columns are others; what stands below it is not read`;
      intake.notes.add("header-row", message, where(row));
    }
    const lone = this.#lone;
    if (lone.person < 0 || lone.rows + 1 !== intake.rows) return;
    this.#lone = { ...lone, person: -1 };
    intake.withdraw(lone.person);
    const message = `${JSON.stringify(lone.text.slice(0, 200))} stands alone above a header and is a heading of the rows below, not a person; the row is left out`;
    intake.notes.add("not-a-person", message, where(lone.row, this.#columnOf("", lone.text)));
  }

  /** Whether nothing else stands in a row, but perhaps the same text again, as some write what is merged. */
  #isAlone(cellAt: CellAt): boolean {
    let only = "";
    for (const place of this.#read) {
      const text = cellAt(place).trim();
      if (text === "" || text === only) continue;
      if (only !== "") return false;
      only = text;
    }
    return true;
  }

  #columnOf(id: string, name: string): string | undefined {
    const { places, headers } = this.#layout;
    const fields = name === "" && id !== "" ? (["id"] as const) : (["lastName", "person", "id"] as const);
    const place = fields.map((field) => places.get(field)).find((at) => at !== undefined);
    return place === undefined ? undefined : headers[place];
  }
}
