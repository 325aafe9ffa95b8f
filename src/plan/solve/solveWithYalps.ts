import { type Coefficients, type Constraint, solve } from "yalps";
import { Program, type Term } from "./Program.js";
import type { Solution } from "./Solver.js";

const objective = -1;

/**
 * What branch and cut may cost before a larger solver is asked, in nodes: a count and not a clock, so that the same
 * question is always answered by the same solver.
 */
const nodes = 400;

/**
 * Solves a program with `yalps`: TypeScript alone, so it works where WebAssembly is forbidden, and the fastest for one
 * person's plan. Larger programs are for `solveWithHighs`.
 */
export function solveWithYalps(program: Program, minimise: readonly Term[]): Solution {
  const integer = yalps(program, minimise, true);
  if (integer.status === "infeasible") return { status: "infeasible" };
  const values = integer.values;
  if (values && integer.status === "optimal") {
    const value = Program.sum(minimise, values);
    return { status: "optimal", values, value, bound: value };
  }
  const relaxed = yalps(program, minimise, false);
  const bound = relaxed.status === "optimal" && relaxed.values ? Program.sum(minimise, relaxed.values) : -Infinity;
  return values
    ? { status: "feasible", values, value: Program.sum(minimise, values), bound }
    : { status: "unknown", bound };
}

/** One run; `values` only where they have been held to the program. */
function yalps(program: Program, minimise: readonly Term[], whole: boolean) {
  const coefficients = program.columns.map((): [number, number][] => []);
  const constraints: [number, Constraint][] = [];
  // yalps takes less than a hundred-millionth for nothing: coefficients of up to a thousand keep far from that.
  const scale = 1_000 / minimise.reduce((most, { times }) => Math.max(most, Math.abs(times)), 1e-9);
  for (const { column, times } of minimise) coefficients[column]?.push([objective, times * scale]);
  const rows = [...program.rows, ...program.columns.flatMap(upperBound)];
  for (const [row, { terms, least, most }] of rows.entries()) {
    constraints.push([
      row,
      { ...(Number.isFinite(least) && { min: least }), ...(Number.isFinite(most) && { max: most }) },
    ]);
    for (const { column, times } of terms) coefficients[column]?.push([row, times]);
  }
  const { status, variables } = solve<number, number>(
    {
      direction: "minimize",
      objective,
      constraints,
      variables: coefficients.map((column, i): [number, Coefficients<number>] => [i, column]),
      integers: whole ? program.columns.flatMap((column, i) => (column.whole ? [i] : [])) : false,
    },
    { maxIterations: nodes },
  );
  const found = new Map(variables);
  const values = program.columns.map((column, i) =>
    column.whole && whole ? Math.round(found.get(i) ?? 0) : (found.get(i) ?? 0),
  );
  const stands = (status === "optimal" || status === "timedout") && (!whole || program.isMetBy(values));
  return { status: status === "optimal" && !stands ? "wrong" : status, ...(stands && { values }) };
}

/** `binaries` of yalps would be the same rows, and continuous columns have bounds too. */
function upperBound({ most }: { readonly most: number }, column: number) {
  return Number.isFinite(most) ? [{ terms: [{ column, times: 1 }], least: -Infinity, most }] : [];
}
