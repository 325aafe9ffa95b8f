/** Whether it is an object that is read by its keys: not a list, a Map or a Set. */
export function isKeyed(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}
