import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../../questions/gap/gap.js";
import type { SolverSupport } from "../solve/Solver.js";
import type { PlanOutcome } from "../TrainingPlan.js";
import type { CourseFacts } from "./courseFacts.js";
import { outcomeOf } from "./outcomeOf.js";
import { type SolvedTraining, solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";
import { unlessTimedOut } from "./unlessTimedOut.js";

/**
 * The next best plans, and whether the time limit left open that they are. Each leaves out a course of every plan before it: the same courses and one more would be no
 * alternative.
 */
export async function alternativesTo<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  question: TrainingQuestion,
  best: SolvedTraining,
  count: number,
  support: SolverSupport,
): Promise<{ readonly plans: readonly PlanOutcome<Ids>[]; readonly isUndecided: boolean }> {
  const plans: PlanOutcome<Ids>[] = [];
  let isUndecided = false;
  const before: ReadonlySet<CourseFacts>[] = [];
  let last: SolvedTraining | "timed out" | undefined = best;
  while (plans.length < count && last.taken.length > 0) {
    before.push(new Set(last.taken.map(({ run }) => run.course)));
    last = await unlessTimedOut(support.deadline, () => solveTraining(question, support, before));
    if (last === "timed out") return { plans, isUndecided: true };
    if (!last) break;
    isUndecided ||= last.status === "feasible";
    plans.push(outcomeOf(framework, gap, question, last.taken));
  }
  return { plans, isUndecided };
}
