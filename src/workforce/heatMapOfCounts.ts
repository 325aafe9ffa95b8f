import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { couldNeedBy } from "./couldNeedBy.js";
import { heatColumns, heatMeasures, withheld } from "./heatColumns.js";
import type { HeatCounts } from "./heatCounts.js";
import type { HeatMap, HeatMapOptions } from "./heatMap.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { suppress } from "./suppress.js";

/**
 * The heat map of what one shard or more have counted, small groups suppressed: the very `heatMap` of all their people
 * together, where the shards are added in the order of the people. An example is at `heatCounts`.
 *
 * @throws {@link FrameworkMismatchError} for counts made with another framework.
 * @throws {@link OptionError} for a `minGroup` that is not a whole number of 1 or more, and an unknown option.
 */
export function heatMapOfCounts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  counts: HeatCounts,
  options: Pick<HeatMapOptions, "minGroup"> = {},
): HeatMap<Ids> {
  requireOptions("heatMapOfCounts", options, ["minGroup"]);
  const { minGroup = 5 } = options;
  const layout = requireWorkforceOf(framework, counts);
  requireCount("minGroup", minGroup, 1);
  const { groupBy, groups, sizes } = counts;
  const cells = heatColumns((measure) => counts.cells[measure].slice());
  const totals = heatColumns(() => new Int32Array(layout.skillIds.length));
  for (const measure of heatMeasures) {
    for (const [cell, value] of cells[measure].entries()) {
      const skill = Math.floor(cell / groups.length);
      totals[measure][skill] = (totals[measure][skill] ?? 0) + value;
    }
  }
  suppress({ cells, totals, sizes, minGroup, couldNeed: couldNeedBy(framework, layout, groupBy) });
  return {
    framework: counts.framework,
    groupBy,
    minGroup,
    skills: layout.skillIds as readonly Ids["skill"][], // The layout is memoised by this very framework.
    groups,
    cells,
    totals,
    suppressed: { cells: countWithheld(cells.need), totals: countWithheld(totals.need) },
  };
}

function countWithheld(column: Int32Array): number {
  return column.reduce((count, value) => (value === withheld ? count + 1 : count), 0);
}
