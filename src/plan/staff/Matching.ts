/** Which row has which column, with the prices that prove it best. Both are -1 where there is none. */
export interface Matching {
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  /** `rowPrices[layer][row]`, `columnPrices[layer][column]`: together never below the value of the pair. */
  readonly rowPrices: readonly Float64Array[];
  readonly columnPrices: readonly Float64Array[];
}
