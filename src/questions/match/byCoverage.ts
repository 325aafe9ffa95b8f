/** How somebody stands to what is asked, as people are ranked by. */
export interface RankedBy {
  readonly low: number;
  readonly high: number;
  readonly rungsShort: number;
}

/** The order of people for one role level, wherever they are ranked: most known to be covered, then most that may be, then fewest rungs short. */
export function byCoverage(a: RankedBy, b: RankedBy): number {
  return b.low - a.low || b.high - a.high || a.rungsShort - b.rungsShort;
}
