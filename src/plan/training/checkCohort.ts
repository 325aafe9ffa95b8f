import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { CohortMember, PlanCohortOptions } from "../planCohort.js";
import type { CheckedCatalogue } from "./checkPlan.js";
import { checkTogether, type PlanTogether } from "./checkTogether.js";

/** A cohort's plan, as far as it is checked. */
export interface CheckedCohort extends PlanTogether {
  readonly people: readonly (PlanTogether["people"][number] & { readonly closed: boolean })[];
  readonly total: PlanTogether["total"] & { readonly closed: number };
}

/** Everything in which a cohort's plan is not what it says. */
export function checkCohort<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CheckedCatalogue,
  people: readonly CohortMember<Ids>[],
  options: PlanCohortOptions<Ids>,
  plan: CheckedCohort,
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
