import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { SolverSupport } from "../solve/Solver.js";
import { entriesNotHeld } from "./entriesNotHeld.js";
import type { Target } from "./learnerOf.js";
import type { OrderedRun } from "./orderRuns.js";
import { ranksAfter } from "./outcomeOf.js";
import { reachOf } from "./reachOf.js";
import { solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";
import { unlessTimedOut } from "./unlessTimedOut.js";
import { hasLimits } from "./usableRuns.js";
import { whyOutOfReach } from "./whyOutOfReach.js";
import { withoutDays } from "./withoutDays.js";

/**
 * Why a need stays open:
 * - `unassessed`: nobody has assessed it, so it may be met: assess it first;
 * - `no-course`: the catalogue leads no way from what is held to what is needed, whatever the limits;
 * - `entry`: it does, but the courses start from a level that the person does not hold, and nothing leads there in time;
 * - `dates`: it leads there, but the runs stand in the wrong order or share days, whatever the limits;
 * - `limits`: it leads there, but not within the limits that were asked for, even for this need alone;
 * - `not-chosen`: it could be closed alone, but not together with what the plan closes;
 * - `not-asked`: it is desirable, and only essential needs were planned for;
 * - `undecided`: the time limit struck before it was known why.
 */
export type OpenReason =
  | "unassessed"
  | "no-course"
  | "entry"
  | "dates"
  | "limits"
  | "not-chosen"
  | "not-asked"
  | "undecided";

/** A level that courses start from and the person does not hold. */
export interface EntryNotHeld<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The lowest that one of the courses starts from. */
  readonly needed: Ids["level"];
  /** Absent: nothing. */
  readonly has?: Ids["level"];
}

/** A need that a plan does not close. */
export interface OpenNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** What will be held when the plan is done. Absent: nothing, or nobody knows. */
  readonly from?: Ids["level"];
  /** What is needed. Absent: any level. */
  readonly to?: Ids["level"];
  readonly why: OpenReason;
  /** With `entry`: what the courses that lead there start from, in framework order. */
  readonly entries?: readonly EntryNotHeld<Ids>[];
}

/** What stays open after a plan, in the order of the needs. */
export async function openNeeds<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  question: TrainingQuestion,
  taken: readonly OrderedRun[],
  support: SolverSupport,
): Promise<OpenNeed<Ids>[]> {
  const { learner, catalogue } = question;
  const after = ranksAfter(taken);
  const targets = new Map(learner.targets.map((target) => [target.skill, target]));
  const unassessed = new Set(learner.unassessed.map(({ skill }) => skill));
  const open: OpenNeed<Ids>[] = [];
  for (const standing of standingsThatCount(gap.standings)) {
    const { skill, status } = standing;
    if (status === "met" || status === "exceeded") continue;
    const target = targets.get(skill);
    const rank = after.get(skill) ?? target?.held ?? 0;
    if (target && rank >= target.needed) continue;
    const from = target ? framework.levels[rank - 1]?.id : "has" in standing ? standing.has : undefined;
    const why = target ? await whyOpen(question, target, support) : unassessed.has(skill) ? "unassessed" : "not-asked";
    open.push({
      skill,
      ...(from !== undefined && { from }),
      ...(standing.needed !== undefined && { to: standing.needed }),
      why,
      ...(target && why === "entry" && { entries: entriesNotHeld(framework, catalogue, learner, target) }),
    });
  }
  return open;
}

async function whyOpen(question: TrainingQuestion, target: Target, support: SolverSupport): Promise<OpenReason> {
  const { catalogue, limits } = question;
  const learner = { ...question.learner, targets: [target] };
  const outOfReach = whyOutOfReach(catalogue, learner, reachOf(catalogue.courses.values(), learner), target);
  if (outOfReach) return outOfReach;
  const alone = { ...question, learner, minimise: [], mostCoverage: false };
  const free = { ...alone, limits: {} };
  const byLine = { learner: { ...learner, entry: "each-line" as const } };
  const anyDay = { catalogue: withoutDays(catalogue) };
  // Each asks for less than the one before: the first that can be done tells what stood in the way.
  const inTheWay: readonly (readonly [OpenReason, TrainingQuestion])[] = [
    ["not-chosen", alone],
    ...(hasLimits(limits) ? [["limits", free] as const] : []),
    ...(learner.entry === "course" ? [["entry", { ...free, ...byLine }] as const] : []),
    ["dates", { ...free, ...anyDay }],
    ...(learner.entry === "course" ? [["entry", { ...free, ...anyDay, ...byLine }] as const] : []),
  ];
  for (const [why, asked] of inTheWay) {
    const solved = await unlessTimedOut(support.deadline, () => solveTraining(asked, support));
    if (solved) return solved === "timed out" ? "undecided" : why;
  }
  return "no-course";
}
