import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { Shape } from "../../parse/ShapeCheck.js";
import { fits } from "../../parse/shapeIssues.js";
import type { CaseReading } from "./Package.js";

/**
 * The fields that {@link writeCase} keeps beside those of CASE, each that is still as it was written. `others` are keys that are
 * read elsewhere; what belongs to neither, or is no longer sound, is noted.
 */
export function ownFields<Own extends object>(
  shapes: { readonly [Key in keyof Own]: Shape<Own[Key]> },
  ours: LooseObject,
  others: readonly string[],
  path: JsonPath,
  reading: CaseReading,
): Partial<Own> {
  const sound = Object.entries<Shape<unknown>>(shapes).flatMap(([key, shape]) => {
    const value = Object.hasOwn(ours, key) ? ours[key] : undefined;
    return value !== undefined && fits(shape, value) ? [[key, value] as const] : [];
  });
  const read = new Set([...others, ...sound.map(([key]) => key)]);
  for (const key of Object.keys(ours)) {
    if (read.has(key)) continue;
    const message = `${JSON.stringify(key.slice(0, 60))} under "ddatSkills" is not as it was written; left out`;
    reading.note("extension-not-read", message, [...path, "extensions", "ddatSkills", key]);
  }
  return Object.fromEntries(sound) as Partial<Own>; // Each fits the shape of its field.
}
