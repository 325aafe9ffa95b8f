import type { Highs, Model } from "highs";
import { type Box, ExactBound, type Proved, roundedUp } from "./ExactBound.js";
import { modelData } from "./modelData.js";
import type { Program, Term } from "./Program.js";
import type { Solution, SolverSupport } from "./Solver.js";

/** A count and not a clock, so that the same question is proved or not proved everywhere. */
const mostRelaxations = 5_000;

interface Found {
  readonly values: readonly number[];
  readonly value: bigint;
}

interface Node extends Box {
  readonly bound: bigint;
}

/**
 * Solves a program of whole numbers so that no rounding has a part in the proof, whatever its sums are: it branches on
 * relaxations that HiGHS solves, closes a branch only by a bound in whole numbers (`ExactBound`), and counts what it finds.
 * `start` is what a faster solver holds to be best. Meant for what doubles cannot be trusted with; up to some thousand
 * columns.
 */
export function proveExactly(
  highs: Highs,
  program: Program,
  minimise: readonly Term[],
  { start, deadline }: Pick<SolverSupport, "start" | "deadline"> = {},
): Solution {
  const exact = new ExactBound(program, minimise);
  let best: Found | undefined;
  keep(start);
  return highs.withModel((model): Solution => {
    model.options.set({ output_flag: false, random_seed: 0, presolve: "off" });
    const { integrality: _, ...data } = modelData(program, minimise);
    model.passModel(data);
    const whole: Node = {
      least: new Int32Array(program.columns.length),
      most: Int32Array.from(program.columns, ({ most }) => Math.floor(most)),
      bound: leastOf(minimise, program),
    };
    const open = [whole];
    let relaxations = 0;
    for (let node = open.pop(); node; node = open.pop()) {
      if (best && node.bound >= best.value) continue;
      if (relaxations++ >= mostRelaxations || deadline?.isOver) {
        const bound = Number(open.reduce((least, other) => (other.bound < least ? other.bound : least), node.bound));
        return best
          ? { status: "feasible", values: best.values, value: Number(best.value), bound }
          : { status: "unknown", bound };
      }
      open.push(...branches(model, node));
    }
    if (!best) return { status: "infeasible" };
    return { status: "optimal", values: best.values, value: Number(best.value), bound: Number(best.value) };
  });

  /** What is left of a node: nothing, or two halves of it, the likelier one last. */
  function branches(model: Model, node: Node): Node[] {
    const box = { least: node.least.slice(), most: node.most.slice() };
    const all = { kind: "range", from: 0, to: box.least.length - 1 } as const;
    model.changeColsBounds(all, Float64Array.from(box.least), Float64Array.from(box.most));
    const modelStatus = statusOf(highs, model);
    const { optimal, infeasible } = highs.constants.modelStatus;
    let { bound } = node;
    let values: ArrayLike<number> = [];
    if (modelStatus === infeasible) {
      if (exact.isEmpty(box, model.getDualRay()?.values ?? [])) return [];
    } else if (modelStatus === optimal) {
      const { colValue, rowDual } = model.getSolution();
      const proved = exact.of(box, rowDual);
      if (proved.bound > bound) bound = proved.bound;
      values = colValue;
      keep(Array.from(colValue, Math.round));
      if (best && bound >= best.value) return [];
      if (best) settle(box, proved, best.value);
    }
    const column = branchingColumn(box, values);
    if (column < 0) {
      keep(Array.from(box.least));
      return [];
    }
    const value = values[column] ?? 0;
    const middle = Math.min(Math.max(Math.floor(value), box.least[column] ?? 0), (box.most[column] ?? 0) - 1);
    const below = { least: box.least, most: box.most.with(column, middle), bound };
    const above = { least: box.least.with(column, middle + 1), most: box.most, bound };
    return value - middle > 0.5 ? [below, above] : [above, below];
  }

  function keep(values?: readonly number[]): void {
    if (!values || !program.isMetBy(values)) return;
    const value = minimise.reduce((sum, { column, times }) => sum + BigInt(times) * BigInt(values[column] ?? 0), 0n);
    if (!best || value < best.value) best = { values, value };
  }
}

/** What became of a relaxation; nothing where HiGHS gives it up, which tells nothing of it. */
function statusOf({ errors }: Highs, model: Model): number | undefined {
  try {
    return model.run().modelStatus;
  } catch (error) {
    if (!(error instanceof errors.HighsError)) throw error;
    model.clearSolver();
    return undefined;
  }
}

/** No sum is less, whatever the rows say. */
function leastOf(minimise: readonly Term[], { columns }: Program): bigint {
  return minimise.reduce(
    (sum, { column, times }) =>
      times < 0 ? sum + BigInt(times) * BigInt(Math.floor(columns[column]?.most ?? 1)) : sum,
    0n,
  );
}

/** Leaves a column only the end of its range that its price favours, where anything else is no better than the best. */
function settle({ least, most }: Box, { reduced, parts }: Proved, best: bigint): void {
  for (const [column, price] of reduced.entries()) {
    const [from = 0, to = 0] = [least[column], most[column]];
    if (from === to || price === 0n || roundedUp(parts + (price < 0n ? -price : price)) < best) continue;
    if (price > 0n) most[column] = from;
    else least[column] = to;
  }
}

/** The column furthest from a whole number, or else any that is not settled; -1 where all are. */
function branchingColumn({ least, most }: Box, values: ArrayLike<number>): number {
  let found = -1;
  let furthest = -1;
  for (let column = 0; column < least.length; column++) {
    if (least[column] === most[column]) continue;
    const value = values[column] ?? 0;
    const off = Math.abs(value - Math.round(value));
    if (off > furthest) [found, furthest] = [column, off];
  }
  return found;
}
