/** The rank of each level of a scale that is given lowest first: 1 for the lowest, 0 for what is not on it. */
export function rankIn(levels: readonly string[]): (level: string) => number {
  const ranks = new Map(levels.map((level, place) => [level, place + 1]));
  return (level) => ranks.get(level) ?? 0;
}
