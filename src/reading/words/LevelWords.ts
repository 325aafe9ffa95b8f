import type { SkillLevel } from "../../model/skillLevel.js";
import { fold } from "../../values/fold.js";
import type { TableMap } from "../tables/tableMap.js";

/** What a cell says of a level. */
export interface LevelReading {
  /** A level's id; `null`: assessed, and nothing is held; absent: not assessed, or not understood. */
  readonly level?: string | null;
  /** Whether the text is neither a level's id nor its name, so that what it is taken for should be told. */
  readonly isRead?: true;
  /** Whether nobody knows what the text means. */
  readonly isUnknown?: true;
}

/** Words for "assessed, and nothing of it is held"; the writers use the first that is no level of the framework. */
export const noneWords = ["none", "0", "nil", "not held", "below the lowest level"] as const;

const unassessedWords = [
  "n/a",
  "na",
  "not applicable",
  "not assessed",
  "unassessed",
  "unknown",
  "tbc",
  "?",
  "-",
  "–",
  "—",
];

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
    for (const texts of [levels.map(({ name }) => fold(name)), levels.map(({ id }) => fold(id))]) {
      for (const [i, text] of texts.entries()) {
        const isOnly = texts.indexOf(text) === i && texts.lastIndexOf(text) === i;
        this.#folded.set(text, isOnly ? { level: levels[i]?.id ?? null } : { isUnknown: true });
      }
    }
  }

  read(text: string): LevelReading {
    let reading = this.#known.get(text);
    if (reading === undefined) {
      reading = this.#readOnce(text);
      if (this.#known.size < 100_000) this.#known.set(text, reading);
    }
    return reading;
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
    const level = this.#byRank(folded) ?? this.#byInitial(folded);
    return level === undefined ? { isUnknown: true } : { level: level.id, isRead: true };
  }

  /** `2`, `2.0`, `L2`, `Level 2`; `2 - Working` and `Working (2)`, but only where number and name agree. */
  #byRank(folded: string): SkillLevel | undefined {
    const bare = /^(?:level |lvl |l)?(\d{1,3})(?:\.0+)?$/.exec(folded)?.[1];
    if (bare !== undefined) return this.#levels[Number(bare) - 1];
    const [, before, after] = /^(\d{1,3})\s*[-–—:.)=]\s*(.+)$/.exec(folded) ?? [];
    const [, name, inBrackets] = /^(.+?)\s*\((\d{1,3})\)$/.exec(folded) ?? [];
    const level = this.#levels[Number(before ?? inBrackets ?? 0) - 1];
    const said = this.#folded.get(after ?? name ?? "");
    return level && said?.level === level.id ? level : undefined;
  }

  /** One letter, where the name of one level alone begins with it. */
  #byInitial(folded: string): SkillLevel | undefined {
    if (!/^\p{L}$/u.test(folded)) return undefined;
    const levels = this.#levels.filter(({ name }) => fold(name).startsWith(folded));
    return levels.length === 1 ? levels[0] : undefined;
  }
}
