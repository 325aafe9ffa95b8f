import { quoted } from "../../values/quoted.js";
import type { PeopleIntake } from "./PeopleIntake.js";

/** Who is who among the texts that tables call people by. */
export interface SamePeople {
  /** The place of the person of each text, by its code. */
  readonly personOf: Uint32Array;
  /** The codes of all texts of each person. */
  readonly codesOf: readonly (readonly number[])[];
  /** For a person whose name is nearly that of an earlier one: how that is written. */
  readonly likeOf: ReadonlyMap<number, string>;
}

/**
 * `Sam  Lee` is `Sam Lee`: texts that differ in the blanks between words, in marks that nobody sees, or in how an accent is
 * written, are one person. Those that differ in capital letters, or in the kind of an apostrophe or a hyphen, are two, as numbers of
 * staff may, and where they are names or addresses there is a note.
 */
export function samePeople({ identities, numbered }: PeopleIntake): SamePeople {
  const places = new Map<string, number>();
  const spelled: string[] = [];
  const others = new Map<string, number>();
  const personOf = new Uint32Array(identities.length);
  const codesOf: number[][] = [];
  const likeOf = new Map<number, string>();
  for (const [code, text] of identities.entries()) {
    const key = oneBlank(text).normalize("NFC");
    const alike = nearly(key);
    const first = places.get(alike);
    const place = first === undefined || spelled[first] === key ? first : others.get(key);
    if (place !== undefined) {
      personOf[code] = place;
      codesOf[place]?.push(code);
      continue;
    }
    personOf[code] = codesOf.length;
    if (first === undefined) places.set(alike, codesOf.length);
    else {
      others.set(key, codesOf.length);
      if (!numbered.has(code) || key.includes("@")) likeOf.set(codesOf.length, spelled[first] ?? "");
    }
    spelled.push(key);
    codesOf.push([code]);
  }
  return { personOf, codesOf, likeOf };
}

/** Notes two people whose names look like one. */
export function noteAlike(intake: PeopleIntake, name: string, like: string, code: number): void {
  const { table, row } = intake.placeOf(intake.firstRows.at(code));
  const { places, headers } = table?.layout ?? { places: new Map(), headers: [] };
  const how = name.toLowerCase() === like.toLowerCase() ? "capital letters" : "the kind of a letter or mark";
  const message = `${quoted(name)} and ${quoted(like)} differ in ${how} alone and are read as two people; write the name in one way if they are one`;
  intake.notes.add("same-name", message, table?.where(row, headers[places.get("person") ?? -1]) ?? {});
}

/** With one blank where there are several between words, and without marks that nobody sees. */
export function oneBlank(text: string): string {
  const seen = /[\u00AD\u200B\u2060\uFEFF]/.test(text) ? text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, "").trim() : text;
  return /\s\s|[^\S ]/.test(seen) ? seen.replace(/(?<=\S)\s+(?=\S)/gu, " ") : seen;
}

/** What is the same for all ways in which a name is likely to be written. */
function nearly(name: string): string {
  const lower = name.toLowerCase();
  return /[\u2010-\u2015\u2018\u2019\u02BC\u00B4`]/.test(lower)
    ? lower.replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'").replace(/[\u2010-\u2015]/g, "-")
    : lower;
}
