import type { Note } from "../../model/note.js";
import type { NoteBook } from "./NoteBook.js";

/** Hands out ids, each once: two names with one slug get a number behind it, with a note. */
export class Slugs {
  readonly #taken = new Set<string>();
  readonly #notes: NoteBook;

  constructor(notes: NoteBook) {
    this.#notes = notes;
  }

  take(wanted: string, where: Note["where"]): string {
    const base = wanted === "" ? "unnamed" : wanted;
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`;
    this.#taken.add(id);
    if (id !== wanted)
      this.#notes.add("id-taken", `the id ${JSON.stringify(wanted)} is taken; this one is ${id}`, where);
    return id;
  }
}
