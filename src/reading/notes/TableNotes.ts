import type { TableNote, TableNoteCode } from "./TableNote.js";

/** How often there was something to note, by code; a code that is not there was not met. */
export type NoteCounts<Code extends string = TableNoteCode> = { readonly [Each in Code]?: number };

/** A file of nothing but mistakes gets this many different notes, and then a count of the others. */
const mostNotes = 10_000;

/** The notes of one reading: those of one code, message and column are one, at the first of their places, with how many there are. */
export class TableNotes<Code extends string = TableNoteCode> {
  readonly #all: Kept<Code | TableNoteCode>[] = [];
  /** By sheet, code, column and message: a key made of all four would have to be made for every mistake. */
  readonly #sheets = new Map<string, Map<string, Map<string, Map<string, Kept<Code | TableNoteCode>>>>>();
  readonly #counts = new Map<Code | TableNoteCode, number>();
  readonly #most: number;
  #left = 0;
  #made = 0;

  /** `most`: how many different notes are kept; all are counted. */
  constructor(most: number = mostNotes) {
    this.#most = most;
  }

  add(code: Code | TableNoteCode, message: string, where: TableNote["where"], places = 1): void {
    this.#made += places;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + places);
    const { file = "", sheet = "", column = "" } = where;
    const ofSheet = within(this.#sheets, sheet === "" ? file : `${file}\n${sheet}`);
    const alike = within(within(ofSheet, code), column);
    const present = alike.get(message);
    if (present) {
      present.places += places;
      if (isBefore(where, present.note.where)) present.note = { ...present.note, where };
    } else if (this.#all.length < this.#most) {
      const kept = { note: { code, message, where }, places };
      alike.set(message, kept);
      this.#all.push(kept);
    } else this.#left++;
  }

  take(notes: readonly TableNote<Code | TableNoteCode>[]): void {
    for (const { code, message, where, places } of notes) this.add(code, message, where, places);
  }

  /** How much there has been to note so far. */
  get made(): number {
    return this.#made;
  }

  /** How often each code was noted, those that were not kept included. */
  get counts(): NoteCounts<Code | TableNoteCode> {
    return Object.fromEntries(this.#counts) as NoteCounts<Code | TableNoteCode>; // Its keys are the codes.
  }

  /** All notes, sheet by sheet in the order in which they were met, in a sheet by row. */
  inOrder(): TableNote<Code | TableNoteCode>[] {
    const all = this.#all.map(({ note, places }) => (places === 1 ? note : { ...note, places }));
    const sheets = new Map<string, number>();
    const sheetOf = ({ where }: TableNote<string>) => `${where.file ?? ""}\n${where.sheet ?? ""}`;
    for (const note of all) if (!sheets.has(sheetOf(note))) sheets.set(sheetOf(note), sheets.size);
    all.sort(
      (a, b) => (sheets.get(sheetOf(a)) ?? 0) - (sheets.get(sheetOf(b)) ?? 0) || placeOf(a.where) - placeOf(b.where),
    );
    if (this.#left === 0) return all;
    const message = `there are more notes than are kept: ${this.#left} others`;
    return [...all, { code: "too-many-notes", message, where: {} }];
  }
}

interface Kept<Code extends string> {
  note: TableNote<Code>;
  places: number;
}

/** The map that stands under a key, begun where there is none. */
function within<Key, Value>(map: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  let found = map.get(key);
  if (found === undefined) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

function isBefore(a: TableNote["where"], b: TableNote["where"]): boolean {
  return a.file === b.file && a.sheet === b.sheet && placeOf(a) < placeOf(b);
}

/** The row, or in rows of JSON the place in the list. */
function placeOf({ row, path }: TableNote["where"]): number {
  return row ?? (typeof path?.[0] === "number" ? path[0] + 1 : 0);
}
