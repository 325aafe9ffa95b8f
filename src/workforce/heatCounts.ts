import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { type Kinds, kindsOf } from "./kindsOf.js";
import { needRows } from "./needRows.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { isAbove, orZero } from "./withoutBranches.js";
import type { Workforce } from "./workforce.js";

/**
 * What a heat map by any grouping is made of, with nothing suppressed: not for publication. Plain data, so `structuredClone`
 * and Node's `v8.serialize` take it.
 */
export interface HeatCounts {
  readonly framework: FrameworkReference;
  /** As in the workforce: places of skills mean nothing in another framework. */
  readonly fingerprint: number;
  /** People of one role level, organisation, site and sector are a kind. */
  readonly kinds: Kinds;
  /**
   * How many people of each kind hold, and how many are short of, what they need: a number a need of its role level, one kind
   * after the other. The rest of the kind is not assessed.
   */
  readonly hold: Int32Array;
  readonly short: Int32Array;
  readonly rungsShort: Int32Array;
}

/**
 * What one shard of a workforce counts towards a heat map. Counts add up over processes and machines with {@link addHeatCounts},
 * and {@link heatMapOfCounts} makes the heat map of the sum. Heat maps themselves do not add up: each has suppressed its own
 * small groups, which may be large ones together. Of one workforce in one place, take {@link heatMap}.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
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
 * const sum = addHeatCounts(shards.map((shard) => heatCounts(uk, shard)));
 * const { groups, skills, cells } = heatMapOfCounts(uk, sum, { groupBy: "site", minGroup: 5 });
 * const row = skills.indexOf("user-focus") * groups.length;
 * console.log(groups, cells.need[row], cells.need[row + 1]); // [ 'Leeds', 'Hull' ] 6 6
 * ```
 */
export function heatCounts<Ids extends FrameworkIds>(framework: Framework<Ids>, workforce: Workforce): HeatCounts {
  const layout = requireWorkforceOf(framework, workforce);
  const { kinds, ofPeople } = kindsOf(workforce);
  const { starts: needsFrom } = layout.needs;
  const starts = new Uint32Array(kinds.roleLevels.length + 1).fill(1); // Number 0 is for what is not needed.
  for (const [kind, roleLevel] of kinds.roleLevels.entries()) {
    const count = roleLevel < 0 ? 0 : (needsFrom[roleLevel + 1] ?? 0) - (needsFrom[roleLevel] ?? 0);
    starts[kind + 1] = (starts[kind] ?? 0) + count;
  }
  const column = () => new Int32Array(starts[kinds.roleLevels.length] ?? 1);
  const [hold, short, rungsShort] = [column(), column(), column()];
  const { people, offsets, skills, ranks, roleLevels } = workforce;
  const { rungs, order, startOf } = needRows(layout);
  for (let person = 0; person < people.length; person++) {
    const roleLevel = roleLevels[person] ?? -1;
    if (roleLevel < 0) continue;
    const row = startOf(roleLevel);
    const first = starts[ofPeople[person] ?? 0] ?? 0;
    const end = offsets[person + 1] ?? 0;
    for (let i = offsets[person] ?? 0; i < end; i++) {
      const cell = row + (skills[i] ?? 0);
      const needed = rungs[cell] ?? 0;
      const by = orZero(needed - (ranks[i] ?? 0));
      const at = Math.imul(first + (order[cell] ?? 0), isAbove(needed));
      hold[at] = (hold[at] ?? 0) + 1 - isAbove(by);
      short[at] = (short[at] ?? 0) + isAbove(by);
      rungsShort[at] = (rungsShort[at] ?? 0) + by;
    }
  }
  const { framework: reference, fingerprint } = workforce;
  return {
    framework: reference,
    fingerprint,
    kinds,
    hold: hold.slice(1),
    short: short.slice(1),
    rungsShort: rungsShort.slice(1),
  };
}
