import { fold } from "../../values/fold.js";
import { columnNames, headerKey, headerKeys, headerText, mostColumns } from "../tables/columnNames.js";
import { plain } from "../tables/harmless.js";
import { columnOfLetters } from "../tables/Sheet.js";
import { skillColumnNames } from "../tables/skillColumnNames.js";
import type { ColumnPlace } from "../tables/tableMap.js";
import { twoRowHeader } from "../tables/twoRowHeader.js";
import { noPerson } from "../words/noPerson.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import { type PeopleField, type PeopleMap, peopleFields } from "./PeopleMap.js";

/** A header further down is not one that people still see. */
export const furthestHeader = 50;

const skillNames: ReadonlySet<string> = new Set(columnNames.skill.map(headerKey));
/** Headers beside people in columns that are no people: what tells of the skills, or which level is asked for. */
const asideNames: ReadonlySet<string> = new Set(
  [columnNames.needed, columnNames.importance, ...Object.values(skillColumnNames)].flat().map(headerKey),
);

/** What a table lacks to be one of people; `fields` and `found` count what is there of it, without skills and with them, to tell the best of several tries. */
export interface NoPeopleLayout {
  readonly lacking: readonly string[];
  readonly headers: readonly string[];
  /** The headers that are known for nothing. */
  readonly unread: readonly string[];
  readonly fields: number;
  readonly found: number;
}

/**
 * Finds in the first rows of a table where everything stands: the header is the first of 50 rows, or of two rows one above
 * the other, in which a person is found and a skill with its level, or columns that are skills. `isSkill` tells whether a
 * header is the name of a skill.
 */
export function findPeopleLayout(
  rows: readonly (readonly string[])[],
  map: PeopleMap,
  isSkill: (header: string) => boolean,
): PeopleLayout | NoPeopleLayout {
  const finder = new Finder(map, isSkill);
  const last = Math.min(rows.length, furthestHeader);
  const from = map.header === undefined ? 0 : map.header - 1;
  let nearest: NoPeopleLayout = { lacking: ["person"], headers: [], unread: [], fields: -1, found: -1 };
  for (let at = from; at < (map.header ?? last); at++) {
    const headers = headersIn(rows[at]);
    if (headers.length === 0) continue;
    const one = finder.layout(at + 1, headers, rows.slice(at + 1, furthestHeader));
    const two = map.header === undefined ? finder.ofTwoRows(at, rows, headers) : undefined;
    if (two && (!("shape" in one) || sizeOf(two) > sizeOf(one))) return two;
    if ("shape" in one) return one;
    // A row as wide as one above it is of the table below, whatever skills stand in it.
    const isWider = one.headers.length > nearest.headers.length;
    if (one.fields > nearest.fields || (one.found > nearest.found && isWider)) nearest = one;
  }
  return nearest;
}

function headersIn(cells: readonly string[] = []): readonly string[] {
  if (cells.length > mostColumns) return []; // No header of a table has so many.
  const headers = cells.map(headerText);
  let length = headers.length;
  while (length > 0 && headers[length - 1] === "") length--;
  return headers.slice(0, length);
}

function sizeOf({ places, skills }: PeopleLayout): number {
  return places.size + skills.length;
}

class Finder {
  readonly #map: PeopleMap;
  readonly #isSkill: (header: string) => boolean;
  readonly #ignored: ReadonlySet<string>;
  /** What the columns of fields may be called. */
  readonly #names: ReadonlySet<string> = new Set(peopleFields.flatMap((field) => columnNames[field].map(headerKey)));

  constructor(map: PeopleMap, isSkill: (header: string) => boolean) {
    this.#map = map;
    this.#isSkill = isSkill;
    this.#ignored = new Set((map.ignore ?? []).map(fold));
  }

