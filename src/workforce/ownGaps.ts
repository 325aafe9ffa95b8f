import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Readiness } from "../questions/gap.js";
import { eachOwnNeed } from "./eachOwnNeed.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** The words behind `OwnGaps.readiness`. */
export const readinessNames = ["none", "ready", "ready-if-confirmed", "not-ready"] as const satisfies readonly (
  | Readiness
  | "none"
)[];

/** How each person of a workforce stands to their own role level, a number a person in each column. */
export interface OwnGaps {
  /** The coverage of `gap`; all 0 for whom has no role level. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly outOf: Int32Array;
  /** Rungs known to be short: the `by` of partial and unmet standings added up. */
  readonly short: Int32Array;
  /** How many needs nobody has assessed. */
  readonly unassessed: Int32Array;
  /** Places in `readinessNames`; 0, "none", for whom has no role level. */
  readonly readiness: Uint8Array;
}

/**
 * What everybody is missing for the role level they are at: the numbers of one `gap` a person, in one pass. Which skills
 * those are, over all, is `heatMap`; for one person it is `gap`. These are numbers about single people: for a page that
 * others read, take `heatMap`, which suppresses small groups.
 *
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @example
 * ```ts
 * import { createWorkforce, ownGaps, readinessNames } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * const has = { "agile-working": "working", "user-focus": null } as const;
 * builder.add("sam", { roleLevel: "software-developer/junior-developer", has });
 * const { high, outOf, readiness } = ownGaps(uk, builder.seal());
 * console.log(high[0], outOf[0], readinessNames[readiness[0] ?? 0]); // 26 28 not-ready
 * ```
 */
export function ownGaps<Ids extends FrameworkIds>(framework: Framework<Ids>, workforce: Workforce): OwnGaps {
  const layout = requireWorkforceOf(framework, workforce);
  const count = workforce.people.length;
  const [low, high, outOf] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [short, unassessed, readiness] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  for (let person = 0; person < count; person++) {
    const roleLevel = workforce.roleLevels[person] as number; // A number for each person, as in every column here.
    if (roleLevel >= 0) outOf[person] = high[person] = layout.outOf[roleLevel] as number;
  }
  eachOwnNeed(layout, workforce, (person, need, rank) => {
    const rungs = layout.needs.rungs[need] as number; // A number for each need.
    const weight = layout.needs.weights[need] as number;
    if (rank < 0) {
      unassessed[person] = (unassessed[person] as number) + 1;
      return;
    }
    const missed = rank < rungs ? rungs - rank : 0;
    low[person] = (low[person] as number) + (rungs - missed) * weight;
    high[person] = (high[person] as number) - missed * weight;
    short[person] = (short[person] as number) + missed;
  });
  for (let person = 0; person < count; person++) {
    if ((workforce.roleLevels[person] as number) < 0) continue;
    if (low[person] === outOf[person]) readiness[person] = 1;
    else readiness[person] = high[person] === outOf[person] ? 2 : 3;
  }
  return { low, high, outOf, short, unassessed, readiness };
}
