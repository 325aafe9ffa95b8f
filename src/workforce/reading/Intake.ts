import type { Framework } from "../../model/framework.js";
import { isName, longestName } from "../isName.js";
import { type Layout, layoutOf } from "../layout.js";
import { WorkforceColumns } from "../WorkforceColumns.js";
import type { Workforce } from "../workforce.js";
import { detached } from "../../reading/text/detached.js";
import { type HeldOfPerson, HeldRows } from "./HeldRows.js";
import { Meanings } from "./Meanings.js";
import { PersonField } from "./PersonField.js";
import { shown, type WorkforceNotes } from "./WorkforceNotes.js";

/** What rows may tell of a person besides the skills. */
export const personFields = ["roleLevel", "organisation", "site", "sector"] as const;
export type PersonFieldName = (typeof personFields)[number];

/**
 * Takes what rows say, in any order of people, and makes a workforce of it: the one that `createWorkforce` makes of the same
 * people in the order in which they are first named. What cannot be taken is noted.
 */
export class Intake {
  /** Rows in which something stands, and how many of them were left out. */
  rows = 0;
  refused = 0;
  readonly meanings: Meanings;
  readonly #framework: Framework;
  readonly #layout: Layout;
  readonly #notes: WorkforceNotes;
  readonly #tidy: (text: string) => string;
  readonly #people = new Map<string, number>();
  readonly #labels = { organisation: new Labels(), site: new Labels(), sector: new Labels() };
  readonly #fields = {
    roleLevel: new PersonField(),
    organisation: new PersonField(),
    site: new PersonField(),
    sector: new PersonField(),
  };
  readonly #held: HeldRows;
  #lastText = "";
  #lastPerson = -1;

  /** `tidy` makes of a cell what was meant by it. */
  constructor(framework: Framework, notes: WorkforceNotes, tidy: (text: string) => string) {
    this.#framework = framework;
    this.#layout = layoutOf(framework);
    this.#held = new HeldRows(this.#layout.allowed.length);
    this.#notes = notes;
    this.#tidy = tidy;
    this.meanings = new Meanings(framework, this.#layout, tidy);
  }

  /** The place of the person that a row is about; -1, with a note, where nobody can be meant: the row is left out. */
  person(cell: string, row: number, column: string): number {
    if (this.#lastPerson >= 0 && cell === this.#lastText) return this.#lastPerson;
    const name = this.#tidy(cell);
    let place = this.#people.get(name);
    if (place === undefined) {
      if (!isName(name)) {
        if (name === "") this.#notes.add("incomplete-row", "nobody is named; left out", row, column);
        else this.#notes.add("invalid-name", `${invalidName}; the row is left out`, row, column);
        return -1;
      }
      place = this.#people.size;
      this.#people.set(detached(name), place);
    }
    this.#lastText = cell;
    this.#lastPerson = place;
    return place;
  }

  /** The same where each should come once, as in a row or line a person: a note tells who comes again. */
  personOnce(cell: string, row: number, column: string): number {
    const before = this.#people.size;
    const person = this.person(cell, row, column);
    if (person >= 0 && person < before) {
      const message = `${shown(this.#tidy(cell))} has come before; what both say is put together`;
      this.#notes.add("person-twice", message, row, column);
    }
    return person;
  }

  /** What a row says of a person besides the skills. An empty cell says nothing. */
  about(person: number, field: PersonFieldName, cell: string, row: number, column: string): void {
    if (cell === "" || this.#fields[field].isSame(person, cell)) return;
    const place = field === "roleLevel" ? this.#roleLevel(cell, row, column) : this.#label(field, cell, row, column);
    if (place < 0 || this.#fields[field].take(person, place)) return;
    this.#notes.add(
      "conflicting-rows",
      `another ${field} of this person is told before; that one is kept`,
      row,
      column,
    );
  }

  /** What a row says of one skill; `false`, with a note, where it is left out. Neither skill nor level says nothing. */
  held(
    person: number,
    skillCell: string,
    levelCell: string,
    row: number,
    skillColumn: string,
    levelColumn: string,
  ): boolean {
    const skill = this.meanings.skill(skillCell);
    if (skill.place >= 0) return this.heldAt(person, skill.place, levelCell, row, levelColumn);
    if (this.#tidy(skillCell) !== "")
      this.#notes.add(skill.code ?? "unknown-skill", skill.message ?? "", row, skillColumn);
    else if (this.#tidy(levelCell) === "") return true;
    else this.#notes.add("incomplete-row", "no skill stands beside the level; left out", row, skillColumn);
    return false;
  }

  /** The level of a skill that is known. */
  heldAt(person: number, skill: number, levelCell: string, row: number, column: string): boolean {
    const { place: rank, code, message } = this.meanings.level(levelCell);
    if (code !== undefined) this.#notes.add(code, message ?? "", row, column);
    if (rank < 0) return code === undefined;
    return this.hold(person, skill, rank, row, column);
  }

  /** A rank of a skill: both are known to be there. */
  hold(person: number, skill: number, rank: number, row: number, column: string): boolean {
    const slot = skill * this.#layout.ranks + rank;
    if (this.#layout.allowed[slot] !== 1) {
      this.#notes.add("level-not-defined", this.meanings.undefinedAt(skill, rank), row, column);
      return false;
    }
    this.#held.push(person, slot, row);
    return true;
  }

  #roleLevel(cell: string, row: number, column: string): number {
    if (this.#tidy(cell) === "") return -1;
    const { place, code, message } = this.meanings.roleLevel(cell);
    if (code !== undefined) this.#notes.add(code, message ?? "", row, column);
    return place;
  }

  #label(field: Exclude<PersonFieldName, "roleLevel">, cell: string, row: number, column: string): number {
    const name = this.#tidy(cell);
    if (name === "") return -1;
    const place = this.#labels[field].place(name);
    if (place < 0) this.#notes.add("invalid-name", `${invalidName}; not read`, row, column);
    return place;
  }

  /** Everybody who has been named, once all rows have been read. */
  seal(): Workforce {
    const people = [...this.#people.keys()];
    const columns = new WorkforceColumns(this.#framework, this.#layout);
    const { roleLevel, organisation, site, sector } = this.#fields;
    const labels = this.#labels;
    const { ranks, allowed } = this.#layout;
    const skillOf = new Uint32Array(allowed.length).map((_, slot) => Math.floor(slot / ranks));
    this.#held.eachPerson(people.length, skillOf, (person, held) => {
      columns.push(this.#settled(people[person] ?? "", held, skillOf), {
        roleLevel: roleLevel.of(person),
        organisation: labels.organisation.name(organisation.of(person)),
        site: labels.site.name(site.of(person)),
        sector: labels.sector.name(sector.of(person)),
      });
    });
    return columns.seal(people);
  }

  /** Each skill once: rows that agree count once, and rows that disagree cancel out, as nothing says which is right. */
  #settled(person: string, { slots, rowAt }: HeldOfPerson, skillOf: Uint32Array): readonly number[] {
    const { skillIds } = this.#layout;
    const skillAt = (at: number) => skillOf[slots[at] ?? -1] ?? -1;
    let hasTwice = false;
    for (let at = 1; at < slots.length && !hasTwice; at++) hasTwice = skillAt(at) === skillAt(at - 1);
    if (!hasTwice) return slots;
    const settled: number[] = [];
    for (let start = 0, end = 0; start < slots.length; start = end) {
      let isDecided = true;
      for (end = start + 1; end < slots.length && skillAt(end) === skillAt(start); end++) {
        const what = `${shown(skillIds[skillAt(end)] ?? "")} of ${shown(person)}`;
        const row = rowAt(end);
        isDecided &&= slots[end] === slots[start];
        if (isDecided) this.#notes.add("duplicate-row", `${what} is told twice and alike; counted once`, row);
        else {
          const message = `${what} is told at two levels; neither counts, so it is not assessed`;
          this.#notes.add("conflicting-rows", message, row);
        }
      }
      if (isDecided) settled.push(slots[start] ?? 0);
    }
    return settled;
  }
}

const invalidName = `a name is a text of up to ${longestName} whole characters`;

/** Names by place, each once; -1 for what is no name. */
class Labels {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    if (!isName(name)) return -1;
    const place = this.#names.length;
    const own = detached(name);
    this.#names.push(own);
    this.#places.set(own, place);
    return place;
  }

  name(place: number): string | undefined {
    return place < 0 ? undefined : this.#names[place];
  }
}
