import type { Coverage, Gap } from "../questions/gap/gap.js";
import { standingsThatCount } from "../questions/gap/standingsThatCount.js";
import type { Likeness } from "../questions/match/likeness.js";

/** `0.85 (top 2%)`: the score rounded down, and the part of all pairs that are at least as alike, rounded up. */
export function likenessInWords({ score, percentile }: Pick<Likeness, "score" | "percentile">): string {
  return `${(Math.floor(score * 100) / 100).toFixed(2)} (top ${Math.max(1, Math.ceil(100 - percentile))}%)`;
}

/** `40% to 60%`, each rounded down, so that nothing short of everything reads as 100%. */
export function coverageShare({ low, high, outOf }: Coverage): string {
  if (outOf === 0) return "nothing asked";
  const percent = (part: number) => `${Math.floor((part * 100) / outOf)}%`;
  return low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;
}

/** The titles of {@link standingCounts}. */
export const standingTitles = ["Met", "Short", "Unknown"] as const;

/** How many needs that count are met, known to be short, and not assessed. */
export function standingCounts({ standings }: Gap): string[] {
  const counting = standingsThatCount(standings);
  const count = (...statuses: string[]) => counting.filter(({ status }) => statuses.includes(status)).length;
  return [count("met", "exceeded"), count("partial", "unmet"), count("unassessed")].map(String);
}
