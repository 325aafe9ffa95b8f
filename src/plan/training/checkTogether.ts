import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Money } from "../../model/money.js";
import { gap } from "../../questions/gap/gap.js";
import { tenThousandths } from "../../values/tenThousandths.js";
import type { CohortMember, PlanCohortOptions } from "../planCohort.js";
import type { PlanOutcome } from "../TrainingPlan.js";
import { type CheckedCatalogue, checkPlan, stillLacking } from "./checkPlan.js";

/** A plan of many, as far as it is checked. */
export interface PlanTogether {
  readonly people: readonly (PlanOutcome & { readonly person: string })[];
  readonly total: { readonly cost?: Money };
}

/**
 * Replays a plan of many: each person's with `checkPlan` under the limits of all and under their own, then the places and the
 * money that they share. Says what is wrong with it, and what each of them is known to lack after it.
 */
export function checkTogether<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CheckedCatalogue,
  people: readonly CohortMember<Ids>[],
  options: PlanCohortOptions<Ids>,
  plan: PlanTogether,
): { readonly faults: string[]; readonly lacking: ReadonlyMap<string, readonly string[]> } {
  const faults: string[] = [];
  const lacking = new Map<string, readonly string[]>();
  const members = new Map(people.map((member) => [member.profile.person, member]));
  const { budget, roleLevel: ofMost, taken = {}, ...ofAll } = options;
  const places = new Map<string, number>();
  let cost = 0n;
  for (const entry of plan.people) {
    const member = members.get(entry.person);
    if (!member) {
      faults.push(`${entry.person} is not one of the people`);
      continue;
    }
    const { profile, roleLevel = ofMost ?? profile.roleLevel, done = [], ...own } = member;
    if (roleLevel === undefined) continue; // It has been refused before.
    const now = gap<Ids>(framework, profile, roleLevel);
    const limits = { ...ofAll, taken, done, travel: { ...options.travel, ...own.travel } };
    const found = [limits, { ...limits, ...own, travel: limits.travel }].flatMap((within) =>
      checkPlan(framework, catalogue, now, within, entry, profile),
    );
    faults.push(...[...new Set(found)].map((fault) => `${entry.person}: ${fault}`));
    lacking.set(entry.person, stillLacking(framework, now, limits, entry));
    cost += tenThousandths(entry.cost?.amount ?? 0);
    for (const { offering } of entry.steps) {
      if (offering !== undefined) places.set(offering, (places.get(offering) ?? 0) + 1);
    }
    if (budget !== undefined && entry.unpriced.length > 0)
      faults.push(`${entry.person} takes a course of unknown cost`);
  }
  for (const { id, capacity = Infinity, minimum = 1, fixedCost } of catalogue.offerings ?? []) {
    const others = Object.hasOwn(taken, id) ? (taken[id] ?? 0) : 0;
    const own = places.get(id) ?? 0;
    if (own === 0) continue;
    const left = capacity - others;
    cost += tenThousandths(fixedCost?.amount ?? 0);
    if (own + others < minimum) faults.push(`${id} takes place with ${minimum}, not with ${own + others}`);
    if (own > left) faults.push(`${id} has ${left} places left, not ${own}`);
  }
  if (plan.people.length !== people.length)
    faults.push(`${people.length} people were given, ${plan.people.length} planned for`);
  if (budget !== undefined && cost > tenThousandths(budget.amount))
    faults.push(`${cost} ten-thousandths are above the budget`);
  if (cost !== tenThousandths(plan.total.cost?.amount ?? 0)) faults.push(`the cost is ${cost} ten-thousandths`);
  return { faults, lacking };
}
