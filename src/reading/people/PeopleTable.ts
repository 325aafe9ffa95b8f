import type { TableNote } from "../notes/TableNote.js";
import { columnNames, headerKey } from "../tables/columnNames.js";
import { plain } from "../tables/harmless.js";
import { partsOfCell } from "../tables/partsOfCell.js";
import type { PeopleIntake, PersonField } from "./PeopleIntake.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleField, PeopleMap } from "./PeopleMap.js";
import { type RecordField, recordFields } from "./Told.js";

/** Where in a source something stands. */
export type Where = (row: number, column?: string) => TableNote["where"];

/** What holds for a table as such. */
export interface TableFacts {
  readonly where: Where;
  /** Whether a row that is shorter than the header is worth a note: in delimited text it may have lost a delimiter. */
  readonly isDelimited: boolean;
  /** How many rows stand above the first, of all tables. */
  readonly base: number;
}

/** Rows with nothing in them are nothing. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

/** Takes the rows of one table of people whose columns are known, cell by cell as codes of words. */
export class PeopleTable {
  readonly layout: PeopleLayout;
  readonly intake: PeopleIntake;
  readonly map: PeopleMap;
  readonly where: Where;
  readonly base: number;
  /** Whether rows are told apart by something better than a name: by a number, or as records of a day or an assessor. */
  readonly isToldApart: boolean;
  readonly records: readonly { readonly field: RecordField; readonly place: number }[];
  /** What is told of a person besides the skills. */
  readonly about: readonly { readonly field: PersonField; readonly place: number }[];
  readonly #recordValues: readonly { readonly field: RecordField; readonly value: string }[];
  readonly #isDelimited: boolean;
  readonly #skills: readonly { readonly place: number; readonly code: number }[];
  readonly #fillDown: readonly { readonly place: number; above: string }[];
  readonly #unnamed: readonly number[];
  /** The columns that say who a row is about and what is so of them, and what stood there in the row before. */
  readonly #ofPerson: readonly number[];
  readonly #before: string[] = [];
  #lastPerson = -1;

