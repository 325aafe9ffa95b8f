import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Concentration } from "../../workforce/concentration.js";
import type { HeatMap } from "../../workforce/heatMap.js";
import { heatMapBySkillGroup } from "../../workforce/heatMapBySkillGroup.js";
import type { SupplyAndDemand } from "../../workforce/supplyAndDemand.js";
import type { Page } from "../page.js";
import { concentrationPage } from "../pages/concentrationPage.js";
import { heatMapPage } from "../pages/heatMapPage.js";
import { supplyAndDemandPage } from "../pages/supplyAndDemandPage.js";
import { pagesTogether } from "../pagesTogether.js";
import * as words from "../words/reportWords.js";

/** The answers about a workforce that a report puts together. Those about single people are in none: see {@link ownGapsPage}. */
export interface WorkforceAnswers<Ids extends FrameworkIds = FrameworkIds> {
  readonly heatMap?: HeatMap<Ids>;
  readonly concentration?: Concentration<Ids>;
  readonly supplyAndDemand?: SupplyAndDemand<Ids>;
}

/**
 * What a workforce team asks, on one page: where skills are missing and where nobody has assessed them (by skill group first,
 * where the framework has groups), which skills hang on few
 * people, and what there is against what is asked for. Each answer suppresses what few people would be known by; whoever holds two
 * may work it out. So a report has several answers only where none of them suppresses anything (`minGroup` 1).
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @throws RangeError for several answers of which one suppresses something.
 */
export function workforceReport<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { heatMap, concentration, supplyAndDemand }: WorkforceAnswers<NoInfer<Ids>>,
): Page {
  const answers = [heatMap, concentration, supplyAndDemand].filter((answer) => answer !== undefined);
  if (answers.length > 1 && answers.some(({ minGroup }) => minGroup > 1))
    throw new RangeError(
      "Several answers together tell what each of them suppresses: report one, or ask for all with a minGroup of 1",
    );
  return pagesTogether(words.workforce(framework.title), [
    ...(heatMap && framework.skillGroups
      ? [heatMapPage<Ids>(framework, heatMapBySkillGroup<Ids>(framework, heatMap), { measures: ["short"] })]
      : []),
    ...(heatMap ? [heatMapPage<Ids>(framework, heatMap, { measures: ["short", "unassessed"] })] : []),
    ...(concentration ? [concentrationPage<Ids>(framework, concentration)] : []),
    ...(supplyAndDemand ? [supplyAndDemandPage<Ids>(framework, supplyAndDemand)] : []),
  ]);
}
