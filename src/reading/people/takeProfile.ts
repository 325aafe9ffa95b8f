import { isOfFramework, type Release } from "../../framework/isOfFramework.js";
import { asObject, type LooseObject } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { nullLevel } from "../tables/jsonCell.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleTable } from "./PeopleTable.js";
import { recordFields } from "./Told.js";

/** The layout of a list of profiles in JSON: nothing in it has a column. */
export const profileLayout: PeopleLayout = {
  shape: "wide",
  headerRow: 0,
  headers: [],
  places: new Map(),
  values: new Map(),
  skills: [],
  others: [],
  repeated: [],
};

const known = new Set(["person", "has", "framework", "assessments", "roleLevel", "organisation", "site", "sector"]);

/** The keys of a profile under other names. */
export type ProfileKeys = { readonly [Key in "person" | "roleLevel" | "organisation" | "site" | "sector"]?: string };

/** Whether JSON is a profile, or an entry of a workforce: it says what a person has, or the assessments of it. */
export function isProfileData(data: unknown): boolean {
  const object = asObject(data);
  return (
    object !== undefined &&
    !Object.hasOwn(object, "skill") &&
    (Object.hasOwn(object, "has") || Object.hasOwn(object, "assessments"))
  );
}

/** Takes a profile as JSON has it, its ids found as names in tables are; what cannot be taken is noted. */
export function takeProfile(table: PeopleTable, data: unknown, row: number, keys: ProfileKeys = {}): void {
  const { intake } = table;
  intake.rows++;
  if (!taken(table, data, row, keys)) intake.refused++;
}

function taken(table: PeopleTable, data: unknown, row: number, keys: ProfileKeys): boolean {
  const { intake, where, base } = table;
  const { notes, framework } = intake;
  const at = base + row;
  const profile = asObject(data);
  const has = asObject(own(profile, "has"));
  const records = own(profile, "assessments");
  const personKey = keys.person ?? "person";
  if (!profile || (has === undefined && (own(profile, "has") !== undefined || !Array.isArray(records)))) {
    const message = profile
      ? "has does not map skills to levels; left out"
      : "there is no object that says what a person has; left out";
    notes.add("malformed-row", message, where(row, profile && "has"));
    return false;
  }
  const name = own(profile, personKey) ?? "";
  if (typeof name !== "string") {
    notes.add("invalid-name", "a person has to be a text; left out", where(row, personKey));
    return false;
  }
  const reference = own(profile, "framework");
  if (reference !== undefined && !isSame(framework, reference)) {
    const { id, version } = asObject(reference) ?? {};
    const message = `the profile is of ${quoted(`${id} ${version}`)}, not of ${framework.id} ${framework.version}; left out, carry it over first`;
    notes.add("other-framework", message, where(row, "framework"));
    return false;
  }
  const person = intake.person("", name, at, where, row, personKey);
  if (person < 0) return false;
  if (!Array.isArray(records) || records.length === 0) intake.wideRow(base, person, at);
  for (const field of ["roleLevel", "organisation", "site", "sector"] as const) {
    const key = keys[field] ?? field;
    const value = own(profile, key);
    if (typeof value === "string") intake.tell(person, field, value, at);
    else if (value !== undefined && value !== null) notes.add("not-read", "it is not text; not read", where(row, key));
  }
  intake.tellRole(person, at);
  const read = new Set<string | undefined>(Object.values(keys));
  for (const key of Object.keys(profile)) {
    if (!known.has(key) && !read.has(key))
      notes.add("unused-column", "the key is not read", where(row, key.slice(0, 200)));
  }
  for (const [skill, level] of Object.entries(has ?? {})) takeLevel(table, person, row, skill, level);
  for (const record of Array.isArray(records) ? records : []) takeRecord(table, person, row, record);
  return true;
}

function takeRecord(table: PeopleTable, person: number, row: number, data: unknown): void {
  const { intake, where } = table;
  const record = asObject(data);
  const skill = own(record, "skill");
  if (!record || typeof skill !== "string") {
    intake.notes.add("not-read", "an assessment has to name its skill; not read", where(row, "assessments"));
    return;
  }
  if (!takeLevel(table, person, row, skill, own(record, "level"))) return;
  for (const field of recordFields) {
    const value = own(record, field);
    if (typeof value === "string") intake.beside(field, value);
  }
}

function takeLevel(
  { intake, where, base }: PeopleTable,
  person: number,
  row: number,
  skill: string,
  level: unknown,
): boolean {
  const text = level === null ? nullLevel : typeof level === "number" ? String(level) : level;
  if (typeof text !== "string") {
    intake.notes.add("not-read", "it is not a level; taken as not assessed", where(row, skill));
    return false;
  }
  intake.told.push(person, base + row, 0, intake.skills.code(skill), intake.levels.code(text));
  return true;
}

/** A key of the object itself, whatever objects inherit. */
function own(object: LooseObject | undefined, key: string): unknown {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

function isSame(framework: Release, reference: unknown): boolean {
  const { id, version } = asObject(reference) ?? {};
  return typeof id === "string" && typeof version === "string" && isOfFramework(framework, { id, version });
}
