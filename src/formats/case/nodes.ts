import { limits } from "../../model/limits.js";
import { asText } from "../../parse/loose.js";
import type { CaseReading, PackageItem } from "./Package.js";

const longestNameShown = 200;

/** The id that {@link writeCase} gave the item, or else its UUID. */
export function idOf({ ours, uuid }: PackageItem): string {
  const id = asText(ours.id) ?? "";
  return id !== "" && id.length <= limits.id ? id : uuid;
}

/** In the order of `place` where every item has one, as ours do; else as they are. */
export function placed(items: readonly PackageItem[]): readonly PackageItem[] {
  const place = ({ ours }: PackageItem) => (typeof ours.place === "number" ? ours.place : undefined);
  if (items.some((item) => place(item) === undefined)) return items;
  return items.toSorted((a, b) => (place(a) ?? 0) - (place(b) ?? 0));
}

/** Ours have the name as the statement. Elsewhere the short form is the name, and a statement too long for one is cut. */
export function nameOf(item: PackageItem, reading: CaseReading): string {
  const short = isOurs(item) ? undefined : reading.name(item.raw, "abbreviatedStatement", item.path);
  const name = short ?? item.statement;
  if (name.length <= limits.name) return name;
  reading.note(
    "name-shortened",
    "the statement is too long for a name; its beginning is the name, all of it the description",
    item.path,
  );
  return `${name.slice(0, longestNameShown)}…`;
}

/** The notes of an item; where the name is not the whole statement, the statement before them. */
export function descriptionOf(item: PackageItem, reading: CaseReading): { readonly description?: string } {
  const notes = item.raw.notes === "" ? "" : reading.text(item.raw, "notes", item.path);
  if (isOurs(item)) return notes === undefined ? {} : { description: notes };
  const short = reading.name(item.raw, "abbreviatedStatement", item.path);
  const isWhole = (short ?? item.statement) === item.statement && item.statement.length <= limits.name;
  const parts = [isWhole ? undefined : item.statement, notes].filter((part) => part !== undefined && part !== "");
  const description = parts.join("\n\n").slice(0, limits.text);
  return description === "" ? {} : { description };
}

function isOurs({ ours }: PackageItem): boolean {
  return typeof ours.kind === "string";
}
