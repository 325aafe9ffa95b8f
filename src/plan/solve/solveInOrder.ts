import { PlanError } from "../PlanError.js";
import { joinObjectives, leastSum, reachedBy } from "./joinObjectives.js";
import { Program, type Term } from "./Program.js";
import type { Solver, SolverSupport } from "./Solver.js";

/** Something to make least. `times` are whole numbers, so that what it adds up to is one. */
export interface SumObjective {
  readonly kind: "sum";
  readonly terms: readonly Term[];
  /** The most that it can come to, where that is less than all the terms together. */
  readonly most?: number;
}

/** To use nothing that comes late: makes the greatest `at` among the columns used least; minus infinity where none is. */
export interface LatestObjective {
  readonly kind: "latest";
  readonly columns: readonly { readonly column: number; readonly at: number }[];
}

export type Objective = SumObjective | LatestObjective;

/** What an objective came to, and what nothing is better than; they are the same where it is proved. */
export interface Reached {
  readonly value: number;
  readonly bound: number;
}

/**
 * - `optimal`: each objective is proved to be least, given those before it;
 * - `feasible`: a time limit struck; `reached` says how far each may be from least.
 */
export type OrderedSolution =
  | {
      readonly status: "optimal" | "feasible";
      readonly values: readonly number[];
      readonly reached: readonly Reached[];
    }
  | { readonly status: "infeasible" };

/**
 * Makes the first objective least, then the second among what is best by the first, and so on. Where the time limit
 * strikes, what has been found by then is kept and never made worse by what follows.
 *
 * The program is as it was afterwards.
 *
 * @throws {@link PlanError} `timed-out` where the limit strikes before anything is found.
 */
export function solveInOrder(
  solve: Solver,
  program: Program,
  objectives: readonly Objective[],
  support: SolverSupport = {},
): OrderedSolution {
  const rows = program.rows.length;
  try {
    let status: "optimal" | "feasible" = "optimal";
    let values: readonly number[] | undefined = support.start;
    const reached: Reached[] = [];
    do {
      const [next = nothing] = objectives.slice(reached.length);
      const supported = { ...support, ...(values && { start: values }) };
      const solution =
        next.kind === "sum"
          ? leastSums(solve, program, sumsFrom(objectives, reached.length), supported)
          : leastLatest(solve, program, next, supported);
      if (solution.status === "infeasible" && reached.length === 0) return { status: "infeasible" };
      if (solution.status === "infeasible") throw new PlanError("failed", "The solver contradicts itself");
      if (solution.status === "unknown") {
        if (!values) throw new PlanError("timed-out", "The time limit struck before anything was found");
        return {
          status: "feasible",
          values,
          reached: [...reached, ...unproved(objectives.slice(reached.length), values)],
        };
      }
      if (solution.status === "feasible") status = "feasible";
      values = solution.values;
      reached.push(...solution.reached);
    } while (reached.length < objectives.length);
    return { status, values: values ?? [], reached: reached.slice(0, objectives.length) };
  } finally {
    program.rows.length = rows;
  }
}

type Stage =
  | {
      readonly status: "optimal" | "feasible";
      readonly values: readonly number[];
      readonly reached: readonly Reached[];
    }
  | { readonly status: "infeasible" }
  | { readonly status: "unknown" };

/** What values come to in objectives that there was no time for. */
function unproved(objectives: readonly Objective[], values: readonly number[]): Reached[] {
  return objectives.map((objective) =>
    objective.kind === "sum"
      ? { value: Math.round(Program.sum(objective.terms, values)), bound: leastSum(objective.terms) }
      : { value: latestOf(objective, values), bound: never },
  );
}

const nothing: SumObjective = { kind: "sum", terms: [] };

/** The sums that follow one another from a place, up to the next objective of another kind. */
function sumsFrom(objectives: readonly Objective[], place: number): readonly SumObjective[] {
  const sums: SumObjective[] = [];
  for (const objective of objectives.slice(place)) {
    if (objective.kind !== "sum") break;
    sums.push(objective);
  }
  return sums.length > 0 ? sums : [nothing];
}

function leastSums(solve: Solver, program: Program, sums: readonly SumObjective[], support: SolverSupport): Stage {
  const sum = joinObjectives(sums);
  const solution = solve(program, sum.terms, support);
  if (solution.status === "infeasible" || solution.status === "unknown") return solution;
  const { status, values, bound } = solution;
  const reached = reachedBy(sum, values, bound, status === "optimal");
  for (const [i, { terms, unit }] of sum.parts.entries()) {
    const inUnits = terms.map(({ column, times }) => ({ column, times: times / unit }));
    // Half a unit of slack costs nothing, as sums are whole, and spares the solver a row that is met to the last digit.
    program.row(inUnits, { most: (reached[i]?.value ?? 0) / unit + 0.5 });
  }
  return { status, values, reached };
}

/** Where no column is used that has a day. */
const never = Number.NEGATIVE_INFINITY;

/** The earliest day by which it can be done, by halving the days: the relaxation of a maximum tells a solver little. */
function leastLatest(solve: Solver, program: Program, objective: LatestObjective, support: SolverSupport): Stage {
  const { columns } = objective;
  const days = [...new Set(columns.map(({ at }) => at))].sort((a, b) => a - b);
  const until = (day: number) => columns.filter(({ at }) => at > day).map(({ column }) => ({ column, times: 1 }));
  const anyAtAll = solve(program, [], support);
  if (anyAtAll.status === "infeasible" || anyAtAll.status === "unknown") return anyAtAll;
  let best = anyAtAll.values;
  let bound = never;
  let status: "optimal" | "feasible" = "optimal";
  let value = latestOf(objective, best);
  while (bound < value) {
    const open = [never, ...days].filter((day) => day >= bound && day < value);
    const day = open[Math.floor((open.length - 1) / 2)];
    if (day === undefined) break;
    const rows = program.rows.length;
    program.row(until(day), { most: 0 });
    const { start: _, ...rest } = support;
    const solution = solve(program, [], rest);
    program.rows.length = rows;
    if (solution.status === "optimal" || solution.status === "feasible") {
      best = solution.values;
      value = latestOf(objective, best);
    } else if (solution.status === "infeasible") {
      bound = days.find((later) => later > day) ?? value;
    } else {
      status = "feasible";
      break;
    }
  }
  program.row(until(value), { most: 0 });
  return { status, values: best, reached: [{ value, bound: status === "optimal" ? value : bound }] };
}

function latestOf({ columns }: LatestObjective, values: readonly number[]): number {
  return columns.reduce(
    (latest, { column, at }) => ((values[column] ?? 0) > 0.5 ? Math.max(latest, at) : latest),
    never,
  );
}
