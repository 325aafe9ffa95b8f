import { PlanError } from "../PlanError.js";
import type { OrderedSolution } from "../solve/solveInOrder.js";
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
 * @throws {@link PlanError} `timed-out` where a time limit strikes while there is still a circle.
 */
export async function untilInOrder(
  columns: readonly LearnerColumns[],
  solve: () => Promise<OrderedSolution>,
): Promise<InOrder> {
  for (;;) {
    const solution = await solve();
    if (solution.status === "infeasible") return { solution };
    const orders = columns.map((one) => one.order(solution.values));
    if (orders.every(({ isCircle }) => !isCircle)) return { solution, runs: orders.map(({ runs }) => runs) };
    if (solution.status === "feasible") {
      throw new PlanError("timed-out", "The time limit struck before a plan was found that can be put in order");
    }
  }
}
