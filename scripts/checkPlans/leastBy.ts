export type Figures = readonly (number | bigint)[];

/** The least by its figures, the first of them the most important. */
export function leastBy<Value>(values: readonly Value[], figures: (value: Value) => Figures): Value | undefined {
  let best: { readonly value: Value; readonly key: Figures } | undefined;
  for (const value of values) {
    const key = figures(value);
    if (!best || isLess(key, best.key)) best = { value, key };
  }
  return best?.value;
}

export function isLess(a: Figures, b: Figures): boolean {
  for (const [place, figure] of a.entries()) {
    const other = b[place] ?? 0;
    if (figure !== other) return figure < other;
  }
  return false;
}
