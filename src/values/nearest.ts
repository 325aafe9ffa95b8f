import { editsBetween } from "../values/editsBetween.js";
import { isNearWord } from "../values/isNearWord.js";
import { wordsOf } from "../values/wordsOf.js";

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
  const wanted = comparable(text);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    if (candidate.length > longestComparable) continue;
    const score = candidate === text ? 1 : likeness(wanted, comparable(candidate));
    if (score >= near) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The words of a text, all of them written as one, and how many letters that is. */
function comparable(text: string) {
  const words = wordsOf(text);
  const joined = words.join("");
  return { words: words.slice(0, mostWords), joined, size: joined.length };
}

type Comparable = ReturnType<typeof comparable>;

function likeness(a: Comparable, b: Comparable): number {
  if (a.joined !== "" && isNearWord(a.joined, b.joined)) return a.joined === b.joined ? 1 : 1 - 0.5 / a.size;
  let shared = 0;
  const left = [...b.words];
  for (const word of a.words) {
    let place = left.indexOf(word);
    if (place < 0)
      place = left.findIndex((other) => isBegun(word, other) || isNearWord(word, other) || isNearName(word, other));
    if (place < 0) continue;
    const [other = ""] = left.splice(place, 1);
    shared += word === other ? word.length : Math.min(word.length, other.length) - 0.5;
  }
  return (2 * shared) / (a.size + b.size);
}

/** Whether a word is the other one as far as it was typed, or its plural. */
function isBegun(typed: string, word: string): boolean {
  return typed.length > 2 && (typed === `${word}s` || (typed.length * 2 > word.length && word.startsWith(typed)));
}

/** People and ids have short names, which a hint may take for each other where a search may not: `Kin` is near `Kim`. */
function isNearName(typed: string, word: string): boolean {
  const size = Math.min(typed.length, word.length);
  return (size === 2 || size === 3) && typed[0] === word[0] && editsBetween(typed, word, 1) === 1;
}
