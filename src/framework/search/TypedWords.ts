import { foldedWords } from "../../values/foldedWords.js";
import { wordsOf } from "../../values/wordsOf.js";

/** Nobody types more words than this; a text that has more is looked up as a whole and no further. */
export const mostWords = 20;

/** A text that somebody types, in words. */
export interface TypedWords {
  readonly words: readonly string[];
  /** The places of the words, the longest first: a long word fits in fewer places. */
  readonly longestFirst: readonly number[];
}

/** A text in the two ways in which it is compared: as it is written, and folded. */
export interface Reading {
  readonly text: string;
  readonly written: TypedWords;
  readonly folded: TypedWords;
  /** What stands for the text as a whole. */
  readonly key: string;
}

function typed(words: readonly string[]): TypedWords {
  const longestFirst = words.map((_, place) => place);
  longestFirst.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0) || a - b);
  return { words, longestFirst };
}

export function readingOf(text: string): Reading {
  const [written, folded] = [wordsOf(text), foldedWords(text)];
  return { text: text.trim(), written: typed(written), folded: typed(folded), key: wholeKey(text, folded) };
}

/** A whole text as one key: the same for `help desk` and `Helpdesk`. A text without words, such as a sign, is its own. */
export function wholeKey(text: string, folded: readonly string[]): string {
  return folded.join("") || text.trim().toLowerCase();
}
