import type { TableNote, TableNoteCode } from "./TableNote.js";

/** A file of nothing but mistakes gets this many different notes, and then a count of the others. */
const mostNotes = 10_000;

/** The notes of one reading: those of one code, message and column are one, with how many places there are. */
export class TableNotes<Code extends string = TableNoteCode> {
  readonly #notes = new Map<string, { readonly note: TableNote<Code | TableNoteCode>; places: number }>();
  #left = 0;

  add(code: Code | TableNoteCode, message: string, where: TableNote["where"]): void {
    const key = `${code}\n${where.file ?? ""}\n${where.sheet ?? ""}\n${where.column ?? ""}\n${message}`;
    const present = this.#notes.get(key);
    if (present) present.places++;
    else if (this.#notes.size < mostNotes) this.#notes.set(key, { note: { code, message, where }, places: 1 });
    else this.#left++;
  }

  take(notes: readonly TableNote<Code | TableNoteCode>[]): void {
    for (const { code, message, where } of notes) this.add(code, message, where);
  }

  /** All notes, sheet by sheet in the order in which they were met, in a sheet by row. */
  inOrder(): TableNote<Code | TableNoteCode>[] {
    const all = [...this.#notes.values()].map(({ note, places }) => (places === 1 ? note : { ...note, places }));
    const sheets = new Map<string, number>();
    const sheetOf = ({ where }: TableNote<string>) => `${where.file ?? ""}\n${where.sheet ?? ""}`;
    for (const note of all) if (!sheets.has(sheetOf(note))) sheets.set(sheetOf(note), sheets.size);
    all.sort(
      (a, b) =>
        (sheets.get(sheetOf(a)) ?? 0) - (sheets.get(sheetOf(b)) ?? 0) || (a.where.row ?? 0) - (b.where.row ?? 0),
    );
    if (this.#left === 0) return all;
    const message = `there are more notes than are kept: ${this.#left} others`;
    return [...all, { code: "too-many-notes", message, where: {} }];
  }
}
