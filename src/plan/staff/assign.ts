import { AlternatingPath } from "./AlternatingPath.js";
import type { Matching } from "./Matching.js";
import { type PairValues, totalOf } from "./PairValues.js";

/** A best assignment, and the prices that prove it. */
export interface Assigned extends Matching {
  /** What it gains in each layer. Without a restriction it is the sum of all prices: nothing can gain more. */
  readonly total: readonly number[];
}

/** A part of all assignments: rows before `row` have the columns given, and `row` has none of those forbidden. */
export interface Restriction {
  readonly row: number;
  readonly columnOf: Int32Array;
  /** -1 forbids that the row goes without a column. */
  readonly forbidden: ReadonlySet<number>;
}

/**
 * The assignment of greatest value: each row has one column or none, each column one row or none. The algorithm of Jonker
 * and Volgenant, in whole numbers and therefore exact: one row after the other finds its place by a shortest alternating
 * path, and the prices of rows and columns prove that nothing is better. There may be more rows than columns or fewer.
 *
 * Of several best ones it is any; `firstOfTheBest` makes it the first. `undefined` where the restriction leaves none.
 */
export function assign(values: PairValues, restriction?: Restriction): Assigned | undefined {
  const { columns, layers } = values;
  const rows = values.rows.length;
  const matching: Matching = {
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPrices: Array.from({ length: layers }, () => new Float64Array(rows)),
    columnPrices: Array.from({ length: layers }, () => new Float64Array(columns)),
  };
  const blocked = new Uint8Array(columns);
  const first = restriction?.row ?? 0;
  for (let row = 0; row < first; row++) {
    const column = restriction?.columnOf[row] ?? -1;
    matching.columnOf[row] = column;
    if (column < 0) continue;
    matching.rowOf[column] = row;
    blocked[column] = 1;
  }
  const rules = { blocked, forbidden: restriction && { row: first, columns: restriction.forbidden } };
  const path = new AlternatingPath(values);
  for (let row = first; row < rows; row++) {
    if (!path.find(matching, row, rules)) return undefined;
    path.settlePrices(matching);
    path.flip(matching);
  }
  return { ...matching, total: totalOf(values, matching.columnOf) };
}
