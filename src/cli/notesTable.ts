import type { Note } from "../model/note.js";
import { type TextCell, textTable } from "../render/textTable.js";
import { placeOfNote } from "./placeOfNote.js";

/** The notes of a reader in short: how often each code, and one example of it. */
export function notesTable(notes: readonly Note[], width: number): string {
  const byCode = new Map<string, { places: number; example: string }>();
  for (const { code, message, places = 1, where } of notes) {
    const present = byCode.get(code);
    if (present) present.places += places;
    else byCode.set(code, { places, example: `${placeOfNote(where)}${message}` });
  }
  const rows = [...byCode].map(([code, { places, example }]): (TextCell | string)[] => [String(places), code, example]);
  return `${textTable(["Places", "Note", "The first"], rows, { width }).join("\n")}\n`;
}
