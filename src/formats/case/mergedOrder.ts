/**
 * One order of some names that agrees with all the ladders (each a list of names, lowest first), or with as much of them
 * as can be: earlier ladders count before later ones. Names that no ladder settles stand as they are given.
 */
export function mergedOrder(
  names: readonly string[],
  ladders: readonly (readonly string[])[],
): { readonly order: readonly string[]; readonly disagrees: boolean } {
  const above = new Map(names.map((name) => [name, new Set<string>()]));
  let disagrees = false;
  for (const ladder of ladders) {
    for (const [i, lower] of ladder.entries()) {
      const higher = ladder[i + 1];
      if (higher === undefined || higher === lower || above.get(lower)?.has(higher)) continue;
      if (leadsTo(above, higher, lower)) disagrees = true;
      else above.get(lower)?.add(higher);
    }
  }
  const order: string[] = [];
  const left = new Set(names);
  while (left.size > 0) {
    const held = new Set([...left].flatMap((name) => [...(above.get(name) ?? [])]));
    const next = [...left].find((name) => !held.has(name));
    if (next === undefined) break; // Never: a pair that would close a circle has been left out.
    order.push(next);
    left.delete(next);
  }
  return { order, disagrees };
}

function leadsTo(above: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    for (const next of above.get(name) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
