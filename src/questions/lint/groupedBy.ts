/** Things of which at least two share a key, a list for each such key, in the order in which its first one stands. */
export function groupedBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
