import type { Coverage, Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { Likeness } from "../../questions/match/likeness.js";
import type { Cell, Column } from "../page.js";
import { numbers } from "../parts.js";
import { percentRange } from "./printed.js";

/** `0.85 (top 2%)`: the score rounded down, and the part of all pairs that are at least as alike, rounded up. */
export function likenessInWords({ score, percentile }: Pick<Likeness, "score" | "percentile">): string {
  return `${(Math.floor(score * 100) / 100).toFixed(2)} (top ${topPercent(percentile)}%)`;
}

/** The part of all pairs that are at least as alike, in per cent, rounded up. */
export function topPercent(percentile: number): number {
  return Math.max(1, Math.ceil(100 - percentile));
}

/** A column of {@link coverageCell}. */
export const coverageColumn: Column = { of: "interval", title: "Covered" };

/** `35% to 90%` with its bar. */
export function coverageCell({ low, high, outOf }: Coverage): Cell {
  if (outOf === 0) return { text: "nothing asked", tone: "quiet" };
  return { text: percentRange({ low, high, outOf }), mark: { of: "interval", low, high, outOf } };
}

/** The columns of {@link standingCounts}. */
export const standingColumns = numbers("Met", "Short", "Not assessed");

/** How many needs that count are met, known to be short, and not assessed. */
export function standingCounts({ standings }: Gap): string[] {
  const counting = standingsThatCount(standings);
  const count = (...statuses: string[]) => counting.filter(({ status }) => statuses.includes(status)).length;
  return [count("met", "exceeded"), count("partial", "unmet"), count("unassessed")].map(String);
}
