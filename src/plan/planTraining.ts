import { aboutOf } from "../framework/aboutOf.js";
import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import { requireOptions } from "../framework/requireOptions.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { RestsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Catalogue } from "../model/catalogue.js";
import type { CourseMode } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Money } from "../model/money.js";
import type { Profile } from "../model/profile.js";
import type { Resource } from "../model/resource.js";
import { type Coverage, type Gap, gap } from "../questions/gap/gap.js";
import type { Bound } from "./Bound.js";
import { PlanError } from "./PlanError.js";
import { Deadline } from "./solve/Deadline.js";
import type { SolverProgress } from "./solve/Solver.js";
import { alternativesTo } from "./training/alternativesTo.js";
import { checkPlan } from "./training/checkPlan.js";
import { courseFacts } from "./training/courseFacts.js";
import type { EntryReading } from "./training/entryReading.js";
import { learnerOf } from "./training/learnerOf.js";
import { type LimitThatWouldHelp, limitsThatWouldHelp, type PlanLimit } from "./training/limitsThatWouldHelp.js";
import { type OpenNeed, openNeeds } from "./training/openNeeds.js";
import { outcomeOf } from "./training/outcomeOf.js";
import {
  learnerProblems,
  limitProblems,
  type PlanAim,
  type PlanLimits,
  planAims,
  planLimits,
  refuse,
  runLimits,
  travelCosts,
  unknownWords,
} from "./training/planOptions.js";
import { resourcesForGap } from "./training/resourcesForGap.js";
import { solveTraining } from "./training/solveTraining.js";
import type { PlanMeasure, TrainingQuestion } from "./training/trainingProgram.js";

/** Somebody and the role level, or role profile, they want to be ready for, where their gap has not been asked for already. */
export interface Aspiration<Ids extends FrameworkIds = FrameworkIds> {
  readonly profile: Profile<Ids>;
  readonly roleLevel: RoleLevelOrProfile<Ids>;
}

/** What a plan is to be least in, and what it must stay within. */
export interface PlanTrainingOptions extends PlanLimits {
  /** What to make least, the most important first. Absent: cost. Of what is equal in all of it, the fewest courses. */
  readonly minimise?: readonly PlanAim[];
  /** Closes as much as can be closed, in coverage, where not everything can. Absent: everything, or `impossible`. */
  readonly mostCoverage?: boolean;
  /** Ids of courses that the person has done: they count as prerequisites. */
  readonly done?: readonly string[];
  /**
   * What to do about needs that nobody has assessed. `leave` (absent): they stay open, to be assessed first; the person
   * may meet them. `learn`: plan as if nothing were held.
   */
  readonly unassessed?: "leave" | "learn";
  /** Plans for the essential needs alone. */
  readonly essentialOnly?: boolean;
  /**
   * How the levels that a course starts from are read. `course` (absent): the lowest line of a course in a skill is a
   * condition, and nobody is planned for it who is known not to hold that level by the day it starts. `each-line`: anybody may
   * take any course, and each of its lines counts only for people who hold its level.
   */
  readonly entry?: EntryReading;
  /** How many of the next best plans to add. Absent: none. */
  readonly alternatives?: number;
  /**
   * About how many seconds the whole call may take: the plan first, then why needs stay open, what would help, and the
   * alternatives; `undecided` says what was not reached. Absent: until all of it is proved.
   */
  readonly timeLimit?: number;
  /** Gives up between two steps of the search, with the reason of the signal. A step that runs is not cut short. */
  readonly signal?: AbortSignal;
  /** Called from time to time while HiGHS solves it. */
  readonly onProgress?: (progress: SolverProgress) => void;
}

const planTrainingOptions = [
  "minimise",
  "mostCoverage",
  "done",
  "unassessed",
  "essentialOnly",
  "entry",
  "alternatives",
  "timeLimit",
  "signal",
  "onProgress",
] as const satisfies (keyof PlanTrainingOptions)[];

/** What a step raises. */
export interface SkillRaised<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: from nothing. */
  readonly from?: Ids["level"];
  readonly to: Ids["level"];
  /** Whether the need of the role level is met from now on. */
  readonly meetsNeed: boolean;
}

/** A level that has to be held. */
export interface SkillToHold<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly needed: Ids["level"];
}

