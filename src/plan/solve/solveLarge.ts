import { loadHighs } from "./loadHighs.js";
import type { Program } from "./Program.js";
import type { SolverSupport } from "./Solver.js";
import { solveExactly } from "./solveExactly.js";
import { type Objective, type OrderedSolution, solveInOrder } from "./solveInOrder.js";

/** Solves a program of any size with HiGHS. */
export async function solveLarge(
  program: Program,
  objectives: readonly Objective[],
  support: SolverSupport = {},
): Promise<OrderedSolution> {
  return solveInOrder(solveExactly(await loadHighs()), program, objectives, support);
}
