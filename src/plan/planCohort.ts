import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import { requireObjects } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { RestsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Money } from "../model/money.js";
import type { Profile } from "../model/profile.js";
import type { Coverage } from "../questions/gap/gap.js";
import { PlanError } from "./PlanError.js";
import { Deadline } from "./solve/Deadline.js";
import type { SolverProgress } from "./solve/Solver.js";
import type { PlanBound, PlanOutcome, PlanResource } from "./TrainingPlan.js";
import { checkCohort } from "./training/checkCohort.js";
import { cohortOf } from "./training/cohortOf.js";
import type { CohortAim } from "./training/cohortProgram.js";
import { courseFacts } from "./training/courseFacts.js";
import type { EntryReading } from "./training/entryReading.js";
import type { EntryNotHeld, OpenReason } from "./training/openNeeds.js";
import { type PlanLimits, planLimits, travelCosts } from "./training/planOptions.js";
import { resourcesForGaps } from "./training/resourcesForGaps.js";
import type { SharedTotal } from "./training/sharedTotal.js";
import { solveCohort } from "./training/solveCohort.js";

/** One of many who are to learn, and what they must stay within besides the limits of all. */
export interface CohortMember<Ids extends FrameworkIds = FrameworkIds> extends Omit<PlanLimits, "taken"> {
  readonly profile: Profile<Ids>;
  /** What they are to be ready for. Absent: the role level of the cohort, or else of their profile. */
  readonly roleLevel?: RoleLevelOrProfile<Ids>;
  /** Ids of courses that they have done. */
  readonly done?: readonly string[];
}

/** What a cohort is to come to, and what it must stay within. `budget` is for everybody together. */
export interface PlanCohortOptions<Ids extends FrameworkIds = FrameworkIds> extends PlanLimits {
  /** What people without a role level of their own here are to be ready for. */
  readonly roleLevel?: RoleLevelOrProfile<Ids>;
  /**
   * - `ready` (absent): as many people as can be close everything they lack, then the least cost;
   * - `coverage`: as much is covered as can be, over everybody, then the least cost;
   * - `everybody`: everybody closes everything, at the least cost, or it is `impossible`.
   */
  readonly aim?: CohortAim;
  /** As in {@link planTraining}. */
  readonly unassessed?: "leave" | "learn";
  readonly essentialOnly?: boolean;
  readonly entry?: EntryReading;
  /** About how many seconds the whole call may take. Absent: until it is proved. */
  readonly timeLimit?: number;
  /** Gives up between two steps of the search, with the reason of the signal. A step that runs is not cut short. */
  readonly signal?: AbortSignal;
  /** Called from time to time while it is being solved. */
  readonly onProgress?: (progress: SolverProgress) => void;
}

/** Their names. */
export const planCohortOptions = [
  ...planLimits,
  "roleLevel",
  "aim",
  "unassessed",
  "essentialOnly",
  "entry",
  "timeLimit",
  "signal",
  "onProgress",
] as const satisfies (keyof PlanCohortOptions)[];

/** What stays open for one of many. */
export interface CohortOpenNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly from?: Ids["level"];
  readonly to?: Ids["level"];
  /** `not-chosen` is whatever limits, dates or the others do to it: {@link planTraining} tells which, for one person. */
  readonly why: Exclude<OpenReason, "limits" | "dates" | "undecided">;
  /** With `entry`: as in {@link planTraining}. */
  readonly entries?: readonly EntryNotHeld<Ids>[];
}

/** One person's part of a cohort's plan. */
export interface CohortPerson<Ids extends FrameworkIds = FrameworkIds> extends PlanOutcome<Ids>, AnswerAbout<Ids> {
  readonly person: string;
  /** Whether everything that was planned for is closed. */
  readonly closed: boolean;
  /** What is covered today. */
  readonly coverageNow: Coverage;
  /** Whose word today's levels in skills that count are, and how old. */
  readonly restsOn: RestsOn;
  readonly open: readonly CohortOpenNeed<Ids>[];
}