/** One course of a plan, in the order they are taken. */
export interface PlanStep<Ids extends FrameworkIds = FrameworkIds> {
  readonly course: string;
  /** The run to take. Absent: the course has none, and is taken whenever it suits. */
  readonly offering?: string;
  readonly site?: string;
  readonly mode?: CourseMode;
  /** First and last day, ISO 8601. */
  readonly start?: string;
  readonly end?: string;
  /** Of a place on it. */
  readonly cost?: Money;
  /** Of getting there, where it is said. */
  readonly travel?: Money;
  readonly days?: number;
  /** What it raises of what the role level needs. Empty for a course that is only the way into another. */
  readonly closes: readonly SkillRaised<Ids>[];
  /** Entry levels that nobody has assessed and no earlier course leads to. Assess them before booking: without them the plan does not stand. */
  readonly toConfirm: readonly SkillToHold<Ids>[];
  /** Later courses of the plan that need this one first, as a prerequisite or to reach their entry level. */
  readonly leadsTo: readonly string[];
}

/** Courses in order, and what they come to. */
export interface PlanOutcome<Ids extends FrameworkIds = FrameworkIds> {
  readonly steps: readonly PlanStep<Ids>[];
  /** Of all courses whose cost is known, with the travel. Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  /** Of learning, for all courses whose duration is known: a day is 7 hours, a week 5 days. */
  readonly days: number;
  /** The last day of the last run, ISO 8601. Absent where no step has a date. */
  readonly finish?: string;
  /** Courses whose cost, or duration, the catalogue does not say: what they come to is more than `cost` or `days`. */
  readonly unpriced: readonly string[];
  readonly untimed: readonly string[];
  /** What is covered afterwards. */
  readonly coverage: Coverage;
}

/**
 * How far a plan may be from best in one measure: an amount in the currency of its costs, days of learning, courses, parts
 * of the coverage; of `finish` the dates, and "" for a bound where no date is known to be too early.
 */
export type PlanBound = Bound<Exclude<PlanMeasure, "finish">> | Bound<"finish", string>;

/** What the catalogue has besides courses, and which skills of the gap it helps with. */
export interface PlanResource<Ids extends FrameworkIds = FrameworkIds> {
  readonly resource: Resource<Ids>;
  /** In the order of the needs. */
  readonly skills: readonly Ids["skill"][];
}

/** The answer of {@link planTraining}. */
export interface TrainingPlan<Ids extends FrameworkIds = FrameworkIds> extends PlanOutcome<Ids>, AnswerAbout<Ids> {
  readonly person: string;
  readonly framework: FrameworkReference;
  /**
   * - `optimal`: proved to be best;
   * - `feasible`: the time limit struck; `bound` says how far it may be from best;
   * - `impossible`: it is proved that no plan closes everything within the limits. There are no steps.
   */
  readonly status: "optimal" | "feasible" | "impossible";
  /** What is covered today. */
  readonly coverageNow: Coverage;
  /** Whose word today's levels in skills that count are, and how old. */
  readonly restsOn: RestsOn;
  /** What stays open, in the order of the needs, and why. */
  readonly open: readonly OpenNeed<Ids>[];
  /**
   * Books, mentors, communities and whatever else the catalogue has for a rung between what is held today and what is needed,
   * by their ids. The plan does not count on any of them: nobody vouches for what is held afterwards.
   */
  readonly resources: readonly PlanResource<Ids>[];
  /** Everything that was made least, in the order it was. Empty where it is impossible. */
  readonly bound: readonly PlanBound[];
  /** Limits that, lifted alone, would make it possible, or with `mostCoverage` close more. */
  readonly wouldHelp: readonly LimitThatWouldHelp[];
  /** The next best plans, best first. Each leaves out a course of every plan before it. */
  readonly alternatives: readonly PlanOutcome<Ids>[];
  /**
   * What the time limit left open: limits that may help all the same, and whether the `alternatives` are the next best and all
   * that were asked for. An open need says so itself.
   */
  readonly undecided: readonly (PlanLimit | "alternatives")[];
}

