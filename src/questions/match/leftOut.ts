/** What an answer does not list, counted by the reason. Only reasons that occur are there: `{}` leaves out nothing. */
export type LeftOut<Reason extends string = string> = { readonly [Key in Reason]?: number };

/** Counts reasons, by their names; what has none is not left out. */
export function leftOut<Reason extends string>(reasons: readonly (Reason | undefined)[]): LeftOut<Reason> {
  const counts: { [Key in Reason]?: number } = {};
  for (const reason of reasons.toSorted()) if (reason !== undefined) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
