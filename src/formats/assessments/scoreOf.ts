import type { Score } from "../../questions/scores/scoreAssessment.js";

/**
 * A score as tables write it: 1 below the level needed, 2 at it, 3 above it. 0 and an empty cell are not scores, as one tool
 * writes 0 for "none or not applicable" alike; `undefined` for anything that is not understood.
 */
export function scoreOf(text: string): Score | null | undefined {
  const bare = /^([0-3])(?:\.0+)?$/.exec(text)?.[1] ?? text.toLowerCase();
  if (bare === "1" || bare === "below") return 1;
  if (bare === "2" || bare === "at") return 2;
  if (bare === "3" || bare === "above") return 3;
  return bare === "0" || bare === "" || bare === "n/a" ? null : undefined;
}
