import type { Note } from "../model/note.js";
import { BadInput } from "./BadInput.js";
import { placeOfNote } from "./placeOfNote.js";

const mostLines = 50;

/** What `--strict` says of notes: those that are not allowed fail. */
export interface StrictOptions {
  readonly strict?: true;
  readonly allow: readonly string[];
}

/** The lines of notes, as many as anybody reads. `count`: how many places there are, where more were counted than kept. */
export function noteLines(
  notes: readonly Note[],
  count = notes.reduce((sum, { places = 1 }) => sum + places, 0),
): string[] {
  const shown = notes.slice(0, mostLines);
  const lines = shown.map(
    ({ code, message, where, places }) =>
      `${code}: ${placeOfNote(where)}${message}${places === undefined ? "" : ` (${places} places)`}`,
  );
  const more = count - shown.reduce((sum, { places = 1 }) => sum + places, 0);
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

/** @throws {@link BadInput} where `--strict` is asked for and there are notes beside those that are allowed. */
export function refuseNotes(
  notes: readonly Note[],
  { strict, allow }: StrictOptions,
  counts?: Readonly<Record<string, number>>,
): void {
  if (!strict) return;
  const refused = notes.filter(({ code }) => !allow.includes(code));
  const count = counts
    ? Object.entries(counts).reduce((sum, [code, places]) => sum + (allow.includes(code) ? 0 : places), 0)
    : refused.reduce((sum, { places = 1 }) => sum + places, 0);
  if (count === 0) return;
  throw new BadInput(
    `${count === 1 ? "1 note" : `${count} notes`}, and --strict allows none`,
    noteLines(refused, count),
  );
}
