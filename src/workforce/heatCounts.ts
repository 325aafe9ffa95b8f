import { OptionError } from "../framework/OptionError.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { groupingOf } from "./groupingOf.js";
import { type HeatColumns, heatColumns } from "./heatColumns.js";
import type { HeatMapOptions } from "./heatMap.js";
import type { Layout } from "./layout.js";
import { needRows } from "./needRows.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { isAbove, orZero } from "./withoutBranches.js";
import type { Workforce } from "./workforce.js";

/**
 * What a heat map is made of, with nothing suppressed: not for publication. Plain data, so `structuredClone` and Node's
 * `v8.serialize` take it.
 */
export interface HeatCounts {
  readonly framework: FrameworkReference;
  /** As in the workforce: places of skills mean nothing in another framework. */
  readonly fingerprint: number;
  readonly groupBy: HeatMapOptions["groupBy"];
  /** As in a `HeatMap`: `null`, at the end, for people without one. */
  readonly groups: readonly (string | null)[];
  /** How many people at a role level each group has. */
  readonly sizes: Int32Array;
  /** Skill `s`, in framework order, and group `g` meet in number `s * groups.length + g`. */
  readonly cells: HeatColumns;
}

/** More cells than a screen, a spreadsheet or this machine's memory takes. */
const mostCells = 20_000_000;

/**
 * What one shard of a workforce counts towards a heat map. Counts add up over processes and machines with `addHeatCounts`,
 * and `heatMapOfCounts` makes the heat map of the sum. Heat maps themselves do not add up: each has suppressed its own
 * small groups, which may be large ones together. Of one workforce in one place, take `heatMap`.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for an unknown grouping or option, and for more than 20 million cells.
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
 * const sum = addHeatCounts(shards.map((shard) => heatCounts(uk, shard, { groupBy: "site" })));
 * const { groups, skills, cells } = heatMapOfCounts(uk, sum, { minGroup: 5 });
 * const row = skills.indexOf("user-focus") * groups.length;
 * console.log(groups, cells.need[row], cells.need[row + 1]); // [ 'Leeds', 'Hull' ] 6 6
 * ```
 */
export function heatCounts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  options: Pick<HeatMapOptions, "groupBy">,
): HeatCounts {
  requireOptions("heatCounts", options, ["groupBy"]);
  const { groupBy } = options;
  const layout = requireWorkforceOf(framework, workforce);
  const { names, of } = groupingOf(framework, layout, workforce, groupBy);
  const width = names.length;
  const height = layout.skillIds.length;
  if (width * Math.max(height, layout.roleLevelIds.length) > mostCells) {
    throw new OptionError(`${width} groups by all skills, or all role levels, are more than ${mostCells} cells`);
  }
  const cells = heatColumns(() => new Int32Array(width * height));
  const sizes = count(layout, workforce, of, width, cells);
  return { framework: workforce.framework, fingerprint: workforce.fingerprint, groupBy, groups: names, sizes, cells };
}

/**
 * Adds everybody up: what they hold or lack skill by skill, what their role levels need, and the rest is unassessed. Gives
 * how many people at a role level each group has.
 */
function count(
  layout: Layout,
  { people, offsets, skills, ranks, roleLevels }: Workforce,
  groupOf: (person: number) => number,
  width: number,
  { need, hold, short, rungsShort, unassessed }: HeatColumns,
): Int32Array {
  const { needs, roleLevelIds } = layout;
  const { rungs: neededAt, startOf } = needRows(layout);
  const at = new Int32Array(roleLevelIds.length * width);
  for (let person = 0; person < people.length; person++) {
    const roleLevel = roleLevels[person] ?? -1;
    if (roleLevel < 0) continue;
    const group = groupOf(person);
    at[roleLevel * width + group] = (at[roleLevel * width + group] ?? 0) + 1;
    const row = startOf(roleLevel);
    const end = offsets[person + 1] ?? 0;
    for (let i = offsets[person] ?? 0; i < end; i++) {
      const skill = skills[i] ?? 0;
      const needed = neededAt[row + skill] ?? 0; // 0 adds 0 to all of them: a branch would cost more.
      const by = orZero(needed - (ranks[i] ?? 0));
      const cell = skill * width + group;
      hold[cell] = (hold[cell] ?? 0) + isAbove(needed) - isAbove(by);
      short[cell] = (short[cell] ?? 0) + isAbove(by);
      rungsShort[cell] = (rungsShort[cell] ?? 0) + by;
    }
  }
  const sizes = new Int32Array(width);
  for (let i = 0; i < at.length; i++) {
    const here = at[i] ?? 0;
    if (here === 0) continue;
    const group = i % width;
    const roleLevel = (i - group) / width;
    sizes[group] = (sizes[group] ?? 0) + here;
    const last = needs.starts[roleLevel + 1] ?? 0;
    for (let one = needs.starts[roleLevel] ?? 0; one < last; one++) {
      const cell = (needs.skills[one] ?? 0) * width + group;
      need[cell] = (need[cell] ?? 0) + here;
    }
  }
  for (let cell = 0; cell < need.length; cell++) {
    unassessed[cell] = (need[cell] ?? 0) - (hold[cell] ?? 0) - (short[cell] ?? 0);
  }
  return sizes;
}
