import type { PersonField } from "../people/PeopleIntake.js";
import type { PeopleTable } from "../people/PeopleTable.js";
import { plain } from "../tables/harmless.js";
import { Words } from "../words/Words.js";
import { CellTable, unknownCell } from "./CellTable.js";
import type { Delimiter } from "./RowSplitter.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** A column whose cells become codes. */
interface CodedColumn {
  readonly place: number;
  readonly known: CellTable;
  readonly codeOf: (cell: string) => number;
}

/**
 * The rows of a long table as plain ASCII without quotes, the fast way: cells become codes without a text being made of any that
 * has been met. What a row has in common with the row before, up to a delimiter, is not divided again: rows of one person
 * begin alike. A row with too many cells or too few goes the way of {@link PeopleTable.take}.
 */
export class PlainRows {
  readonly #table: PeopleTable;
  readonly #delimiter: string;
  /** Each mark four times. */
  readonly #delimiters: number;
  readonly #newlines = Math.imul(lineFeed, 0x01010101);
  readonly #width: number;
  readonly #person: number;
  /** So many cells stand before the first that may be another in each row; 0 where the person is not among them. */
  readonly #lead: number;
  /** What is told of a person further behind, and its code in the row before. */
  readonly #tail: readonly (CodedColumn & { readonly field: PersonField; last: number })[];
  readonly #skill: CodedColumn;
  readonly #level: CodedColumn;
  readonly #records: readonly (CodedColumn & { readonly field: PeopleTable["records"][number]["field"] })[];
  #bytes = new Uint8Array(0);
  #view = new DataView(new ArrayBuffer(0));
  /** Where the cells of this row begin, and the end of the last. */
  readonly #starts: Int32Array;
  #length = 0;
  #lastPerson = -1;
  /** Whether the row at hand begins as the one before does. */
  #isAsBefore = false;
  /** The cells of the row before up to the lead: where they stand and how long they are. */
  #before = { start: 0, length: 0 };
  readonly #beforeStarts: Int32Array;

