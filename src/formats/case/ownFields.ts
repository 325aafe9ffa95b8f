import type * as z from "zod";
import type { LooseObject } from "../../parse/loose.js";

/** The fields that `writeCase` keeps beside those of CASE, each that is still as it was written. */
export function ownFields<Shape extends z.ZodObject>(schema: Shape, ours: LooseObject): Partial<z.infer<Shape>> {
  const sound = Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = Object.hasOwn(ours, key) ? ours[key] : undefined;
    // The fields of an object schema are schemas; its type says so of the core ones alone.
    return value !== undefined && (field as z.ZodType).safeParse(value).success ? [[key, value] as const] : [];
  });
  return Object.fromEntries(sound) as Partial<z.infer<Shape>>; // Each has passed the schema of its field.
}
