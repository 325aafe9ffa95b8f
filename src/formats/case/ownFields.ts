import type * as z from "zod";
import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { CaseReading } from "./Package.js";

/**
 * The fields that {@link writeCase} keeps beside those of CASE, each that is still as it was written. `others` are keys that are
 * read elsewhere; what belongs to neither, or is no longer sound, is noted.
 */
export function ownFields<Shape extends z.ZodObject>(
  schema: Shape,
  ours: LooseObject,
  others: readonly string[],
  path: JsonPath,
  reading: CaseReading,
): Partial<z.infer<Shape>> {
  const fields: readonly [string, unknown][] = Object.entries(schema.shape);
  const sound = fields.flatMap(([key, field]) => {
    const value = Object.hasOwn(ours, key) ? ours[key] : undefined;
    // The fields of an object schema are schemas; its type says so of the core ones alone.
    return value !== undefined && (field as z.ZodType).safeParse(value).success ? [[key, value] as const] : [];
  });
  const read = new Set([...others, ...sound.map(([key]) => key)]);
  for (const key of Object.keys(ours)) {
    if (read.has(key)) continue;
    const message = `${JSON.stringify(key.slice(0, 60))} under "ddatSkills" is not as it was written; left out`;
    reading.note("extension-not-read", message, [...path, "extensions", "ddatSkills", key]);
  }
  return Object.fromEntries(sound) as Partial<z.infer<Shape>>; // Each has passed the schema of its field.
}
