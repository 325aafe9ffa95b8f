import { fold } from "../../../values/fold.js";

/** How often each piece of a text occurs in it. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The pairs of neighbouring letters of a name; case, accents' spelling and punctuation make no difference. */
export function lettersOf(name: string): Bag {
  const words = ` ${wordsIn(name).join(" ")} `;
  return bagOf(Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2)));
}

/** The words of a longer text. */
export function wordsOf(text: string): Bag {
  return bagOf(wordsIn(text));
}

/** What two bags have in common, 0 to 1: Dice's coefficient, 1 for the same bag. Two empty bags have nothing in common. */
export function dice(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [piece, count] of small.counts) shared += Math.min(count, large.counts.get(piece) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

/** A name by which two spellings of it are found: `Web design` and `web-design` are one. */
export function nameKey(name: string): string {
  const words = wordsIn(name);
  return words.length > 0 ? words.join(" ") : name;
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function bagOf(pieces: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return { counts, size: pieces.length };
}
