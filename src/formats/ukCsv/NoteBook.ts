import type { Note } from "../../model/note.js";
import { quoted } from "../../values/quoted.js";
import { cleanText } from "../cleanText.js";
import type { CsvNoteCode } from "../readCsvTable.js";

/** What the reader of the UK files mends, drops or decides; the reference page of the format explains each. */
export type UkCsvNoteCode =
  | CsvNoteCode
  | "blanks"
  | "invisible-characters"
  | "incomplete-row"
  | "unknown-level"
  | "duplicate-row"
  | "conflicting-rows"
  | "texts-disagree"
  | "not-in-use"
  | "missing-description"
  | "level-not-defined"
  | "needed-where-not-defined"
  | "unexpected-line"
  | "skill-in-one-file"
  | "roles-column"
  | "id-taken"
  | "order-inferred"
  | "order-not-in-file"
  | "date-not-read"
  | "version-not-given";

export type UkCsvFile = "roles" | "skills";

/** The notes of one reading, and the cleaning of cells that gives rise to most of them. */
export class NoteBook {
  readonly #notes = new Map<string, { note: Note<UkCsvNoteCode>; places: number }>();
  /** Every spelling of a name met so far, and what it is when it is clean. */
  readonly #names = new Map<string, string>();

  /** Notes of one code and message are one note: the first place, and how many there are. */
  add(code: UkCsvNoteCode, message: string, where: Note["where"]): void {
    const key = `${code}\n${where.file}\n${where.column}\n${message}`;
    const present = this.#notes.get(key);
    if (present) present.places++;
    else this.#notes.set(key, { note: { code, message, where }, places: 1 });
  }

  take(notes: readonly Note<UkCsvNoteCode>[]): void {
    for (const { code, message, where } of notes) this.add(code, message, where);
  }

  /** A name without blanks around it and what nobody sees in it; one string for all its places, so that maps find it fast. */
  name(raw: string, file: UkCsvFile, row: number, column: string): string {
    const clean = this.#names.get(raw) ?? this.#cleaned(raw);
    if (clean.length !== raw.length || clean !== raw) {
      this.add("blanks", `blanks in or around ${quoted(clean)}`, { file, row, column });
    }
    return clean;
  }

  #cleaned(raw: string): string {
    const cleaned = raw.replace(/[\s\u200B\uFEFF]+/gu, " ").trim();
    const clean = this.#names.get(cleaned) ?? cleaned;
    this.#names.set(clean, clean);
    this.#names.set(raw, clean);
    return clean;
  }

  /** A text of several lines without what nobody sees in it. */
  text(raw: string, file: UkCsvFile, row: number, column: string): string {
    const { text, hadInvisible, hadBlanks } = cleanText(raw);
    if (!hadInvisible && !hadBlanks) return text;
    const start = JSON.stringify(text.split("\n", 1)[0]?.slice(0, 40) ?? "");
    const where = { file, row, column };
    if (hadInvisible) this.add("invisible-characters", `characters nobody sees in the text ${start}`, where);
    if (hadBlanks) this.add("blanks", `blanks at line ends of the text ${start}`, where);
    return text;
  }

  /** All notes: the roles file first, then by row. */
  inOrder(): Note<UkCsvNoteCode>[] {
    const all = [...this.#notes.values()].map(({ note, places }) => (places === 1 ? note : { ...note, places }));
    const rank = ({ where: { file, row } }: Note) =>
      [file === "roles" ? 0 : file === "skills" ? 1 : 2, row ?? 0] as const;
    return all.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
  }
}
