/** Whether two JSON values say the same; the order of an object's keys says nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => sameJson(one, b[i]));
  }
  const entries = Object.entries(a);
  const others: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(b));
  return (
    entries.length === Object.keys(others).length &&
    entries.every(([key, value]) => Object.hasOwn(others, key) && sameJson(value, others[key]))
  );
}

/** Those of the keys under which two things say something else. */
export function differing<Thing>(before: Thing, after: Thing, keys: readonly (keyof Thing & string)[]): string[] {
  return keys.filter((key) => !sameJson(before[key], after[key]));
}

/** Whether two lists have what they have in common in another order. */
export function isReordered(
  before: readonly string[],
  after: readonly string[],
  forward: ReadonlyMap<string, string>,
): boolean {
  const kept = new Set<string>();
  for (const id of before) {
    const now = forward.get(id);
    if (now !== undefined) kept.add(now);
  }
  const order = after.filter((id) => kept.has(id));
  const present = new Set(order);
  return [...kept].filter((id) => present.has(id)).some((id, place) => id !== order[place]);
}
