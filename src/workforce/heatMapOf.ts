import { requireCount } from "../framework/requireCount.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { groupingOf, publishedGroups, requireGroup } from "./groupingOf.js";
import { type HeatColumns, heatColumns, suppress } from "./heatColumns.js";
import type { HeatMap, HeatMapOptions } from "./heatMap.js";
import type { Kinds } from "./kindsOf.js";
import type { Layout } from "./layout.js";
import { needBy, requireFew, type SmallGroups, smallGroups } from "./smallGroups.js";
import type { Workforce } from "./workforce.js";

/** Where what people hold is to be counted, of people or kinds of people, without those who are left out. */
export interface HeatQuestion extends Pick<SmallGroups, "isTouched" | "isLeftOut"> {
  readonly width: number;
  readonly groupOf: (kind: number) => number;
  /** Skill `s` and group `g` meet in number `s * width + g`. */
  readonly cells: HeatColumns;
}

/** A heat map of kinds of people; `count` adds up who holds what they need, who is short, and by how many rungs. */
export function heatMapOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  layout: Layout,
  kinds: Kinds,
  options: HeatMapOptions,
  count: (question: HeatQuestion) => void,
): HeatMap<Ids> {
  const { groupBy, minGroup = 5 } = options;
  requireGroup(groupBy);
  requireCount("minGroup", minGroup, 1);
  const published = publishedGroups(options.published, groupBy);
  const { names: groups, of: groupOf } = groupingOf(framework, layout, kinds, groupBy);
  const width = requireFew(groups.length, layout);
  const { isTouched, isLeftOut, leftOutBy } = smallGroups(framework, layout, kinds, { groupings: published, minGroup });
  const cells = {
    ...heatColumns(() => new Int32Array(layout.skillIds.length * width)),
    need: needBy(layout, kinds, width, groupOf),
    leftOut: leftOutBy(width, groupOf),
  };
  count({ width, groupOf, cells, isTouched, isLeftOut });
  for (let cell = 0; cell < cells.need.length; cell++) {
    const told = (cells.need[cell] ?? 0) - (cells.leftOut[cell] ?? 0);
    cells.unassessed[cell] = told - (cells.hold[cell] ?? 0) - (cells.short[cell] ?? 0);
  }
  const totals = heatColumns((measure) => {
    const column = cells[measure];
    return Int32Array.from(layout.skillIds, (_, skill) =>
      column.subarray(skill * width, (skill + 1) * width).reduce((sum, n) => sum + n, 0),
    );
  });
  const suppressed = { cells: suppress(cells), totals: suppress(totals) };
  return {
    framework: { id: framework.id, version: framework.version },
    groupBy,
    minGroup,
    published,
    skills: layout.skillIds as readonly Ids["skill"][], // The layout is memoised by this very framework.
    groups,
    cells,
    totals,
    suppressed,
  };
}

/** Everybody a kind of their own. */
export function peopleAsKinds(workforce: Workforce): Kinds {
  return { ...workforce, people: new Int32Array(workforce.people.length).fill(1) };
}
