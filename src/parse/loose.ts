import type { JsonPath } from "../model/issue.js";

/**
 * Access to a value of which nothing is known. The checks of ids run on the raw data and pass over whatever is not
 * shaped as it should be, so that one wrong number does not hide the forty unknown ids behind it.
 */
export interface LooseObject {
  readonly [key: string]: unknown;
}

export function asObject(value: unknown): LooseObject | undefined {
  // An object that is not a list has keys, and of their values nothing is known: what LooseObject says.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as LooseObject) : undefined;
}

/** Whether anything stands under a key of an object's own, without reading it: a getter runs code. */
export function isGiven(value: unknown, key: string): boolean {
  const property = Object.getOwnPropertyDescriptor(asObject(value) ?? {}, key);
  return property !== undefined && (property.get !== undefined || property.value !== undefined);
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A day as ISO 8601 writes it, so that two of them compare as texts. Whether it is in the calendar is for the shape to say. */
export function asDay(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** The elements of an array, each with its path; nothing where there is no array. */
export function* elementsOf(value: unknown, path: JsonPath): Generator<readonly [unknown, JsonPath]> {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) yield [value[i], [...path, i]];
}

/** The elements of an array that are objects, each with its path. */
export function* objectsOf(value: unknown, path: JsonPath): Generator<readonly [LooseObject, JsonPath]> {
  for (const [element, at] of elementsOf(value, path)) {
    const object = asObject(element);
    if (object) yield [object, at];
  }
}

/** The value at a path; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}
