import { aboutOf } from "../framework/aboutOf.js";
import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import { found } from "../framework/found.js";
import { isKeyed } from "../framework/isKeyed.js";
import { requireOfFramework } from "../framework/requireOfFramework.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { type Gap, gap } from "../questions/gap/gap.js";
import { PlanError } from "./PlanError.js";
import { Deadline } from "./solve/Deadline.js";
import type { SolverProgress } from "./solve/Solver.js";
import type { TrainingPlan } from "./TrainingPlan.js";
import { alternativesTo } from "./training/alternativesTo.js";
import { checkPlan } from "./training/checkPlan.js";
import { courseFacts } from "./training/courseFacts.js";
import type { EntryReading } from "./training/entryReading.js";
import { learnerOf } from "./training/learnerOf.js";
import { limitsThatWouldHelp } from "./training/limitsThatWouldHelp.js";
import { openNeeds } from "./training/openNeeds.js";
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
import { resourcesForGaps } from "./training/resourcesForGaps.js";
import { solveTraining } from "./training/solveTraining.js";
import type { TrainingQuestion } from "./training/trainingProgram.js";

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

  if (!isKeyed(asked)) {
    throw new TypeError(`A gap or { profile, roleLevel } comes after the catalogue; found ${found(asked)}`);
  }
  const gapNow = "standings" in asked ? asked : gap<Ids>(framework, asked.profile, asked.roleLevel);
  requireOfFramework(framework, gapNow, "The gap");
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
    resources: resourcesForGaps<Ids>(framework, catalogue, [{ gap: gapNow }]),
    bound: solved?.bound ?? [],
    wouldHelp: helpful,
    alternatives: plans,
    undecided: [...undecided, ...(isUndecided ? (["alternatives"] as const) : [])],
  };
}
