import type { Framework } from "../../model/framework.js";
import type { AsOfRule } from "../../questions/provenance/asOfRule.js";
import { Growing } from "../../values/growing.js";
import type { TableNotes } from "../notes/TableNotes.js";
import { detached } from "../text/detached.js";
import { Hints } from "../words/Hints.js";
import { isNameText } from "../words/isNameText.js";
import { noName } from "../words/noName.js";
import { noPerson } from "../words/noPerson.js";
import { Words } from "../words/Words.js";
import { wordOfFramework } from "../words/wordOfFramework.js";
import { AboutPeople } from "./AboutPeople.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleMap } from "./PeopleMap.js";
import { PeopleTable, type TableFacts, type Where } from "./PeopleTable.js";
import { type RecordField, Told } from "./Told.js";

export type PersonField = "role" | "roleLevel" | "organisation" | "site" | "sector";

/** Tells a role level from its role in one text: no cell holds it. */
export const between = "\u0000";

interface WideRows {
  readonly people: number[];
  readonly rows: number[];
  readonly bare: Set<number>;
}

/**
 * Takes what the rows of tables say of people, in any order and number, as codes of words. What the words mean is settled
 * once, when all rows have come: see {@link settlePeople}.
 */
export class PeopleIntake {
  /** Rows in which something stands, and how many of them were left out. */
  rows = 0;
  refused = 0;
  readonly framework: Framework;
  readonly map: PeopleMap;
  readonly notes: TableNotes;
  readonly hints: Hints;
  readonly told = new Told();
  readonly skills = new Words();
  readonly levels = new Words();
  readonly records: Readonly<Record<RecordField, Words>> = {
    assessor: new Words(),
    date: new Words(),
    evidence: new Words(),
    frameworkVersion: new Words(),
    validUntil: new Words(),
  };
  readonly names = new AboutPeople();
  readonly roleLevels = new AboutPeople();
  readonly labels = { organisation: new AboutPeople(), site: new AboutPeople(), sector: new AboutPeople() };
  readonly tables: PeopleTable[] = [];
  /** What people are told apart by, and whether that is a number of theirs; by their codes. */
  readonly identities: string[] = [];
  readonly numbered = new Set<number>();
  /** The row that each was first named in, counted through all tables. */
  readonly firstRows = new Growing((length) => new Uint32Array(length));
  /** Texts that were taken for people until the header came again below them; by their codes. */
  readonly headings = new Set<number>();
  /** Rows of wide tables, table by table, but those of people with numbers; `bare`: who stands in one that nothing tells apart but the name. */
  readonly wideRows = new Map<number, WideRows>();
  readonly #people = new Map<string, number>();
  readonly #wordOfFramework: ReturnType<typeof wordOfFramework>;
  readonly #roles = new Words();
  readonly #grades = new Words();
  readonly #pairs = new Map<number, number>();
  #role = 0;
  #roleLevel = 0;
  #lastText = "";
  #lastPerson = -1;

  /** Which records count. Absent: all that there are. */
  readonly asOf: AsOfRule | undefined;

  constructor(framework: Framework, map: PeopleMap, notes: TableNotes, asOf?: AsOfRule) {
    this.asOf = asOf;
    this.framework = framework;
    this.map = map;
    this.notes = notes;
    this.hints = new Hints(framework);
    this.#wordOfFramework = wordOfFramework(framework);
  }

  /** Opens the next table; its rows come before those of any other. */
  open(layout: PeopleLayout, facts: TableFacts): PeopleTable {
    const table = new PeopleTable(layout, this.map, this, facts);
    this.tables.push(table);
    return table;
  }

  /** The code of a person; -1, with a note, for anything that is not a person. `isAlone`: whether a row of a table has nothing else. */
  person(
    id: string,
    name: string,
    at: number,
    where: Where,
    row: number,
    column: string | undefined,
    isAlone?: () => boolean,
  ): number {
    const text = id === "" ? name : id;
    if (this.#lastPerson >= 0 && text === this.#lastText && (id === "" || name === "")) return this.#lastPerson;
    let person = this.#people.get(text);
    if (person === undefined) {
      const nobody = isAlone && text !== "" ? this.#whyNobody(text, name, isAlone) : undefined;
      if (nobody !== undefined) {
        this.notes.add("not-a-person", `${nobody}, not a person; the row is left out`, where(row, column));
        return -1;
      }
      if (text === "") {
        this.notes.add("incomplete-row", "nobody is named; the row is left out", where(row, column));
        return -1;
      }
      if (!isNameText(text) || (name !== "" && !isNameText(name))) {
        this.notes.add(
          "invalid-name",
          "a name is a text of up to 1000 whole characters; the row is left out",
          where(row, column),
        );
        return -1;
      }
      person = this.identities.length;
      const own = detached(text);
      this.identities.push(own);
      this.firstRows.push(at);
      this.#people.set(own, person);
    } else if (this.headings.size > 0) this.headings.delete(person);
    if (id !== "") this.numbered.add(person);
    if (id !== "" && name !== "") this.names.take(person, this.names.words.code(name), at);
    this.#lastText = text;
    this.#lastPerson = person;
    return person;
  }

  #whyNobody(id: string, name: string, isAlone: () => boolean): string | undefined {
    for (const text of id === name || name === "" ? [id] : [id, name]) {
      const why = noPerson(text, isAlone) ?? noName(text, isAlone) ?? this.#wordOfFramework(text, isAlone);
      if (why !== undefined) return `${JSON.stringify(text.slice(0, 200))} is ${why}`;
    }
    return undefined;
  }

  /** What a row says of a person besides the skills. A blank cell says nothing. */
  tell(person: number, field: PersonField, text: string, at: number): void {
    if (field === "role") this.#role = this.#roles.code(text);
    else if (field === "roleLevel") this.#roleLevel = this.#grades.code(text);
    else if (text !== "") this.labels[field].take(person, this.labels[field].words.code(text), at);
  }

  /** Role and role level of a row have both been told: they are one fact. */
  tellRole(person: number, at: number): void {
    const [role, roleLevel] = [this.#role, this.#roleLevel];
    this.#role = 0;
    this.#roleLevel = 0;
    if (role === 0 && roleLevel === 0) return;
    const pair = role * 0x200_0000 + roleLevel;
    let code = this.#pairs.get(pair);
    if (code === undefined) {
      code = this.roleLevels.words.code(`${this.#grades.text(roleLevel)}${between}${this.#roles.text(role)}`);
      this.#pairs.set(pair, code);
    }
    this.roleLevels.take(person, code, at);
  }

  beside(field: RecordField, text: string): void {
    this.told.beside(field, this.records[field].code(text));
  }

  /** `isBare`: nothing tells the row from others of the same name. */
  wideRow(table: number, person: number, at: number, isBare = true): void {
    const rows = this.wideRows.get(table) ?? { people: [], rows: [], bare: new Set() };
    this.wideRows.set(table, rows);
    rows.people.push(person);
    rows.rows.push(at);
    if (isBare) rows.bare.add(person);
  }

  /** The last person was none, but what heads the rows below: nothing is known by that name, until it is named again. */
  withdraw(person: number): void {
    this.headings.add(person);
    this.refused++;
    this.#lastPerson = -1;
  }

  /** The table of a row that is counted through all tables, and its number there. */
  placeOf(at: number): { readonly table: PeopleTable | undefined; readonly row: number } {
    const table = this.tables.findLast(({ base }) => base <= at);
    return { table, row: at - (table?.base ?? 0) };
  }
}
