import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { SolverSupport } from "../solve/Solver.js";
import type { CatalogueFacts } from "./courseFacts.js";
import type { Target } from "./learnerOf.js";
import type { OrderedRun } from "./orderRuns.js";
import { ranksAfter } from "./outcomeOf.js";
import { solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";
import { unlessTimedOut } from "./unlessTimedOut.js";

/**
 * Why a need stays open:
 * - `unassessed`: nobody has assessed it, so it may be met: assess it first;
 * - `no-course`: the catalogue leads no way from what is held to what is needed, whatever the limits;
 * - `limits`: it leads there, but not within the limits, even for this need alone;
 * - `not-chosen`: it could be closed alone, but not together with what the plan closes;
 * - `not-asked`: it is desirable, and only essential needs were planned for;
 * - `undecided`: the time limit struck before it was known why.
 */
export type OpenReason = "unassessed" | "no-course" | "limits" | "not-chosen" | "not-asked" | "undecided";

/** A need that a plan does not close. */
export interface OpenNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** What will be held when the plan is done. Absent: nothing, or nobody knows. */
  readonly from?: Ids["level"];
  /** What is needed. Absent: any level. */
  readonly to?: Ids["level"];
  readonly why: OpenReason;
}

/** What stays open after a plan, in the order of the needs. */
export async function openNeeds<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  question: TrainingQuestion,
  taken: readonly OrderedRun[],
  support: SolverSupport,
): Promise<OpenNeed<Ids>[]> {
  const { learner } = question;
  const after = ranksAfter(taken);
  const targets = new Map(learner.targets.map((target) => [target.skill, target]));
  const unassessed = new Set(learner.unassessed.map(({ skill }) => skill));
  const open: OpenNeed<Ids>[] = [];
  for (const standing of standingsThatCount(gap.standings)) {
    const { skill, status } = standing;
    if (status === "met" || status === "exceeded") continue;
    const target = targets.get(skill);
    const rank = target ? (after.get(skill) ?? target.held) : undefined;
    if (target && rank !== undefined && rank >= target.needed) continue;
    const from = rank === undefined ? ("has" in standing ? standing.has : undefined) : framework.levels[rank - 1]?.id;
    open.push({
      skill,
      ...(from !== undefined && { from }),
      ...(standing.needed !== undefined && { to: standing.needed }),
      why: target ? await whyOpen(question, target, support) : unassessed.has(skill) ? "unassessed" : "not-asked",
    });
  }
  return open;
}

async function whyOpen(question: TrainingQuestion, target: Target, support: SolverSupport): Promise<OpenReason> {
  if (!isReachable(question.catalogue, target)) return "no-course";
  const learner = { ...question.learner, targets: [target] };
  const asked = { ...question, learner, minimise: [], mostCoverage: false };
  const alone = await unlessTimedOut(() => solveTraining(asked, support));
  if (alone === "timed out") return "undecided";
  return alone ? "not-chosen" : "limits";
}

/** Whether the courses of a catalogue, taken in any order and number, lead from what is held to what is needed. */
export function isReachable({ courses }: CatalogueFacts, { skill, held, needed }: Target): boolean {
  const lines = [...courses.values()]
    .flatMap(({ teaches }) => teaches.filter((line) => line.skill === skill))
    .sort((a, b) => a.from - b.from);
  let rank = held;
  for (const { from, to } of lines) if (from <= rank) rank = Math.max(rank, to);
  return rank >= needed;
}
