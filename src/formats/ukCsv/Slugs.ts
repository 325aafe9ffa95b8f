import type { Note } from "../../model/note.js";
import { quoted } from "../../values/quoted.js";
import { FreeIds } from "../FreeIds.js";
import type { NoteBook } from "./NoteBook.js";

/** Hands out ids, each once: two names with one slug get a number behind it, with a note. */
export class Slugs {
  readonly #ids = new FreeIds();
  readonly #notes: NoteBook;

  constructor(notes: NoteBook) {
    this.#notes = notes;
  }

  take(wanted: string, where: Note["where"]): string {
    const id = this.#ids.free(wanted);
    if (id !== wanted) this.#notes.add("id-taken", `the id ${quoted(wanted)} is taken; this one is ${id}`, where);
    return id;
  }
}
