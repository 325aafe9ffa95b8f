import type { TableNote } from "../notes/TableNote.js";
import { columnNames, headerKey } from "../tables/columnNames.js";
import { plain } from "../tables/harmless.js";
import { partsOfCell } from "../tables/partsOfCell.js";
import { columnLetters } from "../tables/Sheet.js";
import type { PeopleIntake, PersonField } from "./PeopleIntake.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleField, PeopleMap } from "./PeopleMap.js";
import { type RecordField, recordFields } from "./Told.js";
import { WhoseRow } from "./WhoseRow.js";

/** Where in a source something stands. */
export type Where = (row: number, column?: string) => TableNote["where"];

/** What holds for a table as such. */
export interface TableFacts {
  readonly where: Where;
  /** Whether a row that is shorter than the header is worth a note: in delimited text it may have lost a delimiter. */
  readonly isDelimited: boolean;
  /** How many rows stand above the first, of all tables. */
  readonly base: number;
  /** The rows that the header stands in, as they stand there. */
  readonly above?: readonly (readonly string[])[];
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
  readonly whose: WhoseRow;
  /** Whether all rows are told apart by something better than a name: by a number, or as records of a day or an assessor. */
  readonly isToldApart: boolean;
  readonly records: readonly { readonly field: RecordField; readonly place: number }[];
  /** What is told of a person besides the skills. */
  readonly about: readonly { readonly field: PersonField; readonly place: number }[];
  readonly #recordValues: readonly { readonly field: RecordField; readonly value: string }[];
  readonly #isDelimited: boolean;
  /** How many cells a row may have: in a workbook none slips to the right, and what stands beyond the header has no name. */
  readonly #width: number;
  readonly #skills: readonly { readonly place: number; readonly code: number }[];
  readonly #fillDown: readonly { readonly place: number; above: string }[];
  readonly #unnamed: readonly number[];
  /** The columns that say who a row is about and what is so of them, and what stood there in the row before. */
  readonly #ofPerson: readonly number[];
  readonly #before: string[] = [];
  #lastPerson = -1;

  constructor(layout: PeopleLayout, map: PeopleMap, intake: PeopleIntake, facts: TableFacts) {
    const { where, isDelimited, base, above = [] } = facts;
    this.layout = layout;
    this.intake = intake;
    this.map = map;
    this.where = where;
    this.base = base;
    this.whose = new WhoseRow(layout, intake, facts);
    this.#isDelimited = isDelimited;
    this.#width = isDelimited ? Math.max(layout.headers.length, above.at(-1)?.length ?? 0) : Number.POSITIVE_INFINITY;
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
      (["id", "assessor", "date"] as const).some((field) => layout.values.has(field));
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
      this.#unnamed.length === 0 &&
      this.#width === this.layout.headers.length &&
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
      const message = `the row has ${found.length} cells, the header ${this.#width}, and something stands in those beyond; left out, put cells with a delimiter in them in quotes`;
      intake.refused++;
      intake.notes.add("ragged-row", message, this.where(row));
      return;
    }
    if (this.#isDelimited && found.length < headers.length) {
      const message = `the row has ${found.length} cells, the header ${headers.length}; those that are missing are taken as blank`;
      intake.notes.add("ragged-row", message, this.where(row));
    }
    const cells = this.#filledDown(found);
    for (const place of this.#unnamed) this.#noteUnnamed(cells, place, row);
    for (let place = headers.length; place < cells.length; place++) this.#noteUnnamed(cells, place, row);
    const person = this.#isAsBefore(cells) ? this.#lastPerson : this.#newPerson(cells, row);
    this.#lastPerson = person;
    if (person < 0) {
      intake.refused++;
      return;
    }
    if (layout.shape === "long") this.#takeLong(cells, person, row);
    else this.#takeWide(cells, person, row);
  }

  #noteUnnamed(cells: readonly string[], place: number, row: number): void {
    if ((cells[place] ?? "").trim() === "") return;
    const column = this.layout.shape === "down" ? undefined : columnLetters(place);
    this.intake.notes.add("unused-column", "the column has no header; it is not read", this.where(row, column));
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
    const person = this.whose.of(cells, row);
    if (person < 0) return person;
    for (const { field, place } of this.about) intake.tell(person, field, plain(cells[place] ?? ""), this.base + row);
    for (const [field, value] of layout.values)
      if (isPersonField(field)) intake.tell(person, field, value, this.base + row);
    intake.tellRole(person, this.base + row);
    return person;
  }

  #takeLong(cells: readonly string[], person: number, row: number): void {
    const { intake, map } = this;
    const [skill, level] = [this.whose.text(cells, "skill"), this.whose.text(cells, "level")];
    for (const one of partsOfCell(skill, map.lists?.skill)) {
      if (one === "" && level === "") continue;
      intake.told.push(person, this.base + row, 1, intake.skills.code(one), intake.levels.code(level));
      this.#beside(cells);
    }
  }

  #takeWide(cells: readonly string[], person: number, row: number): void {
    const { intake, map } = this;
    const hasRecord = this.records.length + this.#recordValues.length > 0;
    if (!this.isToldApart && !intake.numbered.has(person))
      intake.wideRow(this.base, person, this.base + row, !this.#hasRecord(cells));
    for (const { place, code } of this.#skills) {
      const cell = cells[place] ?? "";
      if (cell === "" && map.empty !== "none") continue;
      const level = intake.levels.codeOfCell(cell);
      if (level === 0 && map.empty !== "none") continue;
      intake.told.push(person, this.base + row, 0, code, level);
      if (hasRecord) this.#beside(cells);
    }
  }

  /** Whether a row says who assessed, or when: several records of a name are of one person. */
  #hasRecord(cells: readonly string[]): boolean {
    return this.records.some(
      ({ field, place }) => (field === "assessor" || field === "date") && (cells[place] ?? "").trim() !== "",
    );
  }

  #beside(cells: readonly string[]): void {
    const { intake } = this;
    for (const { field, place } of this.records) intake.beside(field, plain(cells[place] ?? ""));
    for (const { field, value } of this.#recordValues) intake.beside(field, value);
  }

  #hasSurplus(cells: readonly string[]): boolean {
    for (let at = this.#width; at < cells.length; at++) if ((cells[at] ?? "").trim() !== "") return true;
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
