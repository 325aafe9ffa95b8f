import { requireOfFramework } from "../framework/requireOfFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { type HeatColumns, heatColumns, suppress, withheld } from "./heatColumns.js";
import type { HeatMap } from "./heatMap.js";

/**
 * A heat map whose rows are skill groups. Its numbers count needs and not people: somebody who needs two skills of a group counts
 * in it twice. The cell of `skillGroups[s]` and `groups[g]` is number `s * groups.length + g` of each column of `cells`.
 */
export interface SkillGroupHeatMap extends Omit<HeatMap, "skills"> {
  /** Skill groups with a skill that somebody needs, in framework order; `null`, at the end, for skills that are in none. */
  readonly skillGroups: readonly (string | null)[];
}

/**
 * A heat map rolled up by skill group. It adds up what the heat map tells, so it says no more than that does: numbers that are
 * suppressed there are not in it, and a cell of nothing else is suppressed. A framework without skill groups has one row.
 *
 * @throws {@link FrameworkMismatchError} for a heat map of another framework or release.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { createWorkforce, heatMap, heatMapBySkillGroup } from "ddat-skills/workforce";
 *
 * const needs = [{ skill: "knives", level: "able" }, { skill: "ovens", level: "able" }];
 * const kitchen = parseFramework({
 *   id: "kitchen",
 *   title: "Kitchen",
 *   version: "1",
 *   levels: [{ id: "able", name: "Able" }],
 *   skillGroups: [{ id: "tools", name: "Tools" }],
 *   skills: [
 *     { id: "knives", name: "Knives", group: "tools" },
 *     { id: "ovens", name: "Ovens", group: "tools" },
 *   ],
 *   roleFamilies: [{ id: "cooks", name: "Cooks" }],
 *   roles: [{ id: "cook", name: "Cook", family: "cooks", levels: [{ id: "cook/cook", name: "Cook", needs }] }],
 * });
 * const builder = createWorkforce(kitchen);
 * for (let i = 0; i < 6; i++) builder.add(`person ${i}`, { roleLevel: "cook/cook", site: "Leeds", has: { ovens: "able" } });
 * const { skillGroups, totals } = heatMapBySkillGroup(kitchen, heatMap(kitchen, builder.seal(), { groupBy: "site" }));
 * console.log(skillGroups, totals.need[0], totals.hold[0], totals.unassessed[0]); // [ 'tools' ] 12 6 6
 * ```
 */
export function heatMapBySkillGroup<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  heatMap: HeatMap<NoInfer<Ids>>,
): SkillGroupHeatMap {
  requireOfFramework(framework, heatMap, "The heat map");
  const { skills, cells, totals, suppressed: _, ...rest } = heatMap;
  const groupOf = new Map<string, string | null>(framework.skills.map(({ id, group = null }) => [id, group]));
  const needed = new Set(skills.flatMap((id, i) => (totals.need[i] === 0 ? [] : [groupOf.get(id) ?? null])));
  const known = [...(framework.skillGroups ?? []).map(({ id }) => id), null];
  const skillGroups = known.filter((group) => needed.has(group));
  const rowOf = skills.map((id) => skillGroups.indexOf(groupOf.get(id) ?? null));
  const rolled = { cells: rolledUp(cells, rest.groups.length), totals: rolledUp(totals, 1) };
  return {
    ...rest,
    skillGroups,
    ...rolled,
    suppressed: { cells: suppress(rolled.cells), totals: suppress(rolled.totals) },
  };

  function rolledUp(columns: HeatColumns, width: number): HeatColumns {
    return heatColumns((measure) => {
      const sums = new Int32Array(skillGroups.length * width);
      for (const [at, number] of columns[measure].entries()) {
        const row = rowOf[Math.floor(at / width)] ?? -1;
        if (row < 0 || number === withheld) continue;
        const to = row * width + (at % width);
        sums[to] = (sums[to] ?? 0) + number;
      }
      return sums;
    });
  }
}
