import { requireOptions } from "../framework/requireOptions.js";
import type { Catalogue } from "../model/catalogue.js";
import type { CourseMode } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Money } from "../model/money.js";
import { moneyProblem } from "./moneyProblem.js";
import { PlanError } from "./PlanError.js";
import {
  type CohortMember,
  type CohortPlan,
  type CohortTotal,
  type PlanCohortOptions,
  planCohortOptions,
  type RunUse,
} from "./planCohort.js";
import { Deadline } from "./solve/Deadline.js";
import { checkCohort } from "./training/checkCohort.js";
import { cohortOf } from "./training/cohortOf.js";
import { type CatalogueFacts, courseFacts } from "./training/courseFacts.js";
import { travelCosts } from "./training/planOptions.js";
import { solveCohort } from "./training/solveCohort.js";
import { withExtraRuns } from "./training/withExtraRuns.js";

/** A run that is thought of: of a course of the catalogue, at one of its sites. */
export interface ExtraRun {
  readonly course: string;
  readonly site?: string;
  readonly mode?: CourseMode;
  readonly capacity: number;
  /** First and last day, ISO 8601. Absent: days that suit whoever comes. */
  readonly start?: string;
  readonly end?: string;
  /** What a place on it costs, where that is not what the course says. */
  readonly cost?: Money;
  /** What it costs to put it on, however many come, without what the places cost. */
  readonly fixedCost?: Money;
}

/** What the extra run is worth if no more than so many are on it. */
export interface RunTakers {
  /** So many places at the most. */
  readonly atMost: number;
  /** Who takes them: it is worth this if these people come. */
  readonly people: readonly string[];
  /** People who close everything, and parts of the coverage gained, over everybody. */
  readonly closed: number;
  readonly gained: number;
  /** Of all courses of everybody, with the travel. Absent where nothing has a cost. */
  readonly cost?: Money;
  /** How much less that is than without the run; below 0 it is more. */
  readonly saved?: Money;
}

/** From how many takers an extra run pays, by the money that it saves. */
export interface BreakEven {
  /** From nobody up to as many as would take it, one more at a time. */
  readonly curve: readonly RunTakers[];
  /** The greatest saving of the curve: what the run may cost to put on at the most. Absent where nothing has a cost. */
  readonly mostSaved?: Money;
  /** What it costs to put on, as asked. */
  readonly fixedCost?: Money;
  /** The fewest takers with whom it saves at least its fixed cost. Absent where it never does, and without a fixed cost. */
  readonly paysFrom?: number;
}

/** The answer of {@link whatIfExtraRun}. */
export interface ExtraRunWorth<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** As of the worst of the plans that are compared. */
  readonly status: CohortPlan<Ids>["status"];
  readonly before: CohortTotal;
  readonly after: CohortTotal;
  /** After less before. A cost below 0 is money saved; the cost of putting the run on is not in it. No cost where the catalogue gives none. */
  readonly gained: {
    readonly closed: number;
    readonly cost?: Money;
    readonly days: number;
    readonly places: number;
    readonly coverage: number;
  };
  /** Who closes everything with it and did not without it, and the other way round, by id. */
  readonly nowClosed: readonly string[];
  readonly noLongerClosed: readonly string[];
  /** How the extra runs are taken, in the order given; their ids are `extra-run-1` and so on. */
  readonly runs: readonly RunUse[];
  /**
   * From how many takers it pays, where one run is asked about and no plan is impossible. It counts money alone: who closes everything only with the run is in
   * `closed`, and what that is worth is for you to say. With the aim `everybody` all plans close the same, and the money is all there is.
   */
  readonly breakEven?: BreakEven;
  /** The plan with them. */
  readonly plan: CohortPlan<Ids>;
}

/**
 * What extra runs of courses would be worth to a cohort: whether a pop-up pays. Plans it without and with them, with the
 * same options, and compares the two totals; both are proved to be best, so nothing of the difference is chance.
 *
 * @throws As {@link planCohort}; and OptionError for a run of a course or at a site that the catalogue does not have, without
 * places, or with days out of order.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { whatIfExtraRun } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   sites: [{ id: "leeds", name: "Leeds" }, { id: "birmingham", name: "Birmingham pop-up" }],
 *   courses: [
 *     { id: "modelling", title: "Modelling", provider: "academy", teaches: [{ skill: "business-modelling", to: "working" }] },
 *   ],
 *   offerings: [{ id: "modelling-1", course: "modelling", site: "leeds", start: "2026-10-05", end: "2026-10-06", capacity: 12 }],
 * });
 * const people = ["kim", "sam"].map((person) => ({
 *   profile: defineProfile(uk, { person, has: { "business-modelling": null } }),
 *   sites: ["birmingham"],
 * }));
 * const run = { course: "modelling", site: "birmingham", capacity: 12 };
 * const roleLevel = "business-analyst/business-analyst";
 * const worth = await whatIfExtraRun(uk, catalogue, people, [run], { roleLevel });
 * console.log(worth.gained.closed, worth.nowClosed); // 2 [ 'kim', 'sam' ]
 * ```
 */
