import { PlanError } from "../PlanError.js";
import { counted, type Objective, type OrderedSolution } from "../solve/solveInOrder.js";
import type { Run } from "./courseFacts.js";
import type { LearnerColumns } from "./LearnerColumns.js";

/** A solution, and the runs of each learner in the order they are taken. */
export type InOrder =
  | { readonly solution: Extract<OrderedSolution, { readonly status: "infeasible" }> }
  | {
      readonly solution: Exclude<OrderedSolution, { readonly status: "infeasible" }>;
      readonly runs: readonly (readonly Run[])[];
    };

/**
 * Solves a program, and again with more rows for as long as courses without dates wait for each other in a circle: seldom
 * more than once.
 *
 * Where a time limit strikes while there is still a circle, what it started from is the answer.
 *
 * @throws {@link PlanError} `timed-out` where that is not in order either, or is not there.
 */
export async function untilInOrder(
  columns: readonly LearnerColumns[],
  solve: () => Promise<OrderedSolution>,
  { objectives, start }: { readonly objectives: readonly Objective[]; readonly start?: readonly number[] | undefined },
): Promise<InOrder> {
  for (;;) {
    const solution = await solve();
    if (solution.status === "infeasible") return { solution };
    const orders = columns.map((one) => one.order(solution.values));
    if (orders.every(({ isCircle }) => !isCircle)) return { solution, runs: orders.map(({ runs }) => runs) };
    if (solution.status === "feasible") {
      const known = columns.map((one) => one.order(start ?? []));
      if (start && known.every(({ isCircle }) => !isCircle)) {
        return { solution: counted(objectives, start, solution.reached), runs: known.map(({ runs }) => runs) };
      }
      throw new PlanError("timed-out", "The time limit struck before a plan was found that can be put in order");
    }
  }
}
