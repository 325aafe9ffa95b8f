/**
 * A header whose names stand in two rows: the lower name where something stands there, else the upper one. Both together, where
 * that is a name that is known or the lower text stands under several: `Level` under `Current` and under `Target` are two columns. An upper
 * name goes for the columns to its right in which nothing stands, as joined cells have it.
 */
export function twoRowHeader(
  upper: readonly string[],
  lower: readonly string[],
  isKnown: (header: string) => boolean,
  isWhole: (header: string) => boolean = () => false,
): readonly string[] {
  const times = new Map<string, number>();
  for (const text of lower) times.set(text, (times.get(text) ?? 0) + 1);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const [above = "", below = ""] = [upper[place], lower[place]];
    if (above !== "") group = above;
    if (below === "" || below === above) return above;
    const joined = `${group} ${below}`;
    const isJoined = group !== "" && !isWhole(below) && (isKnown(joined) || (times.get(below) ?? 0) > 1);
    return isJoined ? joined : below;
  });
}
