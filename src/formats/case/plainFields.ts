import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/limits.js";
import type { LooseObject } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { withoutMarkup } from "../withoutMarkup.js";
import type { CaseReading } from "./Package.js";

/** An object whose texts have no HTML in them, each that had some being noted. */
export function plainFields(
  raw: LooseObject,
  keys: readonly string[],
  path: JsonPath,
  reading: CaseReading,
): LooseObject {
  const plain = keys.flatMap((key) => {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (typeof value !== "string" || value.length > limits.text) return [];
    const text = withoutMarkup(value);
    if (text === undefined) return [];
    reading.note("markup", `HTML in ${quoted(key)} is taken out; its text stays`, [...path, key]);
    return [[key, text] as const];
  });
  return plain.length === 0 ? raw : { ...raw, ...Object.fromEntries(plain) };
}
