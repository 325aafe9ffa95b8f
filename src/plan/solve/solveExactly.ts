import type { Highs } from "highs";
import { PlanError } from "../PlanError.js";
import { proveExactly } from "./proveExactly.js";
import { largestRange } from "./rangeOf.js";
import type { Solution, Solver } from "./Solver.js";
import { solveWithHighs } from "./solveWithHighs.js";

/** Where sums are larger HiGHS, which reckons in doubles, has been seen to call the best something that is not. */
const largestRangeOfHighs = 1e9;

/**
 * Solves a program with HiGHS, and proves anew without rounding what is said of one whose sums are too large for doubles, or
 * that HiGHS loses its way in.
 */
export function solveExactly(highs: Highs): Solver {
  const solve = solveWithHighs(highs);
  return (program, minimise, support) => {
    const found = foundBy(() => solve(program, minimise, support));
    if (found && largestRange(program, minimise) <= largestRangeOfHighs) return found;
    const start = found && "values" in found ? found.values : support.start;
    const { deadline } = support;
    return proveExactly(highs, program, minimise, { ...(start && { start }), ...(deadline && { deadline }) });
  };
}

/** What HiGHS finds, which here may well be wrong; nothing where it fails. */
function foundBy(solve: () => Solution): Solution | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof PlanError && error.state === "failed") return undefined;
    throw error;
  }
}
