import { isWithinEdits, sameStart } from "./isWithinEdits.js";

/** Words shorter than this have a neighbour in everything. */
const shortest = 4;

/**
 * Whether a word that was typed is another word misspelt: one slip of the finger, two where one of them has ten letters or
 * more.
 *
 * A different ending is another word, not a slip: `programmer` is no `programme`, a `technician` not `technical`, and an
 * `analyst` does not do the `analysis`. A last letter that was typed twice is a slip.
 */
export function isNearWord(typed: string, word: string): boolean {
  if (typed === word) return true;
  const length = Math.max(typed.length, word.length);
  const most = length < 10 ? 1 : 2;
  if (Math.min(typed.length, word.length) < Math.max(shortest, length - most)) return false;
  if (typed[0] !== word[0] && typed.at(-1) !== word.at(-1)) return false; // Hardly anybody slips at both ends, and this is cheap.
  if (!isWithinEdits(typed, word, most)) return false;
  const same = sameStart(typed, word);
  if (same === word.length) return typed.slice(same) === word.at(-1);
  return same < typed.length && (same < word.length - 3 || isWithinEdits(typed, word, 1));
}

/**
 * Whether what was typed so far is the beginning of a word misspelt: one slip before the last letter, in six letters or
 * more. A beginning that is not misspelt is none of this function's business.
 */
export function isNearBeginning(typed: string, word: string): boolean {
  if (typed.length < 6 || word.length < typed.length || typed[0] !== word[0]) return false;
  return [typed.length - 1, typed.length, typed.length + 1].some((length) => {
    const beginning = word.slice(0, length);
    return typed.at(-1) === beginning.at(-1) && typed !== beginning && isWithinEdits(typed, beginning, 1);
  });
}
