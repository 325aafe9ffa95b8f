import type { Coverage, Readiness } from "./gap.js";

/** What a coverage says of readiness. It is the one place that tells the four apart. */
export function readinessOf({ low, high, outOf }: Coverage): Readiness {
  if (outOf === 0) return "nothing-asked";
  if (low === outOf) return "ready";
  return high === outOf ? "ready-if-confirmed" : "not-ready";
}
