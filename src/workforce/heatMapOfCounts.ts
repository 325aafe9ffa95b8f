import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { HeatCounts } from "./heatCounts.js";
import type { HeatMap, HeatMapOptions } from "./heatMap.js";
import { heatMapOf } from "./heatMapOf.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";

/**
 * The heat map of what one shard or more have counted, small groups left out: the very {@link heatMap} of all their people
 * together, where the shards are added in the order of the people. An example is at {@link heatCounts}.
 *
 * @throws {@link FrameworkMismatchError} for counts made with another framework.
 * @throws {@link OptionError} for an unknown grouping or option, a `minGroup` of 0, and for more than 20 million cells.
 */
export function heatMapOfCounts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  counts: HeatCounts,
  options: HeatMapOptions,
): HeatMap<Ids> {
  requireOptions("heatMapOfCounts", options, ["groupBy", "minGroup", "published"]);
  const layout = requireWorkforceOf(framework, counts);
  const { needs } = layout;
  const { kinds, hold, short, rungsShort } = counts;
  return heatMapOf(framework, layout, kinds, options, ({ width, groupOf, cells, isTouched, isLeftOut }) => {
    let at = 0;
    for (const [kind, roleLevel] of kinds.roleLevels.entries()) {
      if (roleLevel < 0) continue;
      const group = groupOf(kind);
      for (let need = needs.starts[roleLevel] ?? 0; need < (needs.starts[roleLevel + 1] ?? 0); need++, at++) {
        const skill = needs.skills[need] ?? 0;
        if (isTouched[skill] === 1 && isLeftOut(kind, need)) continue;
        const cell = skill * width + group;
        cells.hold[cell] = (cells.hold[cell] ?? 0) + (hold[at] ?? 0);
        cells.short[cell] = (cells.short[cell] ?? 0) + (short[at] ?? 0);
        cells.rungsShort[cell] = (cells.rungsShort[cell] ?? 0) + (rungsShort[at] ?? 0);
      }
    }
  });
}
