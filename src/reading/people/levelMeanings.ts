import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import type { TableNoteCode } from "../notes/TableNote.js";
import type { LevelWords } from "../words/LevelWords.js";

/** What a word of a column of levels means. */
export interface LevelMeaning {
  /** Whether it says anything: a blank cell does not, nor does `N/A`. */
  readonly isTold: boolean;
  /** 0: assessed, and nothing held. Absent: what is told cannot be read. */
  readonly rank?: number;
  readonly code?: TableNoteCode;
  readonly message?: string;
}

/** What the words of one column mean in the scale of a framework; `nullLevel` is the text that stands for `null`. */
export function levelMeanings(
  { levels }: Framework,
  words: LevelWords,
  texts: readonly string[],
  nullLevel: string,
): LevelMeaning[] {
  const ranks = new Map(levels.map(({ id }, place) => [id, place + 1]));
  const read = words.column(texts);
  return texts.map((text): LevelMeaning => {
    if (text === nullLevel) return { isTold: true, rank: 0 };
    const reading = read(text);
    const { level, isRead, isUnknown } = reading;
    if (isUnknown)
      return { isTold: true, code: "unknown-level", message: words.whyNone(text, reading, "taken as not assessed") };
    if (level === undefined) return { isTold: false };
    if (level === null) return { isTold: true, rank: 0 };
    const rank = ranks.get(level);
    if (rank === undefined) {
      return {
        isTold: true,
        code: "unknown-level",
        message: `the map says ${quoted(level)}, which is not a level; not read`,
      };
    }
    if (!isRead) return { isTold: true, rank };
    return {
      isTold: true,
      rank,
      code: "level-read-as",
      message: `${quoted(text)} is read as ${levels[rank - 1]?.name}`,
    };
  });
}
