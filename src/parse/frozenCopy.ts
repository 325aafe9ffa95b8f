/**
 * A deep-frozen copy of plain JSON. `Object.fromEntries` defines each key as an own one, so `__proto__` stays the plain
 * id that it is in the data (zod drops it). Only for values whose shape has been checked, which bounds the depth.
 */
export function frozenCopy<Value>(value: Value): Value;
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((element) => frozenCopy(element)));
  if (typeof value === "object" && value !== null) {
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])));
  }
  return value;
}
