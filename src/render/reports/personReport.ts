import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TrainingPlan } from "../../plan/TrainingPlan.js";
import type { Gap } from "../../questions/gap/gap.js";
import type { RoleLevelMatches } from "../../questions/match/matchRoleLevels.js";
import type { RoutesToRoleLevel } from "../../questions/routes/findRoutes.js";
import type { MovesFromRoleLevel } from "../../questions/routes/movesFrom.js";
import type { Page } from "../page.js";
import { gapPage } from "../pages/gapPage.js";
import { movesPage } from "../pages/movesPage.js";
import { roleLevelMatchesPage } from "../pages/roleLevelMatchesPage.js";
import { routesPage } from "../pages/routesPage.js";
import { trainingPlanPage } from "../pages/trainingPlanPage.js";
import { pagesTogether } from "../pagesTogether.js";
import * as words from "../words/reportWords.js";

/** The answers about one person that a report puts together. */
export interface PersonAnswers<Ids extends FrameworkIds = FrameworkIds> {
  readonly gap: Gap<Ids>;
  readonly plan?: { readonly catalogue: Catalogue<Ids>; readonly plan: TrainingPlan<Ids> };
  readonly routes?: RoutesToRoleLevel<Ids>;
  readonly moves?: MovesFromRoleLevel<Ids>;
  readonly matches?: RoleLevelMatches<Ids>;
}

/**
 * What one person asks, on one page, in the order in which it is asked: what am I missing, which courses close it, how do I get
 * there, where can I go from here, and which role levels are near.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap, matchRoleLevels } from "ddat-skills";
 * import { personReport, toHtml } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const answers = { gap: gap(uk, sam, "software-developer/developer"), matches: matchRoleLevels(uk, sam) };
 * console.log(toHtml(personReport(uk, answers)).length > 1000); // true
 * ```
 */
export function personReport<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { gap, plan, routes, moves, matches }: PersonAnswers<NoInfer<Ids>>,
): Page {
  return pagesTogether(words.person(gap.person), [
    gapPage<Ids>(framework, gap),
    ...(plan ? [trainingPlanPage<Ids>(framework, plan.catalogue, plan.plan)] : []),
    ...(routes ? [routesPage<Ids>(framework, routes)] : []),
    ...(moves ? [movesPage<Ids>(framework, moves)] : []),
    ...(matches ? [roleLevelMatchesPage<Ids>(framework, matches)] : []),
  ]);
}
