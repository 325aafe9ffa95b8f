import type { Framework } from "../../model/framework.js";
import { heatColumns, suppressedMeasures } from "../../workforce/heatColumns.js";
import { type HeatMap, type HeatMapOptions, heatMap } from "../../workforce/heatMap.js";
import { heatMapRows, heatMapTotalRows } from "../../workforce/rows/heatMapRows.js";
import type { RowQuestion } from "./RowQuestion.js";
import type { RowColumn } from "./RowTable.js";

export interface HeatOptions extends HeatMapOptions {
  /** A row a skill over all groups, instead of a row a skill and group. */
  readonly totals?: true;
}

const numbers: readonly RowColumn[] = [
  { name: "suppressed", type: "flag" },
  { name: "need", type: "whole" },
  { name: "leftOut", type: "whole" },
  ...suppressedMeasures.map((name): RowColumn => ({ name, type: "whole", optional: true })),
];

/** Where skills are missing: a row a skill and group, or the totals of the skills. */
export function heatMapQuestion(
  framework: Framework,
  { groupBy, minGroup = 5, published, totals }: HeatOptions,
): RowQuestion {
  return {
    name: "heatmap",
    ofOwnRoleLevels: true,
    ask: (workforce) => {
      const map = heatMap(framework, workforce, { groupBy, minGroup, ...(published && { published }) });
      const ofGroup: RowColumn[] = totals ? [] : [{ name: "group", type: "text", optional: true }];
      return {
        table: {
          columns: [{ name: "skill", type: "text" }, ...ofGroup, ...numbers],
          count: map.skills.length,
          unit: "skills",
          rowsEach: totals ? 1 : Math.max(1, map.groups.length),
          rowsOf: (from, to) => {
            const slice = skillsOf(map, from, to);
            return totals ? heatMapTotalRows(slice) : heatMapRows(slice);
          },
        },
        figures: { groups: { count: map.groups.length }, suppressed: map.suppressed },
      };
    },
  };
}

/** Some of the skills of a heat map. */
function skillsOf(map: HeatMap, from: number, to: number): HeatMap {
  const cut = (columns: HeatMap["cells"], width: number) =>
    heatColumns((measure) => columns[measure].subarray(from * width, to * width));
  return {
    ...map,
    skills: map.skills.slice(from, to),
    cells: cut(map.cells, map.groups.length),
    totals: cut(map.totals, 1),
  };
}
