import type { Coverage, Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { percentRange } from "../coverageInWords.js";
import type { Cell, Column } from "../page.js";
import { numbers } from "../parts.js";
import * as words from "../words/matchWords.js";

/** A column of {@link coverageCell}. */
export const coverageColumn: Column = { of: "interval", title: words.covered };

/** `35% to 90%` with its bar. */
export function coverageCell({ low, high, outOf }: Coverage): Cell {
  if (outOf === 0) return { text: words.nothingAsked, tone: "quiet" };
  return { text: percentRange({ low, high, outOf }), mark: { of: "interval", low, high, outOf } };
}

/** The columns of {@link standingCounts}. */
export const standingColumns = numbers(...words.standings);

/** How many needs that count are met, known to be short, and not assessed. */
export function standingCounts({ standings }: Gap): string[] {
  const counting = standingsThatCount(standings);
  const count = (...statuses: string[]) => counting.filter(({ status }) => statuses.includes(status)).length;
  return [count("met", "exceeded"), count("partial", "unmet"), count("unassessed")].map(String);
}
