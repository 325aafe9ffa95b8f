import { PlanError } from "../PlanError.js";
import { leastSum } from "./joinObjectives.js";
import type { Program } from "./Program.js";
import { largestRange } from "./rangeOf.js";
import type { Solver, SolverSupport } from "./Solver.js";
import { solveByBranching } from "./solveByBranching.js";
import { largestSums, type Objective, type OrderedSolution, solveInOrder } from "./solveInOrder.js";

/**
 * Solves a small program, such as one person's: by branching, and where that is too large or proves too hard, or sums are
 * too large for its doubles, with HiGHS. Where HiGHS cannot be loaded, what branching finds is the answer, as `feasible`.
 */
export async function solveSmall(
  program: Program,
  objectives: readonly Objective[],
  support: SolverSupport = {},
): Promise<OrderedSolution> {
  let { start, ...unstarted } = support; // A start would decide which of equal plans is found, and it comes with a time limit alone.
  try {
    return await solveInOrder(provingOnly, program, objectives, unstarted, largestSums.small);
  } catch (error) {
    if (!(error instanceof TooHard)) throw error;
    start = error.found ?? start;
  }
  const started = { ...support, ...(start && { start }) };
  if (start && support.deadline?.isOver) return solveInOrder(outOfTime, program, objectives, started);
  try {
    const { solveLarge } = await import("./solveLarge.js"); // Most plans of one person never need it.
    return await solveLarge(program, objectives, started);
  } catch (error) {
    if (!(error instanceof PlanError && error.state === "unavailable")) throw error;
    return solveInOrder(unproved(error), program, objectives, started, largestSums.small);
  }
}

/** Larger programs are for HiGHS at once: it needs some 50 ms to be there, and then less. */
export const largestForBranching = 50_000;

class TooHard extends Error {
  /** The best of what was found, which meets the program. */
  readonly found: readonly number[] | undefined;

  constructor(found?: readonly number[]) {
    super("Too hard for branching");
    this.found = found;
  }
}

const provingOnly: Solver = (program, minimise, support) => {
  if (program.size > largestForBranching || largestRange(program, minimise) > largestSums.small)
    throw new TooHard(support.start);
  const solution = solveByBranching(program, minimise, support);
  if (solution.status === "feasible") throw new TooHard(solution.values);
  if (solution.status === "unknown") throw new TooHard(support.start);
  return solution;
};

/** There is no time to load anything. */
const outOfTime: Solver = (_, minimise) => ({ status: "unknown", bound: leastSum(minimise) });

/** What branching finds where sums are too large for it to prove anything. */
function unproved(unavailable: PlanError): Solver {
  return (program, minimise, support) => {
    const solution = solveByBranching(program, minimise, support);
    if (solution.status === "unknown" && !support.start && !support.deadline?.isOver) throw unavailable;
    if (largestRange(program, minimise) <= largestSums.small) return solution;
    if (solution.status === "infeasible") throw unavailable;
    const bound = leastSum(minimise);
    return solution.status === "unknown" ? { ...solution, bound } : { ...solution, status: "feasible", bound };
  };
}
