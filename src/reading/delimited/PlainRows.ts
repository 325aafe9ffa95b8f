import { CellTable, isSameBytes, unknownCell } from "./CellTable.js";
import type { CsvBatch } from "../../workforce/reading/csvBatches.js";
import { type CsvTable, takeCsvRow } from "../../workforce/reading/csvTable.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The rows of a long table that have no quotes, the fast way: a person who is the one of the row before, a skill and a level
 * that are known become places without a text being made of any cell. Every other row goes the way of `takeCsvRow`.
 */
export class PlainRows {
  readonly #table: CsvTable;
  readonly #delimiter: string;
  readonly #newline: number;
  readonly #hasReturn: boolean;
  /** Each mark four times. */
  readonly #delimiters: number;
  readonly #newlines: number;
  #bytes = new Uint8Array(0);
  #view = new DataView(new ArrayBuffer(0));
  /** The text of the bytes where each is a letter, so that a part of it is made without decoding. */
  #ascii: string | undefined;
  /** Whether each byte is a letter, though there is no text of them. */
  #isAscii = false;
  readonly #skills = new CellTable();
  readonly #levels = new CellTable();
  /** Where the cells of this row and of the row before stand: each begins at `2 * cell` and ends at the place after it. */
  #now: Int32Array;
  #before: Int32Array;

  constructor(table: CsvTable, { delimiter, newline, hasReturn }: CsvBatch) {
    this.#table = table;
    this.#delimiter = delimiter;
    this.#newline = newline.charCodeAt(0);
    this.#hasReturn = hasReturn;
    this.#delimiters = Math.imul(delimiter.charCodeAt(0), 0x01010101);
    this.#newlines = Math.imul(this.#newline, 0x01010101);
    this.#now = new Int32Array(2 * table.headers.length);
    this.#before = new Int32Array(2 * table.headers.length);
  }

  /** Takes rows that each end in the line end; gives the number of the row after them. */
  take(rows: string | Uint8Array, firstRow: number): number {
    const room = (typeof rows === "string" ? 3 : 1) * rows.length + 4; // As UTF-8 a text takes up to three bytes a code unit.
    if (this.#bytes.length < room) {
      this.#bytes = new Uint8Array(room + (room >> 2));
      this.#view = new DataView(this.#bytes.buffer);
    }
    const length = this.#fill(rows);
    const { skill: skillAt = -1, level: levelAt = -1 } = this.#table.places;
    let last = -1; // The person of the row before, where it went the fast way.
    let row = firstRow;
    for (let start = 0; start < length; row++) {
      const end = this.#divide(start);
      const skill = end < 0 ? unknownCell : this.#find(this.#skills, skillAt);
      const rank = skill < 0 ? unknownCell : this.#find(this.#levels, levelAt);
      const next = end < 0 ? this.#bytes.indexOf(this.#newline, start) : end;
      if (rank !== unknownCell) last = this.#quickly(row, last, skill, rank);
      else {
        this.#slowly(decoder.decode(this.#bytes.subarray(start, next)), row);
        last = -1;
      }
      const before = this.#before;
      this.#before = this.#now;
      this.#now = before;
      start = next + 1;
    }
    return row;
  }

  /** Copies the rows, as there must be room behind them for a look at four bytes; gives how many bytes they are. */
  #fill(rows: string | Uint8Array): number {
    this.#isAscii = typeof rows !== "string";
    this.#ascii = undefined;
    if (typeof rows !== "string") {
      this.#bytes.set(rows);
      return rows.length;
    }
    const { written } = encoder.encodeInto(rows, this.#bytes);
    if (written === rows.length) this.#ascii = rows;
    return written;
  }

  /** A row of which skill and level are known; answers who it is about. `last` is the person of the row before, or -1. */
  #quickly(row: number, last: number, skill: number, rank: number): number {
    const { places, about, headers, intake } = this.#table;
    intake.rows++;
    const isSame = last >= 0 && this.#isAsBefore(places.person);
    const person = isSame ? last : intake.person(this.#cell(places.person), row, headers[places.person] ?? "");
    if (person < 0) {
      intake.refused++;
      return -1;
    }
    for (const { field, place } of about) {
      if (isSame && this.#isAsBefore(place)) continue;
      intake.about(person, field, this.#cell(place), row, headers[place] ?? "");
    }
    if (rank >= 0 && !intake.hold(person, skill, rank, row, headers[places.level ?? -1] ?? "")) intake.refused++;
    return person;
  }

  /** Finds the cells of the row at a place; where it ends, or -1 for a row with too many cells or too few. */
  #divide(start: number): number {
    const bytes = this.#bytes;
    const places = this.#now;
    const newline = this.#newline;
    const last = places.length - 1;
    places[0] = start;
    for (let at = start, place = 1; ; place += 2) {
      at = this.#nextMark(at);
      places[place] = at;
      if (bytes[at] === newline) {
        if (this.#hasReturn && bytes[at - 1] === 0x0d && at > start) places[place] = at - 1;
        return place === last ? at : -1;
      }
      if (place === last) return -1;
      places[place + 1] = ++at;
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

  #find(table: CellTable, cell: number): number {
    return table.find(this.#view, this.#now[2 * cell] as number, this.#now[2 * cell + 1] as number); // A place among the columns.
  }

  #cell(cell: number): string {
    const start = this.#now[2 * cell] as number; // A place among the columns.
    const end = this.#now[2 * cell + 1] as number;
    if (this.#ascii !== undefined) return this.#ascii.slice(start, end);
    if (!this.#isAscii || end - start > 64) return decoder.decode(this.#bytes.subarray(start, end));
    let text = ""; // Letter by letter, which for a few is quicker than to decode them.
    for (let at = start; at < end; at++) text += String.fromCharCode(this.#bytes[at] as number); // Within its length.
    return text;
  }

  /** Whether a cell is the same text as in the row before. */
  #isAsBefore(cell: number): boolean {
    const start = this.#now[2 * cell] as number; // A place among the columns.
    const length = (this.#now[2 * cell + 1] as number) - start;
    const before = this.#before[2 * cell] as number;
    if ((this.#before[2 * cell + 1] as number) - before !== length) return false;
    return isSameBytes(this.#view, start, this.#view, before, length);
  }

  /** The careful way, and what there is to learn from it: texts that need no note. */
  #slowly(line: string, row: number): void {
    const { places, intake } = this.#table;
    const cells = (this.#hasReturn && line.endsWith("\r") ? line.slice(0, -1) : line).split(this.#delimiter);
    const { refused } = intake;
    takeCsvRow(this.#table, cells, row, undefined);
    if (intake.refused > refused) return;
    const [skillCell, levelCell] = [cells[places.skill ?? -1] ?? "", cells[places.level ?? -1] ?? ""];
    const skill = intake.meanings.skill(skillCell);
    if (skill.code === undefined) this.#skills.add(skillCell, skill.place);
    const level = intake.meanings.level(levelCell);
    if (level.code === undefined) this.#levels.add(levelCell, level.place);
  }
}
