import type { Assessment } from "../../model/assessment.js";
import { quoted } from "../../values/quoted.js";
import { isNameText } from "../words/isNameText.js";
import { type RoleLevelMeaning, roleLevelMeant } from "../words/roleLevelMeant.js";
import type { AboutPeople } from "./AboutPeople.js";
import { between, type PeopleIntake } from "./PeopleIntake.js";
import { SkillSettling } from "./SkillSettling.js";
import { noteAlike, oneBlank, samePeople } from "./samePeople.js";

/** One person, once everything that rows say has been weighed. */
export interface SettledPerson {
  readonly person: string;
  readonly roleLevel: string | undefined;
  readonly organisation: string | undefined;
  readonly site: string | undefined;
  readonly sector: string | undefined;
  /** What the person has, a number each: place of the skill x (levels + 1) + rank, rising. Good until the next person. */
  readonly slots: readonly number[];
  /** The records behind them, in the order of rows. */
  readonly assessments: readonly Assessment[];
}

/**
 * Settles what all rows have told and visits everybody in the order in which they were first named. What it answers of a
 * person does not hang on the order of rows.
 */
export function settlePeople(intake: PeopleIntake, visit: (person: SettledPerson) => void): void {
  const { told } = intake;
  const { personOf, codesOf, likeOf } = samePeople(intake);
  const leftOut = sameNames(intake, personOf, codesOf);
  for (const code of intake.headings) if (codesOf[personOf[code] ?? 0]?.length === 1) leftOut.add(personOf[code] ?? 0);
  const named = namesOf(intake, codesOf);
  const roleLevelOf = roleLevels(intake);
  const skills = new SkillSettling(intake);
  const { organisation, site, sector } = intake.labels;
  told.eachPerson(codesOf.length, personOf, (place, entries) => {
    if (leftOut.has(place)) return;
    const codes = codesOf[place] as readonly number[]; // A person has a code.
    const person = named[place] ?? "";
    const like = likeOf.get(place);
    if (like !== undefined) noteAlike(intake, person, like, codes[0] ?? 0);
    const { slots, assessments } = skills.settle(person, entries);
    visit({
      person,
      roleLevel: roleLevelOf(codes, person),
      organisation: labelOf(intake, organisation, codes, "organisation"),
      site: labelOf(intake, site, codes, "site"),
      sector: labelOf(intake, sector, codes, "sector"),
      slots,
      assessments,
    });
  });
}

/** People who stand in several rows of a wide table that nothing tells apart but the name: each of them with a note. */
function sameNames(intake: PeopleIntake, personOf: Uint32Array, codesOf: readonly (readonly number[])[]): Set<number> {
  const leftOut = new Set<number>();
  for (const { people, rows, bare } of intake.wideRows.values()) {
    const times = new Uint32Array(codesOf.length);
    for (const code of people) {
      const place = personOf[code] ?? 0;
      times[place] = (times[place] ?? 0) + 1;
    }
    const places = new Set([...bare].map((code) => personOf[code] ?? 0).filter((place) => (times[place] ?? 0) > 1));
    if (places.size === 0) continue;
    const rowsOf = new Map<number, number[]>();
    for (const [i, code] of people.entries()) {
      const place = personOf[code] ?? 0;
      if (!places.has(place)) continue;
      const at = rowsOf.get(place) ?? [];
      rowsOf.set(place, at);
      at.push(rows[i] ?? 0);
    }
    for (const [place, at] of rowsOf) {
      leftOut.add(place);
      intake.refused += at.length;
      const first = intake.placeOf(at[0] ?? 0);
      const numbers = at.slice(0, 10).map((one) => placeName(intake, one));
      const name = quoted(oneBlank(intake.identities[codesOf[place]?.[0] ?? 0] ?? ""));
      const more = at.length > 10 ? ` and ${at.length - 10} more` : "";
      const message = `${name} stands in ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}${more}, which may be two people: none of them is read. Add a column that tells them apart, such as Staff number`;
      const { places, headers } = first.table?.layout ?? { places: new Map(), headers: [] };
      intake.notes.add("same-name", message, first.table?.where(first.row, headers[places.get("person") ?? -1]) ?? {});
    }
  }
  return leftOut;
}

function placeName(intake: PeopleIntake, at: number): string {
  const { table, row } = intake.placeOf(at);
  const { row: shownRow, path, column } = table?.where(row, "") ?? {};
  if (table?.layout.shape === "wide" && typeof path?.[0] === "number") return `[${path[0]}]`;
  return shownRow === undefined || table?.layout.shape === "down" ? `column ${column}` : `row ${shownRow}`;
}

