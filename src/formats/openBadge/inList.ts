import type { JsonPath } from "../../model/issue.js";
import { asObject, type LooseObject } from "../../parse/loose.js";

/** JSON-LD writes a list of one as the one. */
export function inList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The objects of a list, or the one that stands in its place, each with its path. */
export function objectsIn(value: unknown, path: JsonPath): readonly (readonly [LooseObject, JsonPath])[] {
  return inList(value).flatMap((one, i) => {
    const object = asObject(one);
    return object ? [[object, Array.isArray(value) ? [...path, i] : path] as const] : [];
  });
}
