import type { CohortPlan } from "../../plan/planCohort.js";
import type { PlanBound } from "../../plan/TrainingPlan.js";
import type { PagePart } from "../page.js";
import { verdict } from "../parts.js";
import * as words from "../words/cohortVerdictWords.js";
import { moneyInWords } from "../words/moneyInWords.js";
import { shareFromBest } from "./planVerdict.js";

/** A cohort's plan in a line: for how many it closes all they are known to lack, what it costs, and how far that is proved. */
export function cohortVerdict(plan: CohortPlan): PagePart {
  const { status, total, people } = plan;
  const withOpen = (...whys: readonly string[]) =>
    people.filter(({ open }) => open.some(({ why }) => whys.includes(why))).length;
  if (people.length === 0) return verdict(words.nothing, "quiet", words.nobody);
  if (status === "impossible") {
    const unreached = withOpen("no-course", "entry");
    const text = unreached > 0 ? words.unreached(unreached, people.length) : words.notEnough;
    return verdict(words.impossible, "unmet", text);
  }
  const tone = total.closed < people.length ? "partial" : withOpen("unassessed") > 0 ? "unassessed" : "met";
  return verdict(words.closed(total.closed, people.length), tone, `${comesTo(plan)}. ${proofInWords(plan)}`);
}

/** What is unknown is more, never nothing. */
function comesTo({ total, people }: CohortPlan): string {
  if (total.places === 0) return words.noPlaces;
  const count = (of: "unpriced" | "untimed") => people.reduce((sum, person) => sum + person[of].length, 0);
  const { places, cost, days, finish } = total;
  return words.comesTo(places, moneyInWords(cost), count("unpriced"), days, count("untimed"), finish);
}

function proofInWords(plan: CohortPlan): string {
  if (plan.status === "optimal") return words.proved[plan.aim];
  // What comes after something unproved has a bound only for as much of that: it says nothing of all plans.
  const first = plan.bound.find(({ value, bound }) => value !== bound);
  return first === undefined ? words.struckLast : `${words.struck} ${distanceInWords(plan, first)}`;
}

/** How far the first thing that is not proved may be from best. */
function distanceInWords({ total, people, aim }: CohortPlan, { of, value, bound }: PlanBound): string {
  const [found, best] = [Number(value), Number(bound)];
  const most = of === "ready" ? Math.min(people.length, total.closed + best - found) : best;
  const amount = moneyInWords(total.cost && { ...total.cost, amount: best });
  return words.distances[of](of === "cost" ? amount : most, words.within(shareFromBest(value, bound)), aim, found);
}
