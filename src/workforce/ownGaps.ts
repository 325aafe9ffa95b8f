import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Readiness } from "../questions/gap/gap.js";
import { readinessOf } from "../questions/gap/readinessOf.js";
import { needRows } from "./needRows.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { isAbove, orZero } from "./withoutBranches.js";
import type { Workforce } from "./workforce.js";

/** The words behind `OwnGaps.readiness`. */
export const readinessNames = [
  "none",
  "nothing-asked",
  "ready",
  "ready-if-confirmed",
  "not-ready",
] as const satisfies readonly (Readiness | "none")[];

const readinessPlaces = Object.fromEntries(readinessNames.map((name, place) => [name, place])) as Record<
  (typeof readinessNames)[number],
  number
>; // A place for each of them.

/** How each person of a workforce stands to their own role level, a number a person in each column. */
export interface OwnGaps {
  readonly framework: FrameworkReference;
  /** The coverage of {@link gap}; all 0 for people without a role level. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly outOf: Int32Array;
  /** Rungs known to be short: the `by` of partial and unmet standings added up. */
  readonly rungsShort: Int32Array;
  /** How many needs that count nobody has assessed. */
  readonly unassessed: Int32Array;
  /** Places in {@link readinessNames}; 0, "none", for people without a role level. */
  readonly readiness: Uint8Array;
}

/**
 * What everybody is missing for the role level they are at: the numbers of one {@link gap} a person, in one pass. Which skills
 * those are, over all, is {@link heatMap}; for one person it is {@link gap}. These are numbers about single people: for a page that
 * others read, take {@link heatMap}, which suppresses small groups.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
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
  const [rungsShort, unassessed, readiness] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const { offsets, skills, ranks, roleLevels } = workforce;
  const { rungs, weights, startOf } = needRows(layout);
  const { starts } = layout.needs;
  for (let person = 0; person < count; person++) {
    const roleLevel = roleLevels[person] ?? -1;
    if (roleLevel < 0) continue;
    const row = startOf(roleLevel);
    let [earned, lost, missed, assessed] = [0, 0, 0, 0];
    const end = offsets[person + 1] ?? 0;
    for (let at = offsets[person] ?? 0; at < end; at++) {
      const cell = row + (skills[at] ?? 0); // Columns of one length, and a row as long as there are skills.
      const needed = rungs[cell] ?? 0; // 0 adds 0 to all of them: a branch would cost more, as nobody can foresee it.
      const weight = weights[cell] ?? 0;
      const by = orZero(needed - (ranks[at] ?? 0));
      earned += Math.imul(needed - by, weight);
      lost += Math.imul(by, weight);
      missed += by;
      assessed += isAbove(needed);
    }
    const all = layout.outOf[roleLevel] ?? 0;
    low[person] = earned;
    high[person] = all - lost;
    outOf[person] = all;
    rungsShort[person] = missed;
    unassessed[person] = (starts[roleLevel + 1] ?? 0) - (starts[roleLevel] ?? 0) - assessed;
    readiness[person] = readinessPlaces[readinessOf({ low: earned, high: all - lost, outOf: all })];
  }
  return { framework: workforce.framework, low, high, outOf, rungsShort, unassessed, readiness };
}
