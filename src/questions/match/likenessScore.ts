import { rounded } from "./rounded.js";

/** One side of a comparison in two numbers: what its skills count together, and the length of the vector they make. */
export interface ComparedSide {
  readonly total: number;
  readonly norm: number;
}

/**
 * The likeness of A and B: half the mean of the shares that each covers of the other, and half the cosine of the two.
 *
 * @param sharedOfA what A counts of the rungs that both have, by A's weights
 * @param sharedOfB what B counts of them, by B's weights
 * @param product what each skill counts in A times what it counts in B, added up
 */
export function likenessScore(
  sharedOfA: number,
  a: ComparedSide,
  sharedOfB: number,
  b: ComparedSide,
  product: number,
): number {
  if (a.total === 0 || b.total === 0) return 0;
  return rounded((sharedOfA / a.total + sharedOfB / b.total) / 4 + product / (a.norm * b.norm) / 2);
}
