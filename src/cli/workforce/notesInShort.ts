import type { Note } from "../../model/note.js";
import type { ReadWorkforce } from "../../workforce/readWorkforce.js";
import { placeOfNote } from "../placeOfNote.js";

/** A note for each code, of all its places, with the first that was kept: for a table in short. */
export function notesInShort({ notes, counts }: Pick<ReadWorkforce, "notes" | "counts">): Note[] {
  const first = new Map<string, Note>();
  for (const note of notes) if (!first.has(note.code)) first.set(note.code, note);
  return Object.entries(counts.notes).map(([code, places]) => {
    const note = first.get(code);
    const message = note === undefined ? "" : `${placeOfNote(note.where)}${note.message}`;
    return { code, message, places, where: {} };
  });
}
