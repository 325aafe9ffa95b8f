import type { Note } from "../../model/note.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { ReadWorkforce } from "../../workforce/readWorkforce.js";
import { BadInput } from "../BadInput.js";

const mostLines = 50;

/** A note for each code, of all its places, with the first that was kept: for a table in short. */
export function notesInShort({ notes, counts }: Pick<ReadWorkforce, "notes" | "counts">): Note[] {
  const first = new Map<string, TableNote>();
  for (const note of notes) if (!first.has(note.code)) first.set(note.code, note);
  return Object.entries(counts.notes).map(([code, places]) => {
    const note = first.get(code);
    const message = note === undefined ? "" : `${placeOf(note)}${note.message}`;
    return { code, message, places, where: {} };
  });
}

/** @throws {@link BadInput} where there are notes beside those that are allowed. */
export function refuseNotes(
  { notes, counts }: Pick<ReadWorkforce, "notes" | "counts">,
  allowed: readonly string[],
): void {
  const all = Object.entries(counts.notes).filter(([code]) => !allowed.includes(code));
  const count = all.reduce((sum, [, places]) => sum + places, 0);
  if (count === 0) return;
  const lines = notes
    .filter(({ code }) => !allowed.includes(code))
    .slice(0, mostLines)
    .map((note) => `${note.code}: ${placeOf(note)}${note.message}${note.places ? ` (${note.places} places)` : ""}`);
  const more =
    count -
    notes
      .filter(({ code }) => !allowed.includes(code))
      .slice(0, mostLines)
      .reduce((sum, { places = 1 }) => sum + places, 0);
  if (more > 0) lines.push(`… and ${more} more`);
  throw new BadInput(`${count === 1 ? "1 note" : `${count} notes`}, and --strict allows none`, lines);
}

function placeOf({ where: { sheet, row, column } }: TableNote): string {
  const parts = [
    ...(sheet === undefined ? [] : [sheet]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [column]),
  ];
  return parts.length > 0 ? `${parts.join(", ")}: ` : "";
}
