import { askedBy } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";

const memo = new WeakMap<Framework, Map<string, number>>();

/** The rung that a role level asks for on average, of the needs that count; 0 where none does. Worked out once for each. */
export function meanRung(framework: Framework, roleLevelId: string): number {
  const known = memo.get(framework) ?? new Map<string, number>();
  memo.set(framework, known);
  let mean = known.get(roleLevelId);
  if (mean === undefined) {
    const rungs = askedBy(framework, roleLevelId).needs.flatMap((need) => (need.counts ? [need.rungs] : []));
    mean = rungs.length === 0 ? 0 : rungs.reduce((sum, one) => sum + one, 0) / rungs.length;
    known.set(roleLevelId, mean);
  }
  return mean;
}
