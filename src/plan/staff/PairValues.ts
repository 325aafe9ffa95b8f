/**
 * What each row (a post) gains by each column (a person), in layers: of two assignments the one with the greater sum in the
 * first layer is better, of equals there the one with the greater sum in the second, and so on. A row without a column
 * gains 0 in every layer.
 *
 * All values are whole numbers whose sums stay exact; `NaN` in the first layer means that the two must not come together.
 * Rows that are alike may share their arrays.
 */
export interface PairValues {
  readonly columns: number;
  readonly layers: number;
  /** `rows[row][layer][column]`. */
  readonly rows: readonly (readonly Float64Array[])[];
}

/** The value of one pair in one layer; `NaN` where it must not be. */
export function pairValue({ rows }: PairValues, row: number, layer: number, column: number): number {
  return rows[row]?.[layer]?.[column] ?? Number.NaN;
}

/** Compares sums layer by layer: positive where the first is better. */
export function compareTotals(a: readonly number[], b: readonly number[]): number {
  for (const [layer, value] of a.entries()) {
    const difference = value - (b[layer] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What an assignment gains in each layer; -1 is a row without a column. */
export function totalOf(values: PairValues, columnOf: ArrayLike<number>): number[] {
  return Array.from({ length: values.layers }, (_, layer) => {
    let sum = 0;
    for (let row = 0; row < columnOf.length; row++) {
      const column = columnOf[row] ?? -1;
      if (column >= 0) sum += pairValue(values, row, layer, column);
    }
    return sum;
  });
}
