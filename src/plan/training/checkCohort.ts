import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { CohortMember, CohortPlan, PlanCohortOptions } from "../planCohort.js";
import type { CheckedCatalogue } from "./checkPlan.js";
import { checkTogether } from "./checkTogether.js";

/** Everything in which a cohort's plan is not what it says. */
export function checkCohort<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CheckedCatalogue,
  people: readonly CohortMember<Ids>[],
  options: PlanCohortOptions<Ids>,
  plan: CohortPlan<Ids>,
): string[] {
  const { faults, lacking } = checkTogether(framework, catalogue, people, options, plan);
  let closed = 0;
  for (const { person, closed: said } of plan.people) {
    const isClosed = lacking.get(person)?.length === 0;
    if (isClosed) closed++;
    if (isClosed !== said) faults.push(`${person} is ${isClosed ? "" : "not "}ready, and the plan says otherwise`);
  }
  if (closed !== plan.total.closed) faults.push(`${closed} are ready, not ${plan.total.closed}`);
  return faults;
}
