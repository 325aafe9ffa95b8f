/**
 * How far something that was made least or most may be from best: what the answer comes to, and what no answer is better
 * than. Where the two are the same it is proved. Money counts in the currency that the answer's costs are in.
 */
export interface Bound<Of extends string = string, Value extends number | string = number> {
  readonly of: Of;
  readonly value: Value;
  readonly bound: Value;
}
