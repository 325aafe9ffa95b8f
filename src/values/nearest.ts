import { isNearWord } from "./isNearWord.js";
import { wordsOf } from "./wordsOf.js";

/** Texts longer than this are nobody's typing error, and comparing them would cost more than the hint is worth. */
const longestComparable = 200;
/** A name has fewer words than this; a hostile file may have ids of a hundred. */
const mostWords = 12;

/** From this likeness on a candidate is near. */
const near = 0.45;

/**
 * The candidates most like a text, best first, at most `limit`; ties in the candidates' own order.
 *
 * They are compared by words, in any order, each word being the same, misspelt or begun: what two texts share in letters
 * across words says nothing (`scrum master` is no `test manager`). Likeness is Dice's coefficient over the letters in the
 * words they share, so `senior-developer` finds `software-developer/senior-developer`.
 */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): string[] {
  if (text.length > longestComparable) return [];
  const wanted = wordsOf(text);
  const scored = Array.from(candidates, (candidate) => ({
    candidate,
    score: candidate.length > longestComparable ? 0 : likeness(wanted, wordsOf(candidate)),
  }));
  return scored
    .filter(({ score }) => score >= near)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Of 0 to 1: the letters in words that both have, each of them once. Words that are written as one are the same text. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [whole, other] = [a.join(""), b.join("")];
  if (whole !== "" && isNearWord(whole, other)) return whole === other ? 1 : 0.9;
  const left = [...b];
  let shared = 0;
  for (const word of a.slice(0, mostWords)) {
    const same = left.indexOf(word);
    const place = same < 0 ? left.findIndex((one) => isBegun(word, one) || isNearWord(word, one)) : same;
    if (place < 0) continue;
    const [found = ""] = left.splice(place, 1);
    shared += same < 0 ? Math.min(word.length, found.length) - 0.5 : word.length;
  }
  return (2 * shared) / (whole.length + other.length);
}

/** Whether a word is the other one as far as it was typed, or its plural. */
function isBegun(typed: string, word: string): boolean {
  return typed.length > 2 && (typed === `${word}s` || (typed.length * 2 > word.length && word.startsWith(typed)));
}