/** What a cohort's plan comes to. */
export interface CohortTotal extends SharedTotal {
  /** People who lack nothing that was planned for, those who lacked nothing before among them. */
  readonly closed: number;
  /** Parts of the coverage gained, over everybody. */
  readonly gained: number;
}

/** One offering, and how many of the cohort are on it. */
export interface RunUse {
  readonly offering: string;
  readonly course: string;
  readonly site?: string;
  readonly start?: string;
  /** Places left for the cohort. Absent: no limit. */
  readonly places?: number;
  readonly taken: number;
  readonly full: boolean;
  /** The fewest with whom it takes place, those who had taken places before among them. */
  readonly minimum?: number;
  /** What it costs to put it on. It is in the total, and in no person's cost. */
  readonly fixedCost?: Money;
}

/** The answer of {@link planCohort}. */
export interface CohortPlan<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly status: "optimal" | "feasible" | "impossible";
  readonly aim: CohortAim;
  readonly total: CohortTotal;
  /** Everybody, by id. */
  readonly people: readonly CohortPerson<Ids>[];
  /** Every offering that somebody takes, by id. */
  readonly runs: readonly RunUse[];
  /** Ids of the offerings without a place left, those that others had filled among them. */
  readonly full: readonly string[];
  /** What the catalogue has besides courses for what somebody lacks today, as in a {@link TrainingPlan}. */
  readonly resources: readonly PlanResource<Ids>[];
  /** Everything that was made least or most, in order, with what nothing is better than. Empty where it is impossible. */
  readonly bound: readonly PlanBound[];
}

/**
 * Which courses everybody takes where they share places and money: one plan for all, proved to be best. For one person use
 * {@link planTraining}, which also says which limit stands in the way.
 *
 * After what the `aim` asks for and the cost come the fewest places taken, and then the earliest runs, added over all
 * places: nobody could be on an earlier run at the same total without somebody else waiting at least as much longer. Of
 * people alike in everything, the first by id finishes first. People and courses are taken by id, so the same question
 * gives the same plan in whatever order they come.
 *
 * Solved with HiGHS, which is loaded on first use and blocks until it is done: in a page, ask it in a worker.
 *
 * @throws {@link ParseError} for a catalogue with something wrong.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} that names everything wrong with the options, a person listed twice, and a person without a role level.
 * @throws {@link PlanError} where HiGHS cannot be loaded or the time limit strikes before anything is found.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planCohort } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [
 *     { id: "modelling", title: "Modelling", provider: "academy", teaches: [{ skill: "business-modelling", to: "working" }] },
 *   ],
 *   offerings: [{ id: "modelling-1", course: "modelling", start: "2026-10-05", end: "2026-10-06", capacity: 1 }],
 * });
 * const people = ["kim", "sam"].map((person) => ({
 *   profile: defineProfile(uk, { person, has: { "business-modelling": null } }),
 * }));
 * const plan = await planCohort(uk, catalogue, people, { roleLevel: "business-analyst/business-analyst" });
 * console.log(plan.total.closed, plan.full); // 1 [ 'modelling-1' ]
 * ```
 */
export async function planCohort<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  people: readonly CohortMember<NoInfer<Ids>>[],
  options: PlanCohortOptions<NoInfer<Ids>> = {},
): Promise<CohortPlan<Ids>> {
  requireOptions("planCohort", options, planCohortOptions);
  requireObjects(people, "people", "{ profile }");
  const deadline = new Deadline(options);
  const facts = courseFacts(framework, catalogue, travelCosts(options, ...people));
  const entries = cohortOf<Ids>(framework, facts, people, options);
  const solved = await solveCohort(framework, facts, entries, options, deadline);
  const plan = { ...solved, resources: resourcesForGaps<Ids>(framework, catalogue, entries) };
  const [fault] = checkCohort(framework, catalogue, people, options, plan);
  if (fault !== undefined) throw new PlanError("failed", `A plan was found that does not stand: ${fault}`);
  return plan;
}
