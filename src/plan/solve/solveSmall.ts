import { PlanError } from "../PlanError.js";
import type { Program } from "./Program.js";
import type { Solver, SolverLimits } from "./Solver.js";
import { solveByBranching } from "./solveByBranching.js";
import { type Objective, type OrderedSolution, solveInOrder } from "./solveInOrder.js";
import { solveLarge } from "./solveLarge.js";

/**
 * Solves a small program, such as one person's: by branching, and where that finds it too hard with HiGHS. Where HiGHS
 * cannot be loaded, what branching has found so far is the answer, as `feasible`.
 */
export async function solveSmall(
  program: Program,
  objectives: readonly Objective[],
  limits: SolverLimits = {},
): Promise<OrderedSolution> {
  try {
    return solveInOrder(provingOnly, program, objectives, limits);
  } catch (error) {
    if (!(error instanceof TooHard)) throw error;
  }
  try {
    return await solveLarge(program, objectives, limits);
  } catch (error) {
    if (!(error instanceof PlanError && error.state === "unavailable")) throw error;
    return solveInOrder(solveByBranching, program, objectives, limits);
  }
}

class TooHard extends Error {}

const provingOnly: Solver = (program, minimise) => {
  const solution = solveByBranching(program, minimise);
  if (solution.status === "feasible" || solution.status === "unknown") throw new TooHard();
  return solution;
};
