import { type Coefficients, type Constraint, solve } from "yalps";
import { Program, type Row, type Term } from "./Program.js";
import type { Solution, SolverSupport } from "./Solver.js";

const objective = -1;
/**
 * What the search may cost before a larger solver is asked: rows times columns, added over all relaxations. A count and not a
 * clock, so that the same question is always answered by the same solver.
 */
const mostWork = 4_000_000;
/** What a value may be off a whole number by. */
const slack = 1e-6;
/** Sums are whole, so what is no better than this below the best cannot be better: far more than what yalps rounds away. */
const better = 0.9;

/** The program with some of its binaries settled, and what nothing in it is better than. */
interface Node {
  readonly settled: ReadonlyMap<number, 0 | 1>;
  readonly bound: number;
}

/**
 * Solves a program by branching on the relaxations that `yalps` solves: TypeScript alone, so it works where WebAssembly is
 * forbidden, and the fastest for one person's plan. Larger programs are for `solveWithHighs`.
 *
 * The branch and cut of `yalps` itself drops a
 * branch whose simplex goes round in circles as if nothing were in it, without a word: it has called a program infeasible
 * that is not, and so might call something best that is not. Here such a branch ends the proof.
 *
 * What is minimised has to come to a whole number wherever the whole columns do, as for `solveInOrder`.
 */
export function solveByBranching(
  program: Program,
  minimise: readonly Term[],
  { start, deadline, towards = [] }: Pick<SolverSupport, "start" | "deadline" | "towards"> = {},
): Solution {
  const open: Node[] = [{ settled: settledByRows(program), bound: Number.NEGATIVE_INFINITY }];
  let best = start && program.isMetBy(start) ? { values: start, value: Program.sum(minimise, start) } : undefined;
  const anyWillDo = minimise.length === 0;
  const lead = anyWillDo ? towards : minimise;
  // What is worth having without end has to be bounded from the start.
  const bounded = new Set(lead.filter(({ times }) => times < 0).map(({ column }) => column));
  let work = 0;
  for (let node = open.pop(); node && !(anyWillDo && best); node = taken(open)) {
    if (best && node.bound > best.value - better) continue;
    const isSpent = work > mostWork || deadline?.isOver === true;
    work += program.rows.length * (program.columns.length - node.settled.size);
    const relaxed = isSpent ? "spent" : relaxation(program, lead, node.settled, bounded);
    if (relaxed === "infeasible" || (relaxed !== "spent" && best && relaxed.value > best.value - better)) continue;
    // Where yalps says nothing, settling one more column may make it speak.
    const column =
      relaxed === "spent"
        ? undefined
        : relaxed.values
          ? mostFractional(program, relaxed.values)
          : unsettled(program, node);
    if (relaxed === "spent" || (column === undefined && !relaxed.values)) {
      const bound = open.reduce((least, other) => Math.min(least, other.bound), node.bound);
      return best ? { status: "feasible", ...best, bound } : { status: "unknown", bound };
    }
    if (column === undefined) {
      const values = program.columns.map(({ whole }, i) => {
        const value = relaxed.values?.[i] ?? 0;
        return whole ? Math.round(value) : value;
      });
      if (!program.isMetBy(values)) return { status: "unknown", bound: node.bound };
      const value = Program.sum(minimise, values);
      if (!best || value < best.value) best = { values, value };
      continue;
    }
    const bound = Math.max(node.bound, relaxed.value);
    for (const side of [0, 1] as const) open.push({ settled: new Map([...node.settled, [column, side]]), bound });
  }
  return best ? { status: "optimal", ...best, bound: best.value } : { status: "infeasible" };
}

/** What rows say of a column whatever the others are, such as that a run ends too late: the simplex then has less to do. */
function settledByRows({ columns, rows }: Program): Node["settled"] {
  const settled = new Map<number, 0 | 1>();
  for (const { terms, least, most } of rows) {
    const [first] = terms;
    if (terms.length === 1 && first && first.times >= least && least > 0 && columns[first.column]?.whole)
      settled.set(first.column, 1);
    if (most < 0 || terms.some(({ times }) => times < 1)) continue;
    for (const { column, times } of terms) if (times > most) settled.set(column, 0);
  }
  return settled;
}

/** Takes the node with the least bound; of several, the last: the deepest is the nearest to an answer. */
function taken(open: Node[]): Node | undefined {
  const place = open.reduce((least, { bound }, i) => (bound <= (open[least]?.bound ?? Infinity) ? i : least), 0);
  return open.splice(place, 1)[0];
}

