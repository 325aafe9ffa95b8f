import { loadHighs } from "./loadHighs.js";
import type { Program } from "./Program.js";
import type { SolverLimits } from "./Solver.js";
import { type Objective, type OrderedSolution, solveInOrder } from "./solveInOrder.js";
import { solveWithHighs } from "./solveWithHighs.js";

/** Solves a program of any size with HiGHS. */
export async function solveLarge(
  program: Program,
  objectives: readonly Objective[],
  limits: SolverLimits = {},
): Promise<OrderedSolution> {
  return solveInOrder(solveWithHighs(await loadHighs(), limits.timeLimit), program, objectives, limits);
}