/**
 * Which courses close a gap, on which runs and in which order: the best plan there is, proved. Takes the answer of {@link gap},
 * or a profile and a role level or role profile.
 *
 * Courses come after their prerequisites, nobody takes a course below the level it starts from (from working to practitioner
 * only after something has brought the person to working; where nobody has assessed it, `toConfirm` says what to assess before
 * booking), no two runs share a day, and all of it is within the limits. Only courses of the catalogue are planned; what they do
 * not reach stays in `open`. A `Gap` does not say that a skill outside the role level was assessed and nothing is held: give the
 * profile where courses start from such skills.
 *
 * For many people who share places, use {@link planCohort}.
 *
 * The same question gives the same plan, whatever the order of the catalogue: courses are taken by id, and of two plans
 * alike in all that was asked, one with fewest courses.
 *
 * Works without WebAssembly; only a plan too hard for that loads HiGHS.
 *
 * @throws {@link ParseError} for a catalogue with something wrong: of another framework, prerequisites in a circle, costs
 * in two currencies.
 * @throws {@link OptionError} that names everything wrong with the options.
 * @throws {@link PlanError} where the time limit strikes before anything is found.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planTraining } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [
 *     { id: "modelling-1", title: "Modelling 1", provider: "academy", teaches: [{ skill: "business-modelling", to: "awareness" }] },
 *     {
 *       id: "modelling-2",
 *       title: "Modelling 2",
 *       provider: "academy",
 *       teaches: [{ skill: "business-modelling", from: "awareness", to: "working" }],
 *     },
 *   ],
 * });
 * const profile = defineProfile(uk, { person: "sam", has: { "business-modelling": null } });
 * const roleLevel = "business-analyst/business-analyst";
 * const plan = await planTraining(uk, catalogue, { profile, roleLevel });
 * console.log(plan.status, plan.steps.map(({ course }) => course)); // optimal [ 'modelling-1', 'modelling-2' ]
 * ```
 */
export async function planTraining<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  asked: Gap<NoInfer<Ids>> | Aspiration<NoInfer<Ids>>,
  options: PlanTrainingOptions = {},
): Promise<TrainingPlan<Ids>> {
  requireOptions("planTraining", options, [...planLimits, ...planTrainingOptions]);
  const deadline = new Deadline(options);
  const facts = courseFacts(framework, catalogue, travelCosts(options));
  const { minimise = ["cost"], mostCoverage = false, alternatives: count = 0 } = options;
  refuse([
    ...limitProblems(facts, options),
    ...learnerProblems(facts, options),
    ...unknownWords("minimise", minimise, planAims),
    ...(Number.isSafeInteger(count) && count >= 0
      ? []
      : [`alternatives must be a whole number of 0 or more, not ${count}`]),
  ]);
  const limits = runLimits(facts, options);

  const gapNow = "standings" in asked ? asked : gap<Ids>(framework, asked.profile, asked.roleLevel);
  requireSameFramework(framework, gapNow.framework, "The gap");
  const profile = "standings" in asked ? undefined : asked.profile;
  const learner = learnerOf(framework, gapNow, options, profile);
  const question: TrainingQuestion = {
    catalogue: facts,
    learner,
    limits,
    minimise: [...new Set(minimise)],
    mostCoverage,
  };
  const { onProgress } = options;
  const support = { deadline, ...(onProgress && { onProgress }) };
  const solved = await solveTraining(question, support);
  const taken = solved?.taken ?? [];
  const outcome = outcomeOf(framework, gapNow, question, taken);
  const open = await openNeeds(framework, gapNow, question, taken, support);
  const { helpful, undecided } = open.some(({ why }) => why !== "unassessed" && why !== "not-asked")
    ? await limitsThatWouldHelp(framework, gapNow, question, solved, support)
    : { helpful: [], undecided: [] };
  const { plans, isUndecided } = solved
    ? await alternativesTo(framework, gapNow, question, solved, count, support)
    : { plans: [], isUndecided: false };
  for (const plan of [outcome, ...plans]) {
    const [fault] = checkPlan(framework, catalogue, gapNow, options, plan, profile);
    if (fault !== undefined) throw new PlanError("failed", `A plan was found that does not stand: ${fault}`);
  }
  return {
    person: gapNow.person,
    framework: gapNow.framework,
    ...aboutOf<Ids>(gapNow),
    status: solved?.status ?? "impossible",
    ...outcome,
    coverageNow: gapNow.coverage,
    restsOn: gapNow.restsOn,
    open,
    resources: resourcesForGap<Ids>(framework, catalogue, gapNow),
    bound: solved?.bound ?? [],
    wouldHelp: helpful,
    alternatives: plans,
    undecided: [...undecided, ...(isUndecided ? (["alternatives"] as const) : [])],
  };
}
