/**
 * Twelve decimals: far below what the data can tell apart, and enough to make equal what is equal but was added up in
 * another order, so that ties are ties.
 */
export function rounded(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}