export async function whatIfExtraRun<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  people: readonly CohortMember<NoInfer<Ids>>[],
  runs: readonly ExtraRun[],
  options: PlanCohortOptions<NoInfer<Ids>> = {},
): Promise<ExtraRunWorth<Ids>> {
  requireOptions("whatIfExtraRun", options, planCohortOptions);
  const deadline = new Deadline(options);
  const prices = runs.flatMap(({ cost, fixedCost }) => [cost, fixedCost].flatMap((one) => one ?? []));
  const sound = prices.filter((cost) => moneyProblem(cost) === undefined);
  const facts = courseFacts(framework, catalogue, [...travelCosts(options, ...people), ...sound]);
  const { facts: more, offerings } = withExtraRuns(facts, catalogue, runs);
  const entries = cohortOf<Ids>(framework, facts, people, options);
  const before = await solveCohort(framework, facts, entries, options, deadline);
  const after = await solveCohort(framework, more, entries, options, deadline);
  const [run, another] = runs;
  const id = offerings[0]?.id ?? "";
  const plans = [before];
  if (run && !another) {
    // With more places than people take of those there are, nothing is better.
    for (let atMost = 1; atMost < takersOf(after, id).length; atMost++) {
      const { facts: fewer } = withExtraRuns(facts, catalogue, [{ ...run, capacity: atMost }]);
      plans.push(await solveCohort(framework, fewer, entries, options, deadline));
    }
    if (takersOf(after, id).length > 0) plans.push(after);
  }
  const isCounted = run && !another && plans.every(({ status }) => status !== "impossible");
  const curve = isCounted ? plans.map((plan) => ({ plan, people: takersOf(plan, id) })) : undefined;
  const statuses = [before, after, ...plans].map(({ status }) => status);
  const faults = [
    ...checkCohort(framework, catalogue, people, options, before),
    ...[...plans.slice(1), after].flatMap((plan) =>
      checkCohort(
        framework,
        { ...catalogue, offerings: [...(catalogue.offerings ?? []), ...offerings] },
        people,
        options,
        plan,
      ),
    ),
  ];
  if (faults[0] !== undefined) throw new PlanError("failed", `A plan was found that does not stand: ${faults[0]}`);
  const closedBefore = new Set(before.people.filter(({ closed }) => closed).map(({ person }) => person));
  const closedAfter = new Set(after.people.filter(({ closed }) => closed).map(({ person }) => person));
  const { money } = facts;
  const unitsOf = ({ cost }: CohortTotal) => money.units(cost?.amount ?? 0);
  return {
    framework: after.framework,
    status: statuses.includes("impossible") ? "impossible" : statuses.includes("feasible") ? "feasible" : "optimal",
    before: before.total,
    after: after.total,
    gained: {
      closed: after.total.closed - before.total.closed,
      ...money.cost(unitsOf(after.total) - unitsOf(before.total)),
      days: Math.round((after.total.days - before.total.days) * 100) / 100,
      places: after.total.places - before.total.places,
      coverage: after.total.gained - before.total.gained,
    },
    nowClosed: [...closedAfter].filter((person) => !closedBefore.has(person)),
    noLongerClosed: [...closedBefore].filter((person) => !closedAfter.has(person)),
    runs: offerings.map(
      ({ id, course, capacity, site, start }) =>
        after.runs.find(({ offering }) => offering === id) ?? {
          offering: id,
          course,
          ...(site !== undefined && { site }),
          ...(start !== undefined && { start }),
          places: capacity,
          taken: 0,
          full: false,
        },
    ),
    ...(curve && { breakEven: breakEvenOf(facts, curve, run?.fixedCost) }),
    plan: after,
  };
}

/** The saving at each number of takers, and the first that is worth the fixed cost. */
function breakEvenOf(
  { money }: CatalogueFacts,
  plans: readonly { readonly plan: CohortPlan; readonly people: readonly string[] }[],
  fixedCost: Money | undefined,
): BreakEven {
  const unitsOf = (plan: CohortPlan | undefined) => money.units(plan?.total.cost?.amount ?? 0);
  const without = unitsOf(plans[0]?.plan);
  const saved = plans.map(({ plan }) => without - unitsOf(plan));
  const fixed = fixedCost && money.units(fixedCost.amount);
  const paysFrom = fixed === undefined ? -1 : saved.findIndex((units) => units >= fixed);
  const { cost: mostSaved } = money.cost(Math.max(...saved));
  return {
    curve: plans.map(({ plan, people }, atMost) => {
      const { cost } = money.cost(saved[atMost] ?? 0);
      return {
        atMost,
        people,
        closed: plan.total.closed,
        gained: plan.total.gained,
        ...(plan.total.cost && { cost: plan.total.cost }),
        ...(cost && { saved: cost }),
      };
    }),
    ...(mostSaved && { mostSaved }),
    ...(fixedCost && { fixedCost }),
    ...(paysFrom >= 0 && { paysFrom }),
  };
}

function takersOf({ people }: CohortPlan, run: string): string[] {
  return people.filter(({ steps }) => steps.some(({ offering }) => offering === run)).map(({ person }) => person);
}
