/** Groups things by a key, groups and members in the order of the file. */
export function grouped<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): Map<string, [Thing, ...Thing[]]> {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
