import { AlternatingPath } from "./AlternatingPath.js";
import type { Assigned } from "./assign.js";
import type { PairValues } from "./PairValues.js";

/** What it would take to give a column to a row that has none. */
export interface CostOfFilling {
  /** By layer: the least by which the total falls. */
  readonly cost: readonly number[];
  /** The column that the row would have. */
  readonly column: number;
  /** The row that would go without in its place. Absent: every other row still has a column. */
  readonly emptied?: number;
}

const without = new Set([-1]);

/** What it costs the best assignment, at least, to give a column to a row without one; `undefined` where none may be. */
export function costOfFilling(values: PairValues, assigned: Assigned, row: number): CostOfFilling | undefined {
  const path = new AlternatingPath(values);
  if (!path.find(assigned, row, { forbidden: { row, columns: without } })) return undefined;
  const changed = { ...assigned, columnOf: assigned.columnOf.slice(), rowOf: assigned.rowOf.slice() };
  path.flip(changed);
  const emptied = changed.columnOf.findIndex((column, other) => column < 0 && (assigned.columnOf[other] ?? -1) >= 0);
  return { cost: [...path.cost], column: changed.columnOf[row] ?? -1, ...(emptied >= 0 && { emptied }) };
}