  layout(
    headerRow: number,
    headers: readonly string[],
    below: readonly (readonly string[])[],
  ): PeopleLayout | NoPeopleLayout {
    const { places, values, lacking } = this.#fields(headers);
    const { shape } = this.#map;
    const has = (field: PeopleField) => places.has(field) || values.has(field);
    const [hasSkill, hasLevel] = [has("skill"), has("level")];
    const isNamed = has("person") || has("id") || has("lastName");
    const isLong = shape !== "wide" && hasSkill && (hasLevel || shape === "long");
    if (shape === "wide" || !isLong) for (const field of ["skill", "level"] as const) places.delete(field);
    const claimed = new Set(places.values());
    const skills: number[] = [];
    const others: number[] = [];
    const repeated: number[] = [];
    const met = new Set<string>();
    for (const [place, header] of headers.entries()) {
      if (header === "" || claimed.has(place)) continue;
      if (met.has(header)) repeated.push(place);
      else if (!this.#ignored.has(fold(header))) (!isLong && this.#isSkill(header) ? skills : others).push(place);
      met.add(header);
    }
    const layout = { headerRow, headers, places, values, skills, others, repeated };
    const unread = others.map((place) => headers[place] ?? "");
    const near = { headers, unread, fields: places.size, found: places.size + skills.length };
    if (lacking.length > 0) return { ...near, lacking };
    if (isNamed && isLong) return { ...layout, shape: "long" };
    if (isNamed && skills.length > 0) return { ...layout, shape: "wide" };
    const down = !isNamed && !hasLevel && shape !== "long" ? this.#down(layout, below) : undefined;
    if (down !== undefined) return down;
    const missing = isNamed ? (hasSkill ? ["level"] : ["skill", "a skill of the framework"]) : ["person"];
    return { ...near, lacking: missing };
  }

  /** A header whose names stand in two rows: the lower one where it says something, else the upper one, or both together. */
  ofTwoRows(at: number, rows: readonly (readonly string[])[], upper: readonly string[]): PeopleLayout | undefined {
    const lower = headersIn(rows[at + 1]);
    if (lower.length === 0) return undefined;
    const headers = twoRowHeader(upper, lower, (header) => this.#isField(header), this.#isSkill);
    const found = this.layout(at + 2, headers, rows.slice(at + 2, furthestHeader));
    if (!("shape" in found) || found.shape === "down") return undefined;
    const alone = this.layout(at + 2, lower, []);
    if ("shape" in alone && sizeOf(alone) >= sizeOf(found)) return undefined; // Then the upper row is a title.
    // A row of the table is no part of its header: below the header of people nothing or no person may stand.
    const person = found.places.get("person") ?? found.places.get("id") ?? found.places.get("lastName") ?? 0;
    const below = lower[person] ?? "";
    return below === "" ||
      below === upper[person] ||
      headerKey(headers[person] ?? "") !== headerKey(upper[person] ?? "")
      ? found
      : undefined;
  }

  #isField(header: string): boolean {
    return headerKeys(header).some((key) => this.#names.has(key));
  }

  /** Skills in rows: what stands left of them, and what tells of them, is no person. */
  #down(layout: Omit<PeopleLayout, "shape">, below: readonly (readonly string[])[]): PeopleLayout | undefined {
    const { headers } = layout;
    const skill = this.#skillsDown(headers, below);
    if (skill === undefined) return undefined;
    const [skills, others]: [number[], number[]] = [[], []];
    for (const [place, header] of headers.entries()) {
      const isAside = place < skill || headerKeys(header).some((key) => this.#names.has(key) || asideNames.has(key));
      if (place !== skill && header !== "") (isAside ? others : skills).push(place);
    }
    if (skills.every((place) => noPerson(headers[place] ?? "", () => false) !== undefined)) return undefined;
    return { ...layout, shape: "down", places: new Map([["skill", skill]]), skills, others };
  }

  /**
   * The column of the skills where skills stand in rows: the one whose header says so, or the first, where most texts in it are
   * names of skills. What tells of the people or sums up (`Role`, `Average`) does not count.
   */
  #skillsDown(headers: readonly string[], below: readonly (readonly string[])[]): number | undefined {
    const said = headers.findIndex((header) => headerKeys(header).some((key) => skillNames.has(key)));
    const place = Math.max(said, 0);
    if (this.#isSkill(headers[place] ?? "")) return undefined; // Then it is a row of the table.
    const texts = below
      .map((cells) => plain(cells[place] ?? ""))
      .filter((text) => text !== "" && !this.#isField(text) && noPerson(text, () => false) === undefined);
    const skills = texts.filter(this.#isSkill).length;
    return skills > 0 && 2 * skills >= texts.length ? place : undefined;
  }

  #fields(headers: readonly string[]) {
    const byKey = new Map<string, number>();
    const loose = new Map<string, number>();
    for (const [place, header] of headers.entries()) {
      if (this.#ignored.has(fold(header))) continue;
      const [key = "", bare] = headerKeys(header);
      if (key !== "" && !byKey.has(key)) byKey.set(key, place);
      if (bare !== undefined && !loose.has(bare)) loose.set(bare, place);
    }
    const placeOf = (name: string) =>
      headers.indexOf(name) >= 0 ? headers.indexOf(name) : (byKey.get(headerKey(name)) ?? loose.get(headerKey(name)));
    const places = new Map<PeopleField, number>();
    const values = new Map<PeopleField, string>();
    const lacking: string[] = [];
    const taken = new Set<number>();
    for (const field of peopleFields) {
      const asked = Object.hasOwn(this.#map.columns ?? {}, field) ? this.#map.columns?.[field] : undefined;
      if (asked === undefined) continue;
      if (typeof asked === "object" && "value" in asked) {
        values.set(field, asked.value);
        continue;
      }
      const place = placeAsked(asked, placeOf);
      if (place === undefined || place >= Math.max(headers.length, 1)) {
        if (!this.#map.optional?.includes(field))
          lacking.push(...(typeof asked === "string" ? [asked] : Array.isArray(asked) ? asked : [field]));
        continue;
      }
      places.set(field, place);
      taken.add(place);
    }
    for (const field of peopleFields) {
      if (places.has(field) || values.has(field)) continue;
      const place = columnNames[field].map(placeOf).find((at) => at !== undefined && !taken.has(at));
      if (place === undefined) continue;
      places.set(field, place);
      taken.add(place);
    }
    if (!places.has("lastName")) places.delete("firstName");
    else if (!places.has("firstName") && !places.has("person")) places.delete("lastName");
    return { places, values, lacking };
  }
}

function placeAsked(
  asked: Exclude<ColumnPlace, { readonly value: string }>,
  placeOf: (name: string) => number | undefined,
) {
  if (typeof asked === "string") return placeOf(asked);
  if ("letter" in asked) return columnOfLetters(asked.letter);
  if ("index" in asked) return asked.index - 1;
  return asked.map(placeOf).find((place) => place !== undefined);
}
