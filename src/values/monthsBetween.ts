import { dateOf, dayNumber } from "./days.js";

/** A calendar month, or the part of it that lies in a period. */
export interface Month {
  /** Such as `2026-09`. */
  readonly month: string;
  /** First and last day of the part, as day numbers. */
  readonly first: number;
  readonly last: number;
}

/** The months of a period between two days (ISO 8601, both included); none where it ends before it begins. */
export function monthsBetween(from: string, until: string): Month[] {
  const months: Month[] = [];
  const end = dayNumber(until);
  for (let first = dayNumber(from); first <= end; ) {
    const month = dateOf(first).slice(0, 7);
    const next = firstOfNext(month);
    months.push({ month, first, last: Math.min(next - 1, end) });
    first = next;
  }
  return months;
}

function firstOfNext(month: string): number {
  const first = dayNumber(`${month}-01`);
  const inNext = dateOf(first + 31).slice(0, 7); // No month has more days, and the next has more than the rest.
  return dayNumber(`${inNext}-01`);
}