  constructor(layout: PeopleLayout, map: PeopleMap, intake: PeopleIntake, { where, isDelimited, base }: TableFacts) {
    this.layout = layout;
    this.intake = intake;
    this.map = map;
    this.where = where;
    this.base = base;
    this.#isDelimited = isDelimited;
    const { places, headers, skills } = layout;
    const at = <Field extends PeopleField>(fields: readonly Field[]) =>
      fields.flatMap((field) => {
        const place = places.get(field);
        return place === undefined ? [] : [{ field, place }];
      });
    this.records = at(recordFields);
    this.#recordValues = recordFields.flatMap((field) => {
      const value = layout.values.get(field);
      return value === undefined ? [] : [{ field, value }];
    });
    this.about = at(["role", "roleLevel", "organisation", "site", "sector"]);
    const names = at(["id", "person", "firstName", "lastName"]);
    this.#ofPerson = [...names, ...this.about].map(({ place }) => place);
    const person = headerKey(headers[places.get("person") ?? -1] ?? "");
    this.isToldApart =
      map.duplicates !== undefined ||
      columnNames.id.some((name) => headerKey(name) === person) ||
      (["id", "assessor", "date"] as const).some((field) => places.has(field) || layout.values.has(field));
    this.#skills = skills.map((place) => ({ place, code: intake.skills.code(headers[place] ?? "") }));
    this.#fillDown = at((map.fillDown ?? []) as readonly PeopleField[]).map(({ place }) => ({ place, above: "" })); // Other fields have no place.
    this.#unnamed = headers.flatMap((header, place) =>
      header === "" && ![...places.values()].includes(place) ? [place] : [],
    );
  }

  /** Whether rows can go the fast way, whose cells are what they are with nothing to add. */
  get isSimple(): boolean {
    const { shape, places, values } = this.layout;
    return (
      shape === "long" &&
      this.#fillDown.length === 0 &&
      values.size === 0 &&
      !places.has("lastName") &&
      !(places.has("id") && places.has("person")) &&
      this.map.lists === undefined
    );
  }

  /** Takes a row of cells, as it stands in the table. */
  take(found: readonly string[], row: number): void {
    if (isBlankRow(found)) return;
    const { intake, layout } = this;
    const { headers } = layout;
    intake.rows++;
    if (this.#hasSurplus(found)) {
      const message = `the row has ${found.length} cells, the header ${headers.length}, and something stands in those beyond; left out, put cells with a delimiter in them in quotes`;
      intake.refused++;
      intake.notes.add("ragged-row", message, this.where(row));
      return;
    }
    if (this.#isDelimited && found.length < headers.length) {
      const message = `the row has ${found.length} cells, the header ${headers.length}; those that are missing are taken as blank`;
      intake.notes.add("ragged-row", message, this.where(row));
    }
    const cells = this.#filledDown(found);
    for (const place of this.#unnamed) {
      if ((cells[place] ?? "").trim() !== "")
        intake.notes.add("unused-column", "the column has no header; it is not read", this.where(row));
    }
    const person = this.#isAsBefore(cells) ? this.#lastPerson : this.#newPerson(cells, row);
    this.#lastPerson = person;
    if (person < 0) {
      intake.refused++;
      return;
    }
    if (layout.shape === "long") this.#takeLong(cells, person, row);
    else this.#takeWide(cells, person, row);
  }

  /** Whether a row tells of the person of the row before what that row told, skills aside. */
  #isAsBefore(cells: readonly string[]): boolean {
    let isSame = this.#lastPerson >= 0;
    for (let i = 0; i < this.#ofPerson.length; i++) {
      const cell = cells[this.#ofPerson[i] as number] ?? ""; // Within its length.
      if (cell === this.#before[i]) continue;
      this.#before[i] = cell;
      isSame = false;
    }
    return isSame;
  }

  #newPerson(cells: readonly string[], row: number): number {
    const { intake, layout } = this;
    const person = this.person(cells, row);
    if (person < 0) return person;
    for (const { field, place } of this.about) intake.tell(person, field, plain(cells[place] ?? ""), this.base + row);
    for (const [field, value] of layout.values)
      if (isPersonField(field)) intake.tell(person, field, value, this.base + row);
    intake.tellRole(person, this.base + row);
    return person;
  }

  /** Who a row is about; -1, with a note, where it is about nobody. */
  person(cells: readonly string[], row: number): number {
    const id = this.#text(cells, "id");
    const [first, last] = [this.#text(cells, "firstName"), this.#text(cells, "lastName")];
    const full = this.#text(cells, "person");
    const name = last === "" && first === "" ? full : [first || full, last].filter((part) => part !== "").join(" ");
    const column = this.#column(
      name === "" && id !== ""
        ? "id"
        : this.layout.places.has("lastName")
          ? "lastName"
          : this.layout.places.has("person")
            ? "person"
            : "id",
    );
    return this.intake.person(
      id,
      name,
      this.base + row,
      this.where,
      row,
      column,
      () => cells.filter((cell) => cell.trim() !== "").length <= 1,
    );
  }

  /** The same for a row of which one column alone names the person; its cells are made only where they are needed. */
  personNamed(text: string, cells: () => readonly string[], row: number): number {
    const column = this.#column(this.layout.places.has("id") ? "id" : "person");
    const [id, name] = this.layout.places.has("id") ? [text, ""] : ["", text];
    const isAlone = () => cells().filter((cell) => cell.trim() !== "").length <= 1;
    return this.intake.person(id, name, this.base + row, this.where, row, column, isAlone);
  }

  #takeLong(cells: readonly string[], person: number, row: number): void {
    const { intake, map } = this;
    const [skill, level] = [this.#text(cells, "skill"), this.#text(cells, "level")];
    for (const one of partsOfCell(skill, map.lists?.skill)) {
      if (one === "" && level === "") continue;
      intake.told.push(person, this.base + row, 1, intake.skills.code(one), intake.levels.code(level));
      this.#beside(cells);
    }
  }

  #takeWide(cells: readonly string[], person: number, row: number): void {
    const { intake, map } = this;
    const hasRecord = this.records.length + this.#recordValues.length > 0;
    if (!this.isToldApart) intake.wideRow(this.base, person, this.base + row);
    for (const { place, code } of this.#skills) {
      const cell = cells[place] ?? "";
      if (cell === "" && map.empty !== "none") continue;
      const level = intake.levels.codeOfCell(cell);
      if (level === 0 && map.empty !== "none") continue;
      intake.told.push(person, this.base + row, 0, code, level);
      if (hasRecord) this.#beside(cells);
    }
  }

  #beside(cells: readonly string[]): void {
    const { intake } = this;
    for (const { field, place } of this.records) intake.beside(field, plain(cells[place] ?? ""));
    for (const { field, value } of this.#recordValues) intake.beside(field, value);
  }

  #text(cells: readonly string[], field: PeopleField): string {
    const place = this.layout.places.get(field);
    return place === undefined ? (this.layout.values.get(field) ?? "") : plain(cells[place] ?? "");
  }

  #column(field: PeopleField): string | undefined {
    const place = this.layout.places.get(field);
    return place === undefined ? undefined : this.layout.headers[place];
  }

  #hasSurplus(cells: readonly string[]): boolean {
    for (let at = this.layout.headers.length; at < cells.length; at++) if ((cells[at] ?? "").trim() !== "") return true;
    return false;
  }

  #filledDown(cells: readonly string[]): readonly string[] {
    let filled = cells;
    for (const one of this.#fillDown) {
      const own = cells[one.place] ?? "";
      if (own.trim() !== "") one.above = own;
      else if (one.above !== "")
        filled = Array.from({ length: Math.max(filled.length, one.place + 1) }, (_, at) =>
          at === one.place ? one.above : (filled[at] ?? ""),
        );
    }
    return filled;
  }
}

function isPersonField(field: PeopleField): field is PersonField {
  return (
    field === "role" || field === "roleLevel" || field === "organisation" || field === "site" || field === "sector"
  );
}
