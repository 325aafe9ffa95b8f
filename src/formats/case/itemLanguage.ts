import { asText } from "../../parse/loose.js";
import type { CaseReading, Package } from "./Package.js";

/** The language of a package: as its document says, or else that of all its items. Items in another are noted. */
export function itemLanguage(
  { items, isOurs }: Package,
  ofDocument: string | undefined,
  reading: CaseReading,
): string | undefined {
  if (isOurs) return ofDocument;
  const told = items.flatMap(({ raw, path }) => {
    const language = asText(raw.language) ?? "";
    return language === "" ? [] : [{ language, path }];
  });
  const language = ofDocument ?? (told.length === items.length ? reading.id(told[0] ?? {}, "language", []) : undefined);
  for (const { language: other, path } of told) {
    if (other === language) continue;
    const message = `items in ${JSON.stringify(other.slice(0, 20))} are read as they are; that they are is not kept`;
    reading.note("item-language", message, [...path, "language"]);
  }
  return language;
}