/** How people are called: by name; by name and number where several have one name; by number where rows tell no name or several. */
function namesOf(intake: PeopleIntake, codesOf: readonly (readonly number[])[]): string[] {
  const { identities, numbered, names } = intake;
  const labels = codesOf.map((codes) => {
    const [code = 0] = codes;
    const identity = identities[code] ?? "";
    const own = codes.length === 1 ? identity : oneBlank(identity);
    if (!numbered.has(code)) return own;
    const told = names.told(codes).map((name) => ({ ...name, text: oneBlank(names.words.text(name.code)) }));
    const different = new Set(told.map(({ text }) => text));
    const [name] = different;
    if (different.size > 1) noteSeveralNames(intake, own, different, told);
    return different.size === 1 && name !== undefined ? name : own;
  });
  if (numbered.size === 0) return labels;
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  return labels.map((label, place) => {
    const code = codesOf[place]?.[0] ?? 0;
    const identity = identities[code] ?? "";
    const isShared = (times.get(label) ?? 0) > 1 && numbered.has(code) && label !== identity;
    let unique = isShared ? `${label} (${identity})` : label;
    if (taken.has(unique)) unique = `${unique} [${place + 1}]`;
    taken.add(unique);
    return unique;
  });
}

/** A number is one person, however it is called; but it may be a number that two people were given. */
function noteSeveralNames(
  intake: PeopleIntake,
  number: string,
  names: ReadonlySet<string>,
  told: readonly { readonly row: number }[],
): void {
  const { table, row } = intake.placeOf(lastRow(told));
  const { places, headers } = table?.layout ?? { places: new Map(), headers: [] };
  const shown = [...names].slice(0, 5).map(quoted).join(" and ");
  const message = `${quoted(number)} is called ${shown}; read as one person of that number, mend the number if they are several`;
  intake.notes.add("same-name", message, table?.where(row, headers[places.get("person") ?? -1]) ?? {});
}

/** The role level that rows give a person; a note where they give several, or one that nothing is called. */
function roleLevels(intake: PeopleIntake) {
  const { framework, hints, roleLevels: told } = intake;
  const known = new Map<number, RoleLevelMeaning>();
  const meant = (code: number) => {
    let meaning = known.get(code);
    if (meaning === undefined) {
      const [roleLevel = "", role = ""] = told.words.text(code).split(between);
      meaning = roleLevelMeant(framework, roleLevel, role, hints);
      known.set(code, meaning);
    }
    return meaning;
  };
  return (codes: readonly number[], person: string): string | undefined => {
    const only = told.only(codes);
    if (only === 0) return undefined;
    const id = only > 0 ? meant(only).id : undefined;
    if (id !== undefined) return id;
    const all = told.told(codes);
    if (all.length === 0) return undefined;
    const meanings = all.map(({ code, row }) => ({ ...meant(code), row }));
    for (const { row, ...meaning } of meanings) {
      if (!("code" in meaning)) continue;
      const { table, row: own } = intake.placeOf(row);
      const place = table?.layout.places.get("roleLevel") ?? table?.layout.places.get("role");
      intake.notes.add(
        meaning.code,
        meaning.message,
        table?.where(own, place === undefined ? "roleLevel" : table.layout.headers[place]) ?? {},
      );
    }
    const ids = new Set(meanings.map(({ id }) => id));
    const [first] = meanings;
    if (ids.size === 1) return first?.id;
    const rows = meanings.map(({ row }) => placeName(intake, row));
    const { table, row } = intake.placeOf(lastRow(meanings));
    const message = `${quoted(person)} has several role levels, in ${rows.slice(0, 5).join(", ")}; none is read`;
    intake.notes.add("conflicting-rows", message, table?.where(row) ?? {});
    return undefined;
  };
}

/** An organisation, a site or a sector: the one that rows give. */
function labelOf(
  intake: PeopleIntake,
  about: AboutPeople,
  codes: readonly number[],
  field: "organisation" | "site" | "sector",
): string | undefined {
  const only = about.only(codes);
  if (only === 0) return undefined;
  if (only > 0 && about.isSound(only)) return about.words.text(only);
  const told = about.told(codes);
  const texts = new Set(told.map(({ code }) => about.words.text(code)));
  const [text = ""] = texts;
  const { table, row } = intake.placeOf(lastRow(told));
  const place = table?.layout.places.get(field);
  const where = () => table?.where(row, place === undefined ? field : table.layout.headers[place]) ?? {};
  if (texts.size > 1) {
    intake.notes.add("conflicting-rows", `rows give one person several texts for the ${field}; none is read`, where());
    return undefined;
  }
  if (isNameText(text)) return text;
  intake.notes.add("invalid-name", `the ${field} is not text of up to 1000 whole characters; not read`, where());
  return undefined;
}

function lastRow(told: readonly { readonly row: number }[]): number {
  return told.reduce((last, { row }) => Math.max(last, row), 0);
}
