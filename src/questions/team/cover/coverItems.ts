import type { CoverItem } from "./CoverSearch.js";

/** Everybody who holds some of the needs that are open, and these needs as a set. */
export interface CoverItems {
  /** In the order of the list, each with their place in it as `person`. */
  readonly people: readonly CoverItem[];
  /** The open needs as sets of bits have them: the rarest first. */
  readonly bitsOf: (needs: readonly number[]) => Int32Array;
}

/**
 * People as a {@link CoverSearch} takes them. `held` has the needs that each person holds, as numbers, each once; needs that
 * are not `open` are left out, and so is everybody who holds nothing else.
 */
export function coverItems(
  held: readonly (readonly number[])[],
  open: readonly number[],
  weightOf: (person: number) => number,
): CoverItems {
  const depths = new Map(open.map((need) => [need, 0]));
  for (const needs of held) {
    for (const need of needs) {
      const depth = depths.get(need);
      if (depth !== undefined) depths.set(need, depth + 1);
    }
  }
  const rarestFirst = [...depths].sort(([a, depthOfA], [b, depthOfB]) => depthOfA - depthOfB || a - b);
  const bitOf = new Map(rarestFirst.map(([need], bit) => [need, bit]));
  const bitsOf = (needs: readonly number[]) => {
    const bits = new Int32Array(Math.ceil(open.length / 32));
    for (const need of needs) {
      const bit = bitOf.get(need);
      if (bit !== undefined) bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    return bits;
  };
  const people = held.flatMap((needs, person): CoverItem[] => {
    if (!needs.some((need) => bitOf.has(need))) return [];
    return [{ holds: bitsOf(needs), weight: weightOf(person), seats: 1, person }];
  });
  return { people, bitsOf };
}
