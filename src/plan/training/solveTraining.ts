import { dateOf } from "../../values/days.js";
import { learningDays } from "../../values/durations.js";
import type { Program } from "../solve/Program.js";
import type { SolverSupport } from "../solve/Solver.js";
import type { Reached } from "../solve/solveInOrder.js";
import { largestForBranching, solveSmall } from "../solve/solveSmall.js";
import type { PlanBound } from "../TrainingPlan.js";
import type { CatalogueFacts, CourseFacts } from "./courseFacts.js";
import { greedyRuns } from "./greedyRuns.js";
import type { LearnerColumns } from "./LearnerColumns.js";
import { type OrderedRun, orderRuns } from "./orderRuns.js";
import { startFrom } from "./startFrom.js";
import { type PlanMeasure, type TrainingQuestion, trainingProgram } from "./trainingProgram.js";
import { untilInOrder } from "./untilInOrder.js";

export interface SolvedTraining {
  readonly status: "optimal" | "feasible";
  readonly taken: readonly OrderedRun[];
  readonly bound: readonly PlanBound[];
}

/**
 * The best plan for a question that leaves out a course of each of these sets: nothing where there is none.
 */
export async function solveTraining(
  question: TrainingQuestion,
  support: SolverSupport,
  leavingOut: readonly ReadonlySet<CourseFacts>[] = [],
): Promise<SolvedTraining | undefined> {
  const { program, columns, objectives } = trainingProgram(question, support.deadline);
  for (const courses of leavingOut) {
    program.row(
      columns.sum(({ course }) => (courses.has(course) ? 1 : 0)),
      { most: courses.size - 1 },
    );
  }
  const sums = objectives.map(({ objective }) => objective);
  const start = greedyStart(question, columns, program, support);
  const started = { ...support, ...(start && { start }) };
  const found = await untilInOrder([columns], () => solveSmall(program, sums, started), { objectives: sums, start });
  if (!("runs" in found)) return undefined;
  const { solution, runs } = found;
  return {
    status: solution.status,
    taken: orderRuns(question.learner, runs[0] ?? []),
    bound: objectives.flatMap(({ of }, i) => boundOf(question.catalogue, of, solution.reached[i])),
  };
}

/** A plan to start from, so that a time limit does not end with nothing. Small programs are solved sooner than it is found. */
function greedyStart(
  { learner, limits, mostCoverage, overlaps }: TrainingQuestion,
  columns: LearnerColumns,
  program: Program,
  support: SolverSupport,
): readonly number[] | undefined {
  const isShort = support.deadline !== undefined && support.deadline.left !== Infinity;
  if ((program.size <= largestForBranching && !isShort) || overlaps) return undefined;
  const room = { hasPlace: () => true, budget: limits.budget, needsAll: !mostCoverage };
  return startFrom(program, [{ columns, runs: greedyRuns(learner, columns.runs, room) }]);
}

/** What was reached, in the units of an answer. A plan without dates has no finish to tell of. */
export function boundOf({ money }: CatalogueFacts, of: PlanMeasure, reached: Reached | undefined): PlanBound[] {
  if (!reached || !Number.isFinite(reached.value)) return [];
  if (of === "finish") return [{ of, value: dateOf(reached.value), bound: dateOf(reached.bound) }];
  const shown: Readonly<Partial<Record<PlanMeasure, (value: number) => number>>> = {
    coverage: (value) => 0 - value,
    ready: (value) => 0 - value,
    cost: (units) => money.amount(units),
    days: learningDays,
  };
  const show = shown[of] ?? ((value: number) => value);
  return [{ of, value: show(reached.value), bound: show(reached.bound) }];
}
