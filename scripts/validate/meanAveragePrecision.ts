import type { Formula } from "./likenessFormulas.js";

/**
 * How high a formula ranks what a published list calls related: for each of `count` things, all others from the most alike to
 * the least, and the precision at each related one, averaged; then the mean over all that have a related one. 1 is perfect.
 * Equals stand in their order. What is not `amongOthers` is not ranked.
 */
export function meanAveragePrecision(
  count: number,
  likeness: Formula,
  isRelated: (a: number, b: number) => boolean,
  amongOthers: (a: number, b: number) => boolean = () => true,
): { readonly map: number; readonly asked: number } {
  const precisions = Array.from({ length: count }, (_, a) => {
    const others = Array.from({ length: count }, (_, b) => b).filter((b) => b !== a && amongOthers(a, b));
    const scores = new Map(others.map((b) => [b, Math.round(likeness(a, b) * 1e12)]));
    const ranked = others.sort((b, c) => (scores.get(c) ?? 0) - (scores.get(b) ?? 0) || b - c);
    let [found, sum] = [0, 0];
    for (const [place, b] of ranked.entries()) {
      if (!isRelated(a, b)) continue;
      found++;
      sum += found / (place + 1);
    }
    return found === 0 ? [] : [sum / found];
  }).flat();
  return { map: precisions.reduce((sum, one) => sum + one, 0) / precisions.length, asked: precisions.length };
}
