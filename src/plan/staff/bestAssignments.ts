import { Heap } from "../../questions/routes/Heap.js";
import { AlternatingPath } from "./AlternatingPath.js";
import { type Assigned, assign, type Restriction } from "./assign.js";
import type { Matching } from "./Matching.js";
import { compareTotals, type PairValues } from "./PairValues.js";

/** One of the best assignments. */
export interface RankedAssignment {
  readonly columnOf: Int32Array;
  readonly total: readonly number[];
}

/** A part of all assignments of which the best has not been worked out yet, only what it gains. */
interface Part {
  readonly restriction: Restriction;
  readonly total: readonly number[];
  readonly place: number;
}

/**
 * All assignments, the best first, worked out as they are asked for (Murty's method): what is not the best differs from it
 * in a first row, so the others fall into one part for each row, and each part is divided the same way once its own best
 * has come out. One more assignment costs a short search for each row. Those that gain the same come in a fixed order.
 */
export function* bestAssignments(values: PairValues, best: Assigned): Generator<RankedAssignment, void> {
  const open = new Heap<Part>((a, b) => (compareTotals(a.total, b.total) || b.place - a.place) > 0);
  let places = 0;
  let current: Assigned | undefined = best;
  let restriction: Restriction = { row: 0, columnOf: best.columnOf, forbidden: new Set() };
  while (current) {
    yield current;
    for (const part of partsOf(values, current, restriction)) open.push({ ...part, place: places++ });
    const next: Part | undefined = open.pop();
    if (!next) return;
    restriction = next.restriction;
    current = assign(values, restriction);
    if (!current || compareTotals(current.total, next.total) !== 0) throw new Error();
  }
}

function* partsOf(
  values: PairValues,
  { columnOf, rowOf, rowPrices, columnPrices, total }: Assigned,
  within: Restriction,
): Generator<Omit<Part, "place">> {
  const path = new AlternatingPath(values);
  const blocked = new Uint8Array(values.columns);
  for (let row = 0; row < within.row; row++) block(row);
  for (let row = within.row; row < columnOf.length; row++) {
    const column = columnOf[row] ?? -1;
    const forbidden = new Set(row === within.row ? within.forbidden : []).add(column);
    const matching: Matching = {
      columnOf,
      rowOf: column < 0 ? rowOf : rowOf.with(column, -1),
      rowPrices,
      columnPrices,
    };
    if (path.find(matching, row, { blocked, forbidden: { row, columns: forbidden }, hole: column })) {
      yield {
        restriction: { row, columnOf, forbidden },
        total: total.map((gain, layer) => gain - (path.cost[layer] ?? 0)),
      };
    }
    block(row);
  }

  function block(row: number): void {
    const column = columnOf[row] ?? -1;
    if (column >= 0) blocked[column] = 1;
  }
}
