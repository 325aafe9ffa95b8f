import type { Need } from "../model/need.js";

/** What one rung of a need counts: its own weight, or else 2 when it is essential and 1 when it is desirable. */
export function weightOf(need: Need): number {
  return need.weight ?? (need.importance === "desirable" ? 1 : 2);
}
