import { limits } from "../../model/limits.js";
import { quoted } from "../../values/quoted.js";
import type { CaseReading, PackageItem } from "./Package.js";

/**
 * The other names of an item of somebody else: its alternative label and its code. Ours keep them apart. What is not a skill,
 * role or role level has no place for them, which is noted.
 */
export function otherNamesOf(
  { raw, path, ours }: PackageItem,
  hasPlace: boolean,
  reading: CaseReading,
): { readonly aliases?: readonly string[] } {
  if (typeof ours.kind === "string") return {};
  const named = ["alternativeLabel", "humanCodingScheme"].flatMap((key) => {
    const name = reading.text(raw, key, path, limits.name);
    return name === undefined ? [] : [[key, name] as const];
  });
  if (hasPlace) return named.length === 0 ? {} : { aliases: named.map(([, name]) => name) };
  for (const [key] of named)
    reading.note("unused-field", `${quoted(key)} is read of skills and roles alone`, [...path, key]);
  return {};
}
