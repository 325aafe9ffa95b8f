import { askedBy } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";

/** The rung that a role level asks for on average, of the needs that count; 0 where none does. */
export function meanRung(framework: Framework, roleLevelId: string): number {
  const rungs = askedBy(framework, roleLevelId).needs.flatMap((need) => (need.counts ? [need.rungs] : []));
  return rungs.length === 0 ? 0 : rungs.reduce((sum, one) => sum + one, 0) / rungs.length;
}
