/** Ids longer than this are nobody's typing error, and comparing them would cost more than the hint is worth. */
const longestComparable = 200;

function bigrams(text: string): Map<string, number> {
  const padded = ` ${text.toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * The candidates most like a text, best first, at most `limit`; ties in the candidates' own order.
 *
 * Likeness is Dice's coefficient over pairs of neighbouring letters: linear in the length, and unlike an edit distance
 * it also finds `senior-developer` in `software-developer/senior-developer`.
 */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): string[] {
  if (text.length > longestComparable) return [];
  const wanted = bigrams(text);
  const wantedSize = text.length + 1;
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    if (candidate.length > longestComparable) continue;
    let shared = 0;
    for (const [pair, count] of bigrams(candidate)) shared += Math.min(count, wanted.get(pair) ?? 0);
    const score = (2 * shared) / (wantedSize + candidate.length + 1);
    if (score >= 0.45) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
