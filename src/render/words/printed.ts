import type { Coverage } from "../../questions/gap/gap.js";

/** The words of the printers themselves: keys and coverages. */
export const printed = {
  held: "held",
  missing: "needed but not held",
  notAssessed: "not assessed",
  notNeeded: "not needed",
  needed: "needed",
  neededTo: "needed up to here",
  more: "more than needed",
  before: "before",
  now: "now",
  same: "same",
  added: "new",
  gone: "no longer",
  known: "known",
  open: "open",
  holds: "holds it",
  below: "below what is needed",
  enough: "at the level needed or above",
  none: "none",
  suppressed: "hidden: too few people to say",
  planned: "planned",
  anyTime: "at any time within",
  /** Before the letters of a scale: `AWPE: Awareness, Working, ...`. */
  scale: (letters: string, levels: readonly string[]) => `${letters}: ${levels.join(", ")}`,
  covered: (coverage: string) => `Covered: ${coverage}`,
  sheet: "Answer",
  attribution: "Source",
  from: "from",
  until: "until",
  least: "at least",
  most: "at most",
  outOf: "out of",
} as const;

/** `40% to 61%`: lower ends are rounded down and upper ends up, and what is known exactly down, so that 100% is all of it. */
export function percentRange({ low, high, outOf }: Coverage): string {
  const [least, most] = [Math.floor((low * 100) / outOf), Math.ceil((high * 100) / outOf)];
  return low === high ? `${least}%` : `${least}% to ${most}%`;
}

/** `20 to 50 of 56 (35% to 90%)`. Counts lead. Nothing asked is an empty text. */
export function coverageInWords(coverage: Coverage): string {
  const { low, high, outOf } = coverage;
  return outOf === 0 ? "" : `${low === high ? low : `${low} to ${high}`} of ${outOf} (${percentRange(coverage)})`;
}
