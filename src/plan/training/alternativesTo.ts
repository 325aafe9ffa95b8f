import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../../questions/gap/gap.js";
import type { PlanOutcome } from "../planTraining.js";
import type { SolverSupport } from "../solve/Solver.js";
import type { CourseFacts } from "./courseFacts.js";
import { outcomeOf } from "./outcomeOf.js";
import { type SolvedTraining, solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";

/**
 * The next best plans. Each leaves out a course of every plan before it: the same courses and one more would be no
 * alternative.
 */
export async function alternativesTo<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  question: TrainingQuestion,
  best: SolvedTraining,
  count: number,
  limits: SolverSupport,
): Promise<PlanOutcome<Ids>[]> {
  const alternatives: PlanOutcome<Ids>[] = [];
  const before: ReadonlySet<CourseFacts>[] = [];
  let last: SolvedTraining | undefined = best;
  while (alternatives.length < count && last.taken.length > 0) {
    before.push(new Set(last.taken.map(({ run }) => run.course)));
    last = await solveTraining(question, limits, before);
    if (!last) break;
    alternatives.push(outcomeOf(framework, gap, question, last.taken));
  }
  return alternatives;
}
