import type { SkillLevel } from "../../model/skillLevel.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import type { TableMap } from "../tables/tableMap.js";
import { unsaidWords } from "./unsaidWords.js";

/** What a cell says of a level. */
export interface LevelReading {
  /** A level's id; `null`: assessed, and nothing is held; absent: not assessed, or not understood. */
  readonly level?: string | null;
  /** Whether the text is neither a level's id nor its name, so that what it is taken for should be told. */
  readonly isRead?: true;
  /** Whether nobody knows what the text means. */
  readonly isUnknown?: true;
  /** Whether it is a number that is not a rung of the scale: then no number beside it in its column is one. */
  readonly isOffScale?: true;
  /** Whether it was read by its number, so that it hangs on what the column holds. */
  readonly byNumber?: true;
  /** The number of the column that is not a rung, for which this one is not read either. */
  readonly offScale?: string;
}

/** Words for "assessed, and nothing of it is held"; the writers use the first that is not a level of the framework. */
export const noneWords = ["none", "0", "nil", "not held", "below the lowest level"] as const;

const unassessedWords = [...unsaidWords, "not assessed", "unassessed"];

/** Marks in a framework of one rung, which is held or is not. */
const heldMarks = ["x", "✓", "✔", "☑", "✅", "yes", "y", "true", "held"];
const notHeldMarks = ["no", "n", "false", "✗", "✘", "☐", "❌"];

/** What the texts of a table say of levels. Each different text is looked at once, however many cells it stands in. */
export class LevelWords {
  readonly #known = new Map<string, LevelReading>();
  readonly #folded = new Map<string, LevelReading>();
  readonly #levels: readonly SkillLevel[];
  readonly #declared: ReadonlyMap<string, LevelReading>;
  readonly #unassessed: ReadonlySet<string>;

  constructor(
    levels: readonly SkillLevel[],
    { levels: declared = {}, unassessed = [], empty }: Partial<TableMap> = {},
  ) {
    this.#levels = levels;
    this.#declared = new Map(Object.entries(declared).map(([text, level]) => [fold(text), { level }]));
    this.#unassessed = new Set([...unassessed, ...unassessedWords].map(fold));
    this.#known.set("", empty === "none" ? { level: null } : {});
    for (const word of noneWords) this.#folded.set(word, { level: null });
    const [only, another] = levels;
    if (only && !another) {
      for (const mark of heldMarks) this.#folded.set(mark, { level: only.id });
      for (const mark of notHeldMarks) this.#folded.set(mark, { level: null });
    }
    this.#folded.set("0", { level: null, byNumber: true });
    for (const texts of [levels.map(({ name }) => fold(name)), levels.map(({ id }) => fold(id))]) {
      for (const [i, text] of texts.entries()) {
        const isOnly = texts.indexOf(text) === i && texts.lastIndexOf(text) === i;
        this.#folded.set(text, isOnly ? { level: levels[i]?.id ?? null } : { isUnknown: true });
      }
    }
  }

  /** What a text says by itself, whatever else stands in its column. */
  read(text: string): LevelReading {
    let reading = this.#known.get(text);
    if (reading === undefined) {
      reading = this.#readOnce(text);
      if (this.#known.size < 100_000) this.#known.set(text, reading);
    }
    return reading;
  }

  /**
   * What texts say as the words of one column, or of several in one scale: where one of them is a number that is not a rung, or a
   * fraction, the column counts in another scale, and none of its numbers is read.
   */
  column(texts: Iterable<string>): (text: string) => LevelReading {
    for (const offScale of texts) {
      if (!this.read(offScale).isOffScale) continue;
      return (text) => {
        const reading = this.read(text);
        return reading.byNumber ? { isUnknown: true, offScale } : reading;
      };
    }
    return (text) => this.read(text);
  }

  /** Why a text is not a level, for a note. */
  whyNone(text: string, { offScale }: LevelReading, consequence: string): string {
    if (offScale === undefined) return `${quoted(text)} is not a level; ${consequence}`;
    const names = this.#levels.slice(0, 6).map(({ name }) => name);
    const found = offScale === text ? "it is not a rung" : `${quoted(offScale)} in the same column is not a rung`;
    const map = `{ ${quoted(text)}: ${quoted(this.#levels[0]?.id ?? "")} }`;
    return `${quoted(text)} is not a level here: ${found} of the ${this.#levels.length} of ${names.join(", ")}, so no number is read; say what each means with levels, such as ${map}`;
  }

  #readOnce(text: string): LevelReading {
    const folded = fold(text);
    const declared = this.#declared.get(folded);
    if (declared) return declared;
    const exact = this.#levels.find(({ id }) => id === text);
    if (exact) return { level: exact.id };
    if (folded === "") return this.#known.get("") ?? {};
    const named = this.#folded.get(folded);
    if (named) return named;
    if (this.#unassessed.has(folded)) return {};
    return this.#byNumber(folded) ?? this.#byName(folded) ?? { isUnknown: true };
  }

  /** `2`, `2.0`, `L2`, `Level 2`; a number that is not on the scale, or a fraction. */
  #byNumber(folded: string): LevelReading | undefined {
    const [, whole, fraction] = /^(?:level |lvl |l)?([-+]?\d{1,9})(?:[.,](\d{1,15}))?$/.exec(folded) ?? [];
    if (whole === undefined) return undefined;
    const level = /[1-9]/.test(fraction ?? "") ? undefined : this.#levels[Number(whole) - 1];
    if (level) return { level: level.id, isRead: true, byNumber: true };
    return Number(whole) === 0 && !/[1-9]/.test(fraction ?? "")
      ? { level: null, byNumber: true }
      : { isUnknown: true, isOffScale: true, byNumber: true };
  }

  /** `2 - Working`, `L2: Working`, `Level 2 (Working)` and `Working (2)`, where number and name agree; `Working level`; one letter, where one name alone begins with it. */
  #byName(folded: string): LevelReading | undefined {
    const [, before, after, within] =
      /^(?:level |lvl |l)?(\d{1,3})(?:\s?[-–—:.)=]\s?(.{1,200})| ?\(([^()]{1,200})\))$/.exec(folded) ?? [];
    const [, ahead, inBrackets] = /^(.{1,200})\((?:level |lvl |l)?(\d{1,3})\)$/.exec(folded) ?? [];
    const number = before ?? inBrackets;
    if (number !== undefined) {
      const said = this.#folded.get((after ?? within ?? ahead ?? "").trim());
      if (Number(number) === 0 && said?.level === null) return { level: null };
      const level = this.#levels[Number(number) - 1];
      return level && said?.level === level.id ? { level: level.id, isRead: true } : undefined;
    }
    const said = folded.endsWith(" level") ? this.#folded.get(folded.slice(0, -" level".length)) : undefined;
    if (typeof said?.level === "string") return { level: said.level, isRead: true };
    if (!/^\p{L}$/u.test(folded)) return undefined;
    const levels = this.#levels.filter((level) => fold(level.name).startsWith(folded));
    return levels.length === 1 && levels[0] ? { level: levels[0].id, isRead: true } : undefined;
  }
}
