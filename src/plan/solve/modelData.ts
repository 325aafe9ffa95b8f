import type { ModelData } from "highs";
import type { Program, Term } from "./Program.js";

/** A program as HiGHS takes it: its columns, and its rows one after the other. */
export function modelData(program: Program, minimise: readonly Term[]): ModelData {
  const { columns, rows } = program;
  const cost = new Float64Array(columns.length);
  for (const { column, times } of minimise) cost[column] = (cost[column] ?? 0) + times;
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (const [row, { terms }] of rows.entries()) {
    for (const { column, times } of terms) {
      indices.push(column);
      values.push(times);
    }
    starts[row + 1] = indices.length;
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: cost,
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ most }) => most),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: { format: "csr", numRows: rows.length, numCols: columns.length, starts, indices, values },
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
  };
}
