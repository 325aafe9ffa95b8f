import type { Assigned } from "./assign.js";
import type { PairValues } from "./PairValues.js";

/**
 * Of all best assignments the first: the first row has the lowest column that it has in any of them, then the second row
 * has the lowest that is left to it, and so on; having none comes last. Changes the assignment in place.
 *
 * The best assignments are those that use only pairs whose prices are exactly their value and leave without a partner only
 * whom nothing is paid for. One goes over into another along circles of such pairs, and along paths whose ends may be left
 * alone, which are circles through one more node, `alone`.
 */
export function firstOfTheBest(values: PairValues, assigned: Assigned): void {
  const { columnOf, rowOf } = assigned;
  const exact = exactPairs(values, assigned);
  const worthNothing = (prices: readonly Float64Array[], at: number) => prices.every((layer) => layer[at] === 0);
  const rows = columnOf.length;
  const alone = rows + values.columns; // Nodes: rows, then columns, then `alone`.
  const isSettled = new Uint8Array(alone);
  const next = new Int32Array(alone + 1);

  for (let row = 0; row < rows; row++) {
    const lowest = exact.columnsOf[row]?.find((column) => isSettled[rows + column] === 0);
    const present = columnOf[row] ?? -1;
    if (lowest !== undefined && (present < 0 || lowest < present)) {
      leadTo(row);
      const better = exact.columnsOf[row]?.find((column) => next[rows + column] !== -1);
      if (better !== undefined && (present < 0 || better < present)) exchange(row, better);
    }
    isSettled[row] = 1;
    const column = columnOf[row] ?? -1;
    if (column >= 0) isSettled[rows + column] = 1;
  }

  /** Fills in for every node from which there is a way to this row the next node on it; -1 elsewhere. */
  function leadTo(row: number): void {
    next.fill(-1);
    const queue = [row];
    for (const node of queue) {
      for (const before of comingBefore(node)) {
        if (next[before] !== -1 || before === row || isSettled[before] === 1) continue;
        next[before] = node;
        queue.push(before);
      }
    }
  }

  /** The nodes from which one step leads to a node: a column is taken from its row, a row takes a column. */
  function comingBefore(node: number): Iterable<number> {
    if (node === alone) return endsOfPaths();
    if (node < rows) return [columnOf[node] === -1 ? alone : rows + (columnOf[node] ?? 0)];
    const column = node - rows;
    const holder = rowOf[column] ?? -1;
    const takers = (exact.rowsOf[column] ?? []).filter((row) => row !== holder);
    if (holder >= 0 && worthNothing(assigned.columnPrices, column)) takers.push(alone);
    return takers;
  }

  /** Columns that are free, and rows that may go without one. */
  function endsOfPaths(): number[] {
    const ends: number[] = [];
    for (let column = 0; column < rowOf.length; column++) if (rowOf[column] === -1) ends.push(rows + column);
    for (let row = 0; row < rows; row++) {
      if (columnOf[row] !== -1 && worthNothing(assigned.rowPrices, row)) ends.push(row);
    }
    return ends;
  }

  function exchange(row: number, column: number): void {
    const present = columnOf[row] ?? -1;
    const taken: (readonly [row: number, column: number])[] = [[row, column]];
    const left: number[] = present < 0 ? [] : [present];
    for (let node = rows + column; node !== row; ) {
      const after = next[node] ?? row;
      if (node < rows && after !== alone) taken.push([node, after - rows]);
      if (node < rows && after === alone) taken.push([node, -1]);
      if (node < rows && columnOf[node] !== -1) left.push(columnOf[node] ?? 0);
      node = after;
    }
    for (const one of left) rowOf[one] = -1;
    for (const [taker, one] of taken) columnOf[taker] = one;
    for (const [taker, one] of taken) if (one >= 0) rowOf[one] = taker;
  }
}

/** The pairs whose prices are exactly their value, by row and by column, lowest first. */
function exactPairs({ rows, columns }: PairValues, { rowPrices, columnPrices }: Assigned) {
  const rowsOf = Array.from({ length: columns }, (): number[] => []);
  const columnsOf = rows.map((layers, row) => {
    const exact: number[] = [];
    for (let column = 0; column < columns; column++) {
      let layer = 0;
      while (
        layer < layers.length &&
        (rowPrices[layer]?.[row] ?? 0) + (columnPrices[layer]?.[column] ?? 0) === (layers[layer]?.[column] ?? 0)
      ) {
        layer++;
      }
      if (layer < layers.length) continue;
      exact.push(column);
      rowsOf[column]?.push(row);
    }
    return exact;
  });
  return { rowsOf, columnsOf };
}
