import type { Likeness } from "../../questions/match/likeness.js";
import * as words from "../words/matchWords.js";

/** `0.85 (top 2%)`: the score, and the part of all pairs that are at least as alike. */
export function likenessInWords({ score, percentile }: Pick<Likeness, "score" | "percentile">): string {
  return words.alike(twoDecimals(score), topPercent(percentile));
}

/** Rounded down, so that only the same reads as 1. */
export function twoDecimals(score: number): string {
  return (Math.floor(score * 100) / 100).toFixed(2);
}

/** The part of all pairs that are at least as alike, in per cent, rounded up. */
export function topPercent(percentile: number): number {
  return Math.max(1, Math.ceil(100 - percentile));
}
