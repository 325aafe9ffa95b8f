/**
 * A deep-frozen copy of plain JSON, as JSON would have it: a key whose value is `undefined` is left out, and -0 is 0.
 * `__proto__` stays the plain id that it is in the data (an assignment would set the prototype). Only for values whose
 * shape has been checked, which bounds the depth.
 */
export function frozenCopy<Value>(value: Value): Value;
export function frozenCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const element of value) list.push(frozenCopy(element));
    return Object.freeze(list);
  }
  const object: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    if (key === "__proto__") Object.defineProperty(object, key, { value: frozenCopy(inner), enumerable: true });
    else object[key] = frozenCopy(inner);
  }
  return Object.freeze(object);
}
