import { wordsOf } from "../../../values/wordsOf.js";

/** How often each piece of a text occurs in it. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The pairs of neighbouring letters of a name; case, accents and punctuation make no difference. */
export function lettersOf(name: string): Bag {
  const words = ` ${wordsOf(name).join(" ")} `;
  return bagOf(Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2)));
}

/** The words of a longer text. */
export function wordBagOf(text: string): Bag {
  return bagOf(wordsOf(text));
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
  const words = wordsOf(name);
  return words.length > 0 ? words.join(" ") : name;
}

function bagOf(pieces: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return { counts, size: pieces.length };
}
