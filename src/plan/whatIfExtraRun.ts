import { requireObjects } from "../framework/requireList.js";
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
import { type BreakEven, breakEvenOf } from "./training/breakEvenOf.js";
import { checkCohort } from "./training/checkCohort.js";
import { cohortOf } from "./training/cohortOf.js";
import { courseFacts } from "./training/courseFacts.js";
import { refuse, travelCosts } from "./training/planOptions.js";
import { resourcesForGaps } from "./training/resourcesForGaps.js";
import { type SolvedCohort, solveCohort } from "./training/solveCohort.js";
import { costProblems, withExtraRuns } from "./training/withExtraRuns.js";

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
  /** The fewest learners with whom it takes place. Absent: one. */
  readonly minimum?: number;
  /** What it costs to put it on, however many come, without what the places cost. */
  readonly fixedCost?: Money;
}

/** What a cohort is to come to, as in `planCohort`, and what closing a need is worth. */
export interface ExtraRunOptions<Ids extends FrameworkIds = FrameworkIds> extends PlanCohortOptions<Ids> {
  /** What it is worth to you that one need of one person is met, where that is to be counted beside the money saved. Absent: nothing. */
  readonly valuePerNeed?: Money;
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
   * `closed`, and what that is worth is for you to say, with `valuePerNeed`: plans are made by the aim all the same. With the aim `everybody` all plans close
   * the same, and the money is all there is.
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
  asked: ExtraRunOptions<NoInfer<Ids>> = {},
): Promise<ExtraRunWorth<Ids>> {
  requireOptions("whatIfExtraRun", asked, [...planCohortOptions, "valuePerNeed"]);
  requireObjects(people, "people", "{ profile }");
  requireObjects(runs, "runs", "{ course, capacity, start, end }");
  const { valuePerNeed, ...options } = asked;
  const deadline = new Deadline(options);
  const prices = [valuePerNeed, ...runs.flatMap(({ cost, fixedCost }) => [cost, fixedCost])].flatMap(
    (one) => one ?? [],
  );
  const sound = prices.filter((cost) => moneyProblem(cost) === undefined);
  const facts = courseFacts(framework, catalogue, [...travelCosts(options, ...people), ...sound]);
  refuse(costProblems(facts.money, "valuePerNeed", valuePerNeed));
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
      if (atMost < (run.minimum ?? 1)) {
        plans.push(before); // So few are too few for it.
        continue;
      }
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
    ...(curve && { breakEven: breakEvenOf(facts, curve, run?.fixedCost, valuePerNeed) }),
    plan: { ...after, resources: resourcesForGaps<Ids>(framework, catalogue, entries) },
  };
}

function takersOf({ people }: SolvedCohort, run: string): string[] {
  return people.filter(({ steps }) => steps.some(({ offering }) => offering === run)).map(({ person }) => person);
}
