import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type HeatColumns, heatMeasures, withheld } from "../../workforce/heatColumns.js";
import type { HeatMap } from "../../workforce/heatMap.js";
import type { SkillGroupHeatMap } from "../../workforce/heatMapBySkillGroup.js";
import type { Column, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/workforceWords.js";
import { figure, heatCell } from "./countCells.js";

/** Which counts {@link heatMapPage} shows. */
export interface HeatMapPageOptions {
  /** What is counted in the cells, a table for each. Absent: `short`, the people known to be short of the skill. */
  readonly measures?: readonly (keyof HeatColumns)[];
}

/**
 * The answer of {@link heatMap} of `ddat-skills/workforce` as a page: a row for each skill that somebody needs, a cell for each group
 * shaded by its count, and the totals; of {@link heatMapBySkillGroup} a row for each skill group. What is suppressed is said to be hidden, and is not hatched: that means not assessed.
 *
 * @throws {@link FrameworkMismatchError} for a heat map of another framework or release.
 * @throws RangeError for an unknown measure.
 */
export function heatMapPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: HeatMap<NoInfer<Ids>> | SkillGroupHeatMap,
  options: HeatMapPageOptions = {},
): Page {
  requireOptions("heatMapPage", options, ["measures"]);
  const { measures = ["short"] } = options;
  for (const one of measures)
    if (!heatMeasures.includes(one))
      throw new RangeError(`A measure is one of ${heatMeasures.join(", ")}; found ${one}`);
  return pageOf(framework, heatMapParts(framework, answer, measures));
}

function heatMapParts(
  framework: Framework,
  answer: HeatMap | SkillGroupHeatMap,
  measures: readonly (keyof HeatColumns)[],
): PagePart[] {
  requireOfFramework(framework, answer, "The heat map");
  const { groupBy, groups, cells, totals, minGroup, suppressed } = answer;
  const rowTitle = "skills" in answer ? words.skill : words.skillGroup;
  const names = "skills" in answer ? answer.skills.map(termsOf(framework).skill) : groupNames(framework, answer);
  const by = words.by[groupBy];
  const families = new Map<string | null, string>(framework.roleFamilies.map(({ id, name }) => [id, name]));
  const named = (group: string | null) =>
    group === null ? words.noGroup(by) : groupBy === "family" ? (families.get(group) ?? group) : group;
  const needed = [...names.keys()].filter((i) => totals.need[i] !== 0);
  const name = (i: number) => names[i] ?? "";
  const shown = (count = withheld) => (count === withheld ? null : count);
  const at = (measure: keyof HeatColumns, i: number, group: number) => shown(cells[measure][i * groups.length + group]);
  const mostOf = (measure: keyof HeatColumns) =>
    needed.reduce((top, i) => groups.reduce((most, _, group) => Math.max(most, at(measure, i, group) ?? 0), top), 1);
  return [
    title(words.heatMap(by)),
    ...said("quiet", "skills" in answer ? "" : words.countsNeeds),
    ...said("paragraph", needed.length === 0 ? words.noNeeds : ""),
    ...measures.flatMap((measure) => {
      const most = mostOf(measure);
      return table(
        words.heatCaption(words.measures[measure], by),
        [
          rowTitle,
          ...groups.map((group): Column => ({ of: "heat", title: named(group), most })),
          { of: "number", title: words.all },
        ],
        needed.map((i) => [
          name(i),
          ...groups.map((_, group) => heatCell(at(measure, i, group))),
          figure(shown(totals[measure][i])),
        ]),
        "scroll",
      );
    }),
    ...table(
      words.totals,
      [rowTitle, ...numbers(...heatMeasures.map((one) => words.columns[one]))],
      needed.map((i) => [name(i), ...heatMeasures.map((one) => figure(shown(totals[one][i])))]),
      "scroll",
    ),
    ...said("quiet", suppressed.cells + suppressed.totals > 0 ? words.suppressed(minGroup) : ""),
  ];
}

function groupNames({ skillGroups: known = [] }: Framework, { skillGroups }: SkillGroupHeatMap): string[] {
  const names = new Map<string | null, string>(known.map(({ id, name }) => [id, name]));
  return skillGroups.map((id) => names.get(id) ?? words.noSkillGroup);
}