function mostFractional({ columns }: Program, values: readonly number[]): number | undefined {
  let furthest = slack;
  let found: number | undefined;
  for (const [column, { whole }] of columns.entries()) {
    const value = values[column] ?? 0;
    const off = Math.abs(value - Math.round(value));
    if (!whole || off <= furthest) continue;
    furthest = off;
    found = column;
  }
  return found;
}

function unsettled({ columns }: Program, { settled }: Node): number | undefined {
  const column = columns.findIndex(({ whole }, i) => whole && !settled.has(i));
  return column < 0 ? undefined : column;
}

/** Without values nothing is known of it. */
type Relaxed = { readonly values?: readonly number[]; readonly value: number } | "infeasible";

/**
 * The best values that need not be whole; none where the simplex goes round in circles, whichever way it starts.
 *
 * What is settled is no longer a variable. Of what the others are at most, only what the best values would exceed is said
 * (`bounded`, which grows from node to node): most of it goes without saying, and each row makes the simplex slower.
 */
function relaxation(
  program: Program,
  minimise: readonly Term[],
  settled: Node["settled"],
  bounded: Set<number>,
): Relaxed {
  const rows = reduced(program.rows, settled);
  if (rows === "infeasible") return "infeasible";
  // yalps takes less than a hundred-millionth for nothing: coefficients of up to a thousand keep far from that.
  const scale = 1_000 / minimise.reduce((most, { times }) => Math.max(most, Math.abs(times)), 1e-9);
  const fixed = minimise.reduce((sum, { column, times }) => sum + (settled.get(column) === 1 ? times : 0), 0);
  for (;;) {
    const bounds = [...bounded]
      .filter((column) => !settled.has(column))
      .map((column) => ({ terms: [{ column, times: 1 }], least: -Infinity, most: program.columns[column]?.most ?? 1 }));
    const solved = simplex(program.columns.length, [...rows, ...bounds], minimise, scale, settled);
    if (solved === "infeasible") return "infeasible";
    if (solved === "lost") return { value: Number.NEGATIVE_INFINITY };
    const above = [...solved.found].filter(
      ([column, value]) => !bounded.has(column) && value > (program.columns[column]?.most ?? 1) + slack,
    );
    for (const [column] of above) bounded.add(column);
    if (above.length > 0) continue;
    const values = program.columns.map((_, i) => settled.get(i) ?? solved.found.get(i) ?? 0);
    return { values, value: solved.result / scale + fixed }; // The values are rounded, and times a million that would show.
  }
}

/** The rows over what is not settled. */
function reduced(rows: readonly Row[], settled: Node["settled"]): readonly Row[] | "infeasible" {
  if (settled.size === 0) return rows;
  const left: Row[] = [];
  for (const row of rows) {
    const terms = row.terms.filter(({ column }) => !settled.has(column));
    if (terms.length === row.terms.length) {
      left.push(row);
      continue;
    }
    const fixed = row.terms.reduce((sum, { column, times }) => sum + (settled.get(column) === 1 ? times : 0), 0);
    const { least, most } = { least: row.least - fixed, most: row.most - fixed };
    if (terms.length > 0) left.push({ terms, least, most });
    else if (least > slack || most < -slack) return "infeasible";
  }
  return left;
}

/** One run of yalps; `lost` where its simplex goes round in circles from either end. */
function simplex(
  columns: number,
  rows: readonly Row[],
  minimise: readonly Term[],
  scale: number,
  settled: Node["settled"],
): { readonly found: ReadonlyMap<number, number>; readonly result: number } | "infeasible" | "lost" {
  const coefficients = Array.from({ length: columns }, (): [number, number][] => []);
  const constraints: [number, Constraint][] = [];
  for (const { column, times } of minimise) coefficients[column]?.push([objective, times * scale]);
  for (const [row, { terms, least, most }] of rows.entries()) {
    constraints.push([
      row,
      { ...(Number.isFinite(least) && { min: least }), ...(Number.isFinite(most) && { max: most }) },
    ]);
    for (const { column, times } of terms) coefficients[column]?.push([row, times]);
  }
  const variables = coefficients
    .map((column, i): [number, Coefficients<number>] => [i, column])
    .filter(([column]) => !settled.has(column));
  for (const backwards of [false, true]) {
    const model = backwards
      ? { variables: variables.toReversed(), constraints: constraints.toReversed() }
      : { variables, constraints };
    const { status, result, variables: found } = solve<number, number>({ direction: "minimize", objective, ...model });
    if (status === "infeasible") return "infeasible";
    if (status === "optimal") return { found: new Map(found), result };
  }
  return "lost";
}
