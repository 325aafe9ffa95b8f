import type { Note } from "../../model/note.js";

/** The notes of one reading. Notes of one code and message are one note: the first place, and how many there are. */
export class Notes<Code extends string> {
  readonly #notes = new Map<string, { readonly note: Note<Code>; places: number }>();

  add(code: Code, message: string, where: Note["where"] = {}): void {
    const key = `${code}\n${where.file ?? ""}\n${message}`;
    const present = this.#notes.get(key);
    if (present) present.places++;
    else this.#notes.set(key, { note: { code, message, where }, places: 1 });
  }

  /** All notes, in the order of their first places. */
  list(): Note<Code>[] {
    return [...this.#notes.values()].map(({ note, places }) => (places === 1 ? note : { ...note, places }));
  }
}
