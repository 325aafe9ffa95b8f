import type { Highs, Model, RunResult } from "highs";
import { PlanError } from "../PlanError.js";
import { modelData } from "./modelData.js";
import { Program, type Term } from "./Program.js";
import type { Solution, Solver, SolverProgress } from "./Solver.js";
import { settledAtNothing } from "./settledAtNothing.js";

/**
 * Solves programs with HiGHS, once it is loaded (`loadHighs`). It blocks until it is done or out of time, which it may
 * overrun by some tenths of a second.
 */
export function solveWithHighs(highs: Highs): Solver {
  return (program, minimise, { start, onProgress, deadline, maxNodes, hasNext = false } = {}) => {
    if (program.columns.length === 0) return withoutColumns(program);
    const left = deadline?.left ?? Infinity;
    if (left === 0) return { status: "unknown", bound: Number.NEGATIVE_INFINITY };
    const solution = highs.withModel((model) => {
      // Without its output HiGHS does not report progress either; it goes nowhere.
      model.options.set({ output_flag: onProgress !== undefined, log_to_console: false, random_seed: 0 });
      model.options.set({ mip_rel_gap: 0, mip_abs_gap: wholeGap, mip_min_logging_interval: 0.5 });
      model.options.set("presolve_rule_off", withoutClock);
      model.options.set({ mip_feasibility_tolerance: mixedTolerance, primal_feasibility_tolerance: tolerance });
      if (maxNodes !== undefined) model.options.set("mip_max_nodes", maxNodes);
      if (Number.isFinite(left)) model.options.set("time_limit", left);
      model.passModel(modelData(program, minimise));
      if (start) model.setSolution({ colValue: start });
      const { modelStatus } = run(highs, model, onProgress);
      return solutionOf(highs, model, modelStatus, program, minimise);
    });
    if (!hasNext || solution.status !== "optimal" || program.columns.length < worthSettling) return solution;
    return { ...solution, settled: settledAtNothing(highs, program, minimise, solution.value) };
  };
}

/** HiGHS gives some programs of long sums up with an error of its own. */
function run(highs: Highs, model: Model, onProgress?: (progress: SolverProgress) => void): RunResult {
  try {
    return model.run(onProgress && reporting(highs, onProgress));
  } catch (error) {
    if (!(error instanceof highs.errors.HighsError)) throw error;
    throw new PlanError("failed", `HiGHS gave up: ${error.message}`, { cause: error });
  }
}

/** Probing and enumeration: steps of presolve in which HiGHS does not look at its clock, and has been seen to stay for seconds. */
const withoutClock = (1 << 15) | (1 << 16);

/** Programs with fewer columns are solved sooner than it is found out which of them are settled. */
const worthSettling = 1_000;

/** What is minimised is a whole number, so a bound less than one below what was found proves that it is best. */
const wholeGap = 0.49;

/** What a whole number may be off by. With weights of up to 10^8 the usual millionth would be many units of a sum. */
const tolerance = 1e-9;

/**
 * The same for whole numbers. It has to be above the 1e-9 that HiGHS itself takes for nothing: with both the same, its presolve
 * has called the best of 12 placements something that is half as good.
 */
const mixedTolerance = 1e-8;

/** HiGHS has no answer for a program without columns: it is met, or it cannot be. */
function withoutColumns(program: Program): Solution {
  return program.isMetBy([]) ? { status: "optimal", values: [], value: 0, bound: 0 } : { status: "infeasible" };
}

function solutionOf(highs: Highs, model: Model, status: number, program: Program, minimise: readonly Term[]): Solution {
  const { optimal, infeasible, timeLimit, solutionLimit } = highs.constants.modelStatus;
  if (status === infeasible) return { status: "infeasible" };
  if (status !== optimal && status !== timeLimit && status !== solutionLimit) {
    throw new PlanError("failed", `HiGHS stopped with the model status ${status}`);
  }
  const isMixed = program.columns.some(({ whole }) => whole);
  const bound = isMixed ? Number(model.info.get("mip_dual_bound")) : Number(model.info.get("objective_function_value"));
  const hasValues = Number(model.info.get("primal_solution_status")) === highs.constants.solutionStatus.feasible;
  if (!hasValues) return { status: "unknown", bound };
  const found = model.getSolution().colValue;
  const values = program.columns.map(({ whole }, i) => (whole ? Math.round(found[i] ?? 0) : (found[i] ?? 0)));
  if (!program.isMetBy(values)) throw new PlanError("failed", "What HiGHS found does not meet what was asked");
  const value = Program.sum(minimise, values);
  const isProved = status === optimal && !(bound < value - wholeGap - tolerance * Math.abs(value));
  return { status: isProved ? "optimal" : "feasible", values, value, bound };
}

function reporting(highs: Highs, onProgress: (progress: SolverProgress) => void) {
  return {
    [highs.constants.callbackType.mipLogging]: ({ data }: { readonly data: ProgressData }) => {
      const { running_time: seconds = 0, mip_primal_bound: found, mip_dual_bound: bound } = data;
      onProgress({
        seconds,
        ...(found !== undefined && Number.isFinite(found) && { found }),
        ...(bound !== undefined && Number.isFinite(bound) && { bound }),
      });
      return undefined;
    },
  };
}

interface ProgressData {
  readonly running_time?: number;
  readonly mip_primal_bound?: number;
  readonly mip_dual_bound?: number;
}
