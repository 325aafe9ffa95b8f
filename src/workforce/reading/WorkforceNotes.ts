import type { WorkforceNote, WorkforceNoteCode } from "./workforceNote.js";

/** How often there was something to note, by code; a code that is not there was not met. */
export type NoteCounts = { readonly [Code in WorkforceNoteCode]?: number };

/** The notes of one reading: all are counted, and the first different ones are kept. */
export class WorkforceNotes {
  readonly #unit: "row" | "line";
  readonly #most: number;
  readonly #kept = new Map<string, { readonly note: WorkforceNote; readonly at: number; places: number }>();
  readonly #counts = new Map<WorkforceNoteCode, number>();

  /** `unit` is what the source is counted in, `most` how many different notes are kept. */
  constructor(unit: "row" | "line", most: number) {
    this.#unit = unit;
    this.#most = most;
  }

  /** `at` is the row or line, and 0 for none. */
  add(code: WorkforceNoteCode, message: string, at: number, column?: string): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const key = `${code}\n${column ?? ""}\n${message}`;
    const same = this.#kept.get(key);
    if (same) same.places++;
    else if (this.#kept.size < this.#most) {
      const where = { ...(at > 0 && { [this.#unit]: at }), ...(column !== undefined && { column }) };
      this.#kept.set(key, { note: { code, message, where }, at, places: 1 });
    }
  }

  get counts(): NoteCounts {
    return Object.fromEntries(this.#counts);
  }

  /** Those that were kept, by row or line; of one row in the order in which they were met. */
  inOrder(): WorkforceNote[] {
    return [...this.#kept.values()]
      .sort((a, b) => a.at - b.at)
      .map(({ note, places }) => (places === 1 ? note : { ...note, places }));
  }
}

/** A text as a message shows it: in quotes, and not all of a long one. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
