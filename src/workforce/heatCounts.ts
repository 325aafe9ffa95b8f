import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { groupingOf } from "./groupingOf.js";
import type { HeatColumns } from "./heatColumns.js";
import { type HeatMapOptions, heatMap } from "./heatMap.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/**
 * What a heat map is made of, with nothing suppressed: not for publication. Plain data, so `structuredClone` and Node's
 * `v8.serialize` take it.
 */
export interface HeatCounts {
  readonly framework: FrameworkReference;
  /** As in the workforce: places of skills mean nothing in another framework. */
  readonly fingerprint: number;
  readonly by: HeatMapOptions["by"];
  /** As in a `HeatMap`: `null`, at the end, for people without one. */
  readonly groups: readonly (string | null)[];
  /** How many people at a role level each group has. */
  readonly sizes: Int32Array;
  /** Skill `s`, in framework order, and group `g` meet in number `s * groups.length + g`. */
  readonly cells: HeatColumns;
}

/**
 * What one shard of a workforce counts towards a heat map. Counts add up over processes and machines with `addHeatCounts`,
 * and `heatMapOfCounts` makes the heat map of the sum. Heat maps themselves do not add up: each has suppressed its own
 * small groups, which may be large ones together. Of one workforce in one place, take `heatMap`.
 *
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @throws RangeError for a grouping that is none, and for more than 20 million cells.
 * @example
 * ```ts
 * import { addHeatCounts, createWorkforce, heatCounts, heatMapOfCounts, sliceWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (let i = 0; i < 12; i++) {
 *   builder.add(`person ${i}`, { roleLevel: "software-developer/developer", site: i % 2 === 0 ? "Leeds" : "Hull", has: {} });
 * }
 * const whole = builder.seal();
 * const shards = [{ to: 4 }, { from: 4 }].map((slice) => sliceWorkforce(whole, slice));
 * const sum = addHeatCounts(shards.map((shard) => heatCounts(uk, shard, { by: "site" })));
 * const { groups, skills, cells } = heatMapOfCounts(uk, sum, { minGroup: 5 });
 * const row = skills.indexOf("user-focus") * groups.length;
 * console.log(groups, cells.need[row], cells.need[row + 1]); // [ 'Leeds', 'Hull' ] 6 6
 * ```
 */
export function heatCounts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  { by }: Pick<HeatMapOptions, "by">,
): HeatCounts {
  const layout = requireWorkforceOf(framework, workforce);
  const { groups, cells } = heatMap(framework, workforce, { by, minGroup: 1 });
  const { of } = groupingOf(framework, layout, workforce, by);
  const sizes = new Int32Array(groups.length);
  for (const [person, roleLevel] of workforce.roleLevels.entries()) {
    const group = of(person);
    if (roleLevel >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return { framework: workforce.framework, fingerprint: workforce.fingerprint, by, groups, sizes, cells };
}
