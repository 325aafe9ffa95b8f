import type { Coverage } from "../questions/gap/gap.js";
import * as words from "./words/printed.js";

/** `40% to 61%`: lower ends are rounded down and upper ends up, and what is known exactly down, so that 100% is all of it. */
export function percentRange({ low, high, outOf }: Coverage): string {
  const least = `${Math.floor((low * 100) / outOf)}%`;
  return low === high ? least : words.range(least, `${Math.ceil((high * 100) / outOf)}%`);
}

/** `20 to 50 of 56 (35% to 90%)`. Counts lead. Nothing asked is an empty text. */
export function coverageInWords(coverage: Coverage): string {
  const { low, high, outOf } = coverage;
  if (outOf === 0) return "";
  return words.of(low === high ? `${low}` : words.range(`${low}`, `${high}`), outOf, percentRange(coverage));
}
