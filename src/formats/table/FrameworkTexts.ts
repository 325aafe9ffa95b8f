import { limits } from "../../model/limits.js";
import { urlShape } from "../../parse/primitiveShapes.js";
import { fits } from "../../parse/shapeIssues.js";
import type { TableNote, TableNoteCode } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { quoted } from "../../values/quoted.js";
import { cleanText } from "../cleanText.js";
import { FreeIds } from "../FreeIds.js";
import { longestSlug, slug } from "../slug.js";

/** What the readers of frameworks note beside what every reader of tables does. */
export type FrameworkTableNoteCode =
  | TableNoteCode
  | "invisible-characters"
  | "id-taken"
  | "name-cut"
  | "levels-disagree"
  | "no-levels"
  | "two-scales"
  | "importance-not-given"
  | "tasks-not-read"
  | "version-not-given"
  | "title-not-given"
  | "levels-order"
  | "not-listed"
  | "not-an-entry"
  | "family-not-given";

type Where = () => TableNote["where"];

/** The texts of a framework in a workbook: cleaned, cut to what a name holds, and made into ids that each occur once. */
export class FrameworkTexts {
  readonly notes: TableNotes<FrameworkTableNoteCode>;
  readonly #ids = new Map<string, FreeIds>();

  constructor(notes: TableNotes<FrameworkTableNoteCode>) {
    this.notes = notes;
  }

  /** A text of several lines without what nobody sees in it; a no-break space read in a wrong encoding is one too. */
  text(raw: string, where: Where): string {
    const { text, hadInvisible } = cleanText(raw.replace(/\u00C2\u00A0/gu, "\u00A0"));
    if (hadInvisible) this.notes.add("invisible-characters", "characters nobody sees are taken out", where());
    return text;
  }

  /** A name of one line; what is too long for one is cut. */
  name(raw: string, where: Where): string {
    const name = this.text(raw, where).replace(/\s+/gu, " ");
    if (name.length <= limits.name) return name;
    this.notes.add("name-cut", `a name of ${name.length} characters is cut; its text is the description`, where());
    return `${name.slice(0, limits.name - 1)}…`;
  }

  url(raw: string, where: Where): string | undefined {
    if (raw === "") return undefined;
    if (fits(urlShape, raw)) return raw;
    this.notes.add("not-read", `${JSON.stringify(raw.slice(0, 80))} is not a URL`, where());
    return undefined;
  }

  /** Keeps an id that a file gives, so that none is made like it. */
  keep(kind: string, id: string): void {
    this.#idsOf(kind).keep(id);
  }

  /** An id that nothing of its kind has yet: the one wanted, or with a number behind it. */
  id(kind: string, wanted: string, where: Where): string {
    const short = wanted.slice(0, longestSlug) || "unnamed";
    const id = this.#idsOf(kind).free(short);
    if (id !== short) this.notes.add("id-taken", `the id ${quoted(short)} is taken; this one is ${id}`, where());
    return id;
  }

  #idsOf(kind: string): FreeIds {
    const ids = this.#ids.get(kind) ?? new FreeIds();
    this.#ids.set(kind, ids);
    return ids;
  }

  slug(kind: string, name: string, where: Where): string {
    return this.id(kind, slug(name), where);
  }
}

/** A text as the list of its lines, markers of lists taken off. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/u, "").trim())
    .filter((line) => line !== "");
}
