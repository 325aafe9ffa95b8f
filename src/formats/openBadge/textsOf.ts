import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { JsonReading } from "../json/JsonReading.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** The texts under some keys of an object, those that are there. */
export function textsOf<Key extends string>(
  reading: JsonReading<OpenBadgeNoteCode>,
  object: LooseObject,
  path: JsonPath,
  ...keys: readonly Key[]
): { readonly [Each in Key]?: string } {
  const found = keys.flatMap((key) => {
    const text = reading.name(object, key, path);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(found) as { readonly [Each in Key]?: string }; // Its keys are some of the keys.
}
