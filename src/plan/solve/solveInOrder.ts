import { PlanError } from "../PlanError.js";
import { type JoinedObjectives, joinObjectives, leastSum, reachedBy } from "./joinObjectives.js";
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

/** How large sums may be that a solver is given as one. */
export const largestSums = { small: 1e6, large: 1e8 } as const;

/**
 * Makes the first objective least, then the second among what is best by the first, and so on. Where the time limit
 * strikes, what has been found by then is kept and never made worse by what follows. What each objective came to is counted
 * anew in the end, on the values that are handed out.
 *
 * The program is as it was afterwards.
 *
 * @throws {@link PlanError} `timed-out` where the limit strikes before anything is found.
 */
export async function solveInOrder(
  solve: Solver,
  program: Program,
  objectives: readonly Objective[],
  support: SolverSupport = {},
  largestSum: number = largestSums.large,
): Promise<OrderedSolution> {
  const rows = program.rows.length;
  try {
    let values: readonly number[] | undefined = support.start;
    const reached: Reached[] = [];
    let towards: readonly Term[] = []; // All that was made least, which the rows hold to its best.
    do {
      await support.deadline?.turn();
      const [next = nothing] = objectives.slice(reached.length);
      const supported = { ...support, ...(values && { start: values }) };
      const sums = joinObjectives(sumsFrom(objectives, reached.length), largestSum);
      const hasNext = reached.length + sums.parts.length < objectives.length;
      const solution =
        next.kind === "sum"
          ? leastSums(solve, program, sums, { ...supported, hasNext })
          : await leastLatest(solve, program, next, { ...supported, towards });
      if (next.kind === "sum") towards = Program.merged([...towards, ...sums.terms]);
      if (solution.status === "infeasible" && reached.length === 0) return { status: "infeasible" };
      if (solution.status === "infeasible") throw new PlanError("failed", "The solver contradicts itself");
      if (solution.status === "unknown") {
        if (!values) throw new PlanError("timed-out", "The time limit struck before anything was found");
        reached.push(...unproved(objectives.slice(reached.length)));
        break;
      }
      values = solution.values;
      reached.push(...solution.reached);
    } while (reached.length < objectives.length);
    return counted(objectives, values ?? [], reached);
  } finally {
    program.rows.length = rows;
  }
}

/** What the values come to, by counting, beside what was said to be least. */
export function counted(
  objectives: readonly Objective[],
  values: readonly number[],
  said: readonly Reached[],
): Exclude<OrderedSolution, { readonly status: "infeasible" }> {
  const reached = objectives.map((objective, i): Reached => {
    const value = cameTo(objective, values);
    const bound = said[i]?.bound ?? value;
    if (value < bound)
      throw new PlanError("failed", "The solver contradicts itself: something is better than the best");
    return { value, bound };
  });
  const isProved = reached.every(({ value, bound }) => value === bound);
  return { status: isProved ? "optimal" : "feasible", values, reached };
}

function cameTo(objective: Objective, values: readonly number[]): number {
  return objective.kind === "sum" ? Math.round(Program.sum(objective.terms, values)) : latestOf(objective, values);
}

type Stage =
  | {
      readonly status: "found";
      readonly values: readonly number[];
      readonly reached: readonly Reached[];
    }
  | { readonly status: "infeasible" }
  | { readonly status: "unknown" };

/** What is known of objectives that there was no time for. */
function unproved(objectives: readonly Objective[]): Reached[] {
  return objectives.map((objective) => {
    const bound = objective.kind === "sum" ? leastSum(objective.terms) : never;
    return { value: bound, bound };
  });
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

function leastSums(solve: Solver, program: Program, sum: JoinedObjectives, support: SolverSupport): Stage {
  const solution = solve(program, sum.terms, support);
  if (solution.status === "infeasible" || solution.status === "unknown") return solution;
  const { status, values, bound } = solution;
  const reached = reachedBy(sum, values, bound, status === "optimal");
  const settled = new Set(solution.settled);
  const ones = [...settled].map((column) => ({ column, times: 1 }));
  if (settled.size > 0) program.row(ones, { most: 0 });
  for (const [i, { terms }] of sum.parts.entries()) {
    const open = terms.filter(({ column }) => !settled.has(column));
    keepAt(program, open, reached[i]?.value ?? 0);
  }
  return { status: "found", values, reached };
}

/** Holds a sum to what it came to; of one that comes to all it can, each column, which a relaxation cannot get round. */
function keepAt(program: Program, terms: readonly Term[], value: number): void {
  if (value > leastSum(terms) || terms.some(({ column }) => program.columns[column]?.most !== 1)) {
    program.atMost(terms, value);
    return;
  }
  for (const { column, times } of terms) {
    if (times !== 0) program.row([{ column, times: 1 }], times < 0 ? { least: 1 } : { most: 0 });
  }
}

/** Where no column is used that has a day. */
const never = Number.NEGATIVE_INFINITY;

/**
 * The earliest day by which it can be done: whether the day before the first one found will do, and then by halving the
 * days, as the relaxation of a maximum tells a solver little.
 */
async function leastLatest(
  solve: Solver,
  program: Program,
  objective: LatestObjective,
  { start, ...support }: SolverSupport,
): Promise<Stage> {
  const { columns } = objective;
  const days = [...new Set(columns.map(({ at }) => at))].sort((a, b) => a - b);
  const until = (day: number) => columns.filter(({ at }) => at > day).map(({ column }) => ({ column, times: 1 }));
  let best = start;
  if (!best) {
    const any = solve(program, [], support);
    if (any.status === "infeasible" || any.status === "unknown") return any;
    best = any.values;
  }
  let bound = never;
  let value = latestOf(objective, best);
  for (let isFirst = true; bound < value; isFirst = false) {
    const open = [never, ...days].filter((day) => day >= bound && day < value);
    const day = isFirst ? open.at(-1) : open[Math.floor((open.length - 1) / 2)];
    if (day === undefined) break;
    await support.deadline?.turn();
    const rows = program.rows.length;
    program.row(until(day), { most: 0 });
    const solution = solve(program, [], support);
    program.rows.length = rows;
    if (solution.status === "optimal" || solution.status === "feasible") {
      best = solution.values;
      value = latestOf(objective, best);
    } else if (solution.status === "infeasible") {
      bound = days.find((later) => later > day) ?? value;
    } else {
      program.row(until(value), { most: 0 });
      return { status: "found", values: best, reached: [{ value, bound }] };
    }
  }
  program.row(until(value), { most: 0 });
  return { status: "found", values: best, reached: [{ value, bound: value }] };
}

function latestOf({ columns }: LatestObjective, values: readonly number[]): number {
  return columns.reduce(
    (latest, { column, at }) => ((values[column] ?? 0) > 0.5 ? Math.max(latest, at) : latest),
    never,
  );
}
