import { longPeople } from "../../formats/people/peopleMaps.js";
import { OptionError } from "../../framework/OptionError.js";
import { fold } from "../../values/fold.js";
import type { PersonFieldName } from "./Intake.js";
import { invalidSource } from "./invalidSource.js";
import { shown, type WorkforceNotes } from "./WorkforceNotes.js";

/** What columns of people can hold. */
export const workforceFields = ["person", "skill", "level", "roleLevel", "organisation", "site", "sector"] as const;
/** What a column, or a key of JSON Lines, may tell. */
export type WorkforceField = (typeof workforceFields)[number];

/** How the columns of a file are called, where it is not as they are usually: field to header (in JSON Lines, to key). */
export type WorkforceMap = { readonly [Field in WorkforceField]?: string };

/** Where each field stands, and the places that no field stands in. */
export interface FoundFields {
  readonly places: { readonly person: number } & { readonly [Field in "skill" | "level" | PersonFieldName]?: number };
  readonly others: readonly number[];
}

/** Far more than a spreadsheet has, and few enough to look at each. */
export const mostColumns = 16_384;

const words: { readonly [Field in WorkforceField]: readonly string[] } = {
  person: wordsOf("person"),
  skill: wordsOf("skill"),
  level: wordsOf("level"),
  roleLevel: wordsOf("roleLevel"),
  organisation: ["organisation", "organization", "department"],
  site: ["site", "location"],
  sector: ["sector"],
};

function wordsOf(field: string): readonly string[] {
  const place = longPeople.columns[field];
  return Array.isArray(place) ? place : [field]; // Each is a list of names.
}

/** Headers are compared without regard to letter case, blanks and underscores. */
const folded = (header: string) => fold(header.replaceAll("_", " "));

/** Refuses a map that is none, or has fields beside those that are allowed. */
export function requireMap(map: WorkforceMap, allowed: readonly WorkforceField[]): void {
  for (const [field, header] of Object.entries<unknown>(map)) {
    if (!(allowed as readonly string[]).includes(field)) {
      throw new OptionError(`map has no field ${shown(field)} here; it has ${allowed.join(", ")}`);
    }
    if (typeof header !== "string" || header === "") throw new OptionError(`map.${field} must be the name of a column`);
  }
}

/**
 * Finds the columns of a table of people: long where there is a column of skills, else wide, which has neither skill nor
 * level.
 *
 * @throws {@link WorkforceError} where a column lacks that has to be there.
 */
export function findFields(
  headers: readonly string[],
  map: WorkforceMap,
  notes: WorkforceNotes,
  headerRow: number,
): FoundFields {
  if (headers.length > mostColumns) {
    throw invalidSource(`it has ${headers.length} columns, and ${mostColumns} is the most that are read`);
  }
  const byName = new Map<string, number>();
  const met = new Set<string>();
  const others: number[] = [];
  for (const [place, header] of headers.entries()) {
    if (header === "") continue;
    if (met.has(header)) {
      const message = "the column stands here again; the first is read";
      notes.add("repeated-column", message, headerRow, header.slice(0, 200));
      continue;
    }
    met.add(header);
    others.push(place);
    const name = folded(header);
    if (!byName.has(name)) byName.set(name, place);
  }
  const found = new Map<WorkforceField, number>();
  for (const field of workforceFields) {
    const asked = map[field];
    const names = asked === undefined ? words[field] : [asked];
    const place = names.map((name) => byName.get(folded(name))).find((at) => at !== undefined);
    if (place !== undefined) found.set(field, place);
    else if (asked !== undefined) throw lacking([asked], headers);
  }
  const person = found.get("person");
  if (person === undefined) throw lacking(["person"], headers);
  if (found.has("skill") && !found.has("level")) throw lacking(["level"], headers);
  if (!found.has("skill")) {
    if (map.level !== undefined) throw lacking(["skill"], headers);
    found.delete("level");
  }
  const claimed = new Set(found.values());
  return {
    places: { ...Object.fromEntries(found), person },
    others: others.filter((place) => !claimed.has(place)),
  };
}

/** The error of columns that are not there, with those that are. */
export function lacking(columns: readonly string[], headers: readonly string[]): Error {
  const there = headers.slice(0, 20).map(shown).join(", ");
  const more = headers.length > 20 ? `, and ${headers.length - 20} more` : "";
  return invalidSource(`no column is called ${columns.map(shown).join(" or ")}; it has ${there || "none"}${more}`);
}