  constructor(table: PeopleTable, width: number, delimiter: Delimiter) {
    const { intake, layout, about, records } = table;
    const { places } = layout;
    this.#table = table;
    this.#delimiter = delimiter;
    this.#delimiters = Math.imul(delimiter.charCodeAt(0), 0x01010101);
    this.#width = width;
    const coded = (place: number, words: { readonly code: (text: string) => number }): CodedColumn => ({
      place,
      known: new CellTable(),
      codeOf: (cell) => words.code(plain(cell)),
    });
    this.#person = places.get("id") ?? places.get("person") ?? 0;
    this.#skill = coded(places.get("skill") ?? 0, intake.skills);
    this.#level = coded(places.get("level") ?? 0, intake.levels);
    this.#records = records.map(({ field, place }) => ({ field, ...coded(place, intake.records[field]) }));
    const changing = [this.#skill, this.#level, ...this.#records].map(({ place }) => place);
    const lead = Math.min(...changing);
    this.#lead = this.#person < lead ? lead : 0;
    this.#tail = about
      .filter(({ place }) => place >= this.#lead)
      .map(({ field, place }) => ({ field, last: -1, ...coded(place, new Words()) }));
    this.#starts = new Int32Array(width + 1);
    this.#beforeStarts = new Int32Array(width + 1);
  }

  /** Takes whole lines; gives the number of the row after them. */
  take(lines: Uint8Array, firstRow: number): number {
    const room = lines.length + 8;
    if (this.#bytes.length < room) {
      this.#bytes = new Uint8Array(room + (room >> 2));
      this.#view = new DataView(this.#bytes.buffer);
    }
    this.#bytes.set(lines);
    this.#length = lines.length;
    this.#lastPerson = -1;
    this.#before.length = 0;
    let row = firstRow;
    for (let start = 0; start < lines.length; row++) {
      const end = this.#divide(start);
      if (end >= 0) {
        this.#take(row);
        start = end + 1;
        continue;
      }
      const next = this.#bytes.indexOf(lineFeed, start);
      const last = next > start && this.#bytes[next - 1] === carriageReturn ? next - 1 : next;
      this.#table.take(decoder.decode(this.#bytes.subarray(start, last)).split(this.#delimiter), row);
      this.#lastPerson = -1;
      this.#before.length = 0;
      start = next + 1;
    }
    return row;
  }

  /** Finds the cells of the row at a place; where it ends, or -1 for a row with too many cells or too few. */
  #divide(start: number): number {
    const bytes = this.#bytes;
    const starts = this.#starts;
    const before = this.#before;
    let [at, cell] = [start, 0];
    this.#isAsBefore =
      before.length > 0 &&
      start + before.length <= this.#length &&
      isSameAscii(this.#view, start, before.start, before.length);
    if (this.#isAsBefore) {
      const shift = start - before.start;
      cell = this.#lead;
      for (let i = 0; i < cell; i++) starts[i] = (this.#beforeStarts[i] as number) + shift; // A place among the cells.
      at = start + before.length;
    }
    starts[cell] = at;
    for (;;) {
      at = this.#nextMark(at);
      if (bytes[at] === lineFeed) {
        starts[cell + 1] = at > start && bytes[at - 1] === carriageReturn ? at : at + 1;
        return cell === this.#width - 1 ? at : -1;
      }
      if (++cell === this.#width) return -1;
      starts[cell] = ++at;
    }
  }
  /**
   * Where the next delimiter or line end stands, four bytes at a look: a byte that is equal to the mark is 0 in `word ^ marks`,
   * and the lowest such byte is the only one below which no borrow has been.
   */
  #nextMark(start: number): number {
    const view = this.#view;
    const delimiters = this.#delimiters;
    const newlines = this.#newlines;
    for (let at = start; ; at += 4) {
      const word = view.getInt32(at, true);
      const d = word ^ delimiters;
      const n = word ^ newlines;
      const hit = (((d - 0x01010101) & ~d) | ((n - 0x01010101) & ~n)) & 0x80808080;
      if (hit !== 0) return at + ((31 - Math.clz32(hit & -hit)) >> 3);
    }
  }

  #take(row: number): void {
    const { intake, base } = this.#table;
    let person = this.#lastPerson;
    const isSame = this.#isAsBefore && person >= 0;
    if (!isSame && this.#isBlank()) {
      this.#lastPerson = -1;
      return;
    }
    intake.rows++;
    if (!isSame) {
      person = this.#table.whose.named(plain(this.#cell(this.#person)), row, this.#cellAt);
      this.#lastPerson = person;
      this.#remember();
    }
    if (person < 0) {
      intake.refused++;
      return;
    }
    if (!isSame || !this.#isTailAsBefore()) this.#about(person, base + row);
    const skill = this.#code(this.#skill);
    const level = this.#code(this.#level);
    if (skill === 0 && level === 0) return;
    intake.told.push(person, base + row, 1, skill, level);
    for (const column of this.#records) intake.told.beside(column.field, this.#code(column));
  }

  #remember(): void {
    if (this.#lead === 0) return;
    this.#before.start = this.#starts[0] as number; // There is a cell.
    this.#before.length = (this.#starts[this.#lead] as number) - this.#before.start;
    this.#beforeStarts.set(this.#starts);
  }

  #isTailAsBefore(): boolean {
    let isSame = true;
    for (const column of this.#tail) {
      const code = this.#code(column);
      if (code !== column.last) isSame = false;
      column.last = code;
    }
    return isSame;
  }

  /** What the row tells of the person besides the skills. */
  #about(person: number, at: number): void {
    const { intake, about } = this.#table;
    for (const { field, place } of about) intake.tell(person, field, plain(this.#cell(place)), at);
    intake.tellRole(person, at);
  }

  readonly #cellAt = (place: number) => this.#cell(place);

  /** The person is looked at first: most often one is named. */
  #isBlank(): boolean {
    if (this.#cell(this.#person).trim() !== "") return false;
    for (let place = 0; place < this.#width; place++) if (this.#cell(place).trim() !== "") return false;
    return true;
  }

  #code({ place, known, codeOf }: CodedColumn): number {
    const start = this.#starts[place] as number; // A place among the cells.
    const end = (this.#starts[place + 1] as number) - 1;
    const code = known.find(this.#view, start, end);
    if (code !== unknownCell) return code;
    const cell = this.#cell(place);
    const met = codeOf(cell);
    known.add(cell, met);
    return met;
  }

  #cell(place: number): string {
    const start = this.#starts[place] as number; // A place among the cells.
    const end = (this.#starts[place + 1] as number) - 1;
    if (end - start > 64) return decoder.decode(this.#bytes.subarray(start, end));
    let text = ""; // Letter by letter, which for a few is quicker than to decode them.
    for (let at = start; at < end; at++) text += String.fromCharCode(this.#bytes[at] as number); // Within its length.
    return text;
  }
}

/** Whether the same ASCII stands in two places, eight bytes at a look: as floating-point numbers, of which ASCII makes none but equal ones. */
function isSameAscii(view: DataView, a: number, b: number, length: number): boolean {
  let i = 0;
  for (; i + 8 <= length; i += 8) if (view.getFloat64(a + i) !== view.getFloat64(b + i)) return false;
  for (; i < length; i++) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false;
  return true;
}
