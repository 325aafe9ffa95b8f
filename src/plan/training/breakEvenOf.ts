import type { Money } from "../../model/money.js";
import type { CatalogueFacts } from "./courseFacts.js";
import type { SolvedCohort } from "./solveCohort.js";

/** What the extra run comes to if no more than so many are on it. */
export interface RunTakers {
  /** So many places at the most. */
  readonly atMost: number;
  /** Who takes them: the figures hold if these people come. */
  readonly people: readonly string[];
  /** People who close everything, and parts of the coverage gained and needs met by courses, over everybody. */
  readonly closed: number;
  readonly gained: number;
  readonly needs: number;
  /** Of all courses of everybody, with the travel. Absent where nothing has a cost. */
  readonly cost?: Money;
  /** How much less that is than without the run; below 0 it is more. */
  readonly saved?: Money;
  /** That, and the value of the needs that are met more than without the run. Absent where no value is stated. */
  readonly worth?: Money;
}

/** From how many takers an extra run pays, by the money that it saves. */
export interface BreakEven {
  /** From nobody up to as many as would take it, one more at a time. */
  readonly curve: readonly RunTakers[];
  /** The greatest saving of the curve, or worth where a value is stated: what the run may cost to put on at the most. Absent where nothing has a cost. */
  readonly mostSaved?: Money;
  /** What it costs to put on, as asked. */
  readonly fixedCost?: Money;
  /** The value of a need, as asked. */
  readonly valuePerNeed?: Money;
  /** The fewest takers with whom it saves, or is worth, at least its fixed cost. Absent where it never does, and without a fixed cost. */
  readonly paysFrom?: number;
}

/** The saving at each number of takers, and the first that is worth the fixed cost. */
export function breakEvenOf(
  { money }: CatalogueFacts,
  plans: readonly { readonly plan: SolvedCohort; readonly people: readonly string[] }[],
  fixedCost: Money | undefined,
  valuePerNeed: Money | undefined,
): BreakEven {
  const unitsOf = (plan: SolvedCohort | undefined) => money.units(plan?.total.cost?.amount ?? 0);
  const without = unitsOf(plans[0]?.plan);
  const saved = plans.map(({ plan }) => without - unitsOf(plan));
  const needs = plans.map(({ plan }) => needsMet(plan));
  const value = valuePerNeed ? money.units(valuePerNeed.amount) : 0;
  const worth = saved.map((units, i) => units + value * ((needs[i] ?? 0) - (needs[0] ?? 0)));
  const fixed = fixedCost && money.units(fixedCost.amount);
  const paysFrom = fixed === undefined ? -1 : worth.findIndex((units) => units >= fixed);
  const { cost: mostSaved } = money.cost(Math.max(...worth));
  return {
    curve: plans.map(({ plan, people }, atMost) => {
      const { cost } = money.cost(saved[atMost] ?? 0);
      return {
        atMost,
        people,
        closed: plan.total.closed,
        gained: plan.total.gained,
        needs: needs[atMost] ?? 0,
        ...(plan.total.cost && { cost: plan.total.cost }),
        ...(cost && { saved: cost }),
        ...(valuePerNeed && worthOf(money.cost(worth[atMost] ?? 0))),
      };
    }),
    ...(mostSaved && { mostSaved }),
    ...(fixedCost && { fixedCost }),
    ...(valuePerNeed && { valuePerNeed }),
    ...(paysFrom >= 0 && { paysFrom }),
  };
}

function worthOf({ cost }: { readonly cost?: Money }): { readonly worth?: Money } {
  return cost ? { worth: cost } : {};
}

function needsMet({ people }: SolvedCohort): number {
  const met = people.flatMap(({ steps }) => steps.flatMap(({ closes }) => closes.filter(({ meetsNeed }) => meetsNeed)));
  return met.length;
}
