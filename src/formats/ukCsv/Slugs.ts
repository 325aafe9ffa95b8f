import type { Note } from "../../model/note.js";
import type { NoteBook } from "./NoteBook.js";

/** Hands out ids, each once: two names with one slug get a number behind it, with a note. */
export class Slugs {
  /** Id to the number that its next namesake gets. */
  readonly #taken = new Map<string, number>();
  readonly #notes: NoteBook;

  constructor(notes: NoteBook) {
    this.#notes = notes;
  }

  take(wanted: string, where: Note["where"]): string {
    let id = wanted;
    let next = this.#taken.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${next++}`;
    this.#taken.set(wanted, next);
    if (id !== wanted) this.#taken.set(id, 2);
    if (id !== wanted)
      this.#notes.add("id-taken", `the id ${JSON.stringify(wanted)} is taken; this one is ${id}`, where);
    return id;
  }
}
