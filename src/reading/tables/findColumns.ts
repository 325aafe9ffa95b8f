import type { IssueFacts } from "../../parse/describeIssue.js";
import { headerKey, headerKeys } from "./columnNames.js";
import { plain } from "./harmless.js";
import { columnOfLetters, type Sheet } from "./Sheet.js";
import type { ColumnPlace, TableMap } from "./tableMap.js";
import { twoRowHeader } from "./twoRowHeader.js";

/** Where the header of a sheet is and which column each field stands in. */
export interface FoundColumns {
  /** As the spreadsheet shows it. 0: the table has no header, every field being named by its place. */
  readonly headerRow: number;
  /** The first row of the header: the one above, where its names stand in two. */
  readonly firstRow: number;
  readonly headers: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Fields that have one value for every row. */
  readonly values: ReadonlyMap<string, string>;
}

/** A header further down is not one that people still see. */
const furthestHeader = 50;

/** Finds the header row and the columns that a map names, or says what the sheet does not have. */
export function findColumns(sheet: Sheet, map: TableMap): FoundColumns | { readonly issues: readonly IssueFacts[] } {
  const optional = new Set(map.optional);
  const fields = Object.entries(map.columns);
  const named = fields.filter(([, place]) => isNamed(place));
  const needed = named.filter(([field]) => !optional.has(field));
  const rows = map.header === undefined ? sheet.rows.slice(0, furthestHeader) : [sheet.rows[map.header - 1] ?? []];
  const offset = (map.header ?? 1) - 1;
  if (named.length === 0 && map.header === undefined && map.shape !== "wide") return placed(0, [], fields);

  const names = new Set(named.flatMap(([, place]) => (isNamed(place) ? place : [])).map(headerKey));
  const ofTwoRows = (i: number, upper: readonly string[]) => {
    const lower = map.header === undefined ? (rows[i + 1] ?? []).map(plain) : [];
    const isKnown = (header: string) => names.has(headerKey(header));
    const both = lower.some(isKnown) ? twoRowHeader(upper, lower, isKnown) : lower;
    const found = placed(i + 2, both, fields, i + 1);
    const [above, below] = [placed(0, upper, fields), placed(0, lower, fields)];
    const isFuller = columnsOf(found) > Math.max(columnsOf(above), columnsOf(below));
    // Names joined above others, as `Role` above `Role` and `Role level`: the lower row is the header, though the upper would do.
    const isAbove = needed.every(([field]) => above.places.has(field) && below.places.has(field));
    if (isFuller || (isAbove && columnsOf(below) > columnsOf(above) && columnsOf(found) >= columnsOf(below)))
      return found;
    const isGroups = map.header === undefined && needed.every(([field]) => above.places.has(field));
    return isGroups && isUnderGroups(upper, lower, above)
      ? placed(i + 2, twoRowHeader(upper, lower, isKnown), fields, i + 1)
      : undefined;
  };
  let nearest: { readonly row: number; readonly lacking: readonly string[] } | undefined;
  for (const [i, cells] of rows.entries()) {
    const headers = cells.map(plain);
    if (headers.every((header) => header === "")) continue;
    const two = ofTwoRows(i, headers);
    const found = two ?? placed(i + offset + 1, headers, fields);
    const lacking = needed.filter(([field]) => !found.places.has(field)).map(([field]) => field);
    if (lacking.length === 0) return found;
    if (!nearest || lacking.length < nearest.lacking.length) nearest = { row: i, lacking };
  }
  const at = nearest ?? { row: 0, lacking: needed.map(([field]) => field) };
  const headers = (rows[at.row] ?? []).map(plain);
  const known = new Set(placed(0, headers, fields).places.values());
  const filled = headers.filter((header) => header !== "").slice(0, 100);
  const unread = headers.filter((header, place) => header !== "" && !known.has(place)).slice(0, 100);
  const path = [sheet.file ?? "table", ...(sheet.name === undefined ? [] : [sheet.name])];
  const issues = at.lacking.map((field): IssueFacts => {
    const place = map.columns[field];
    const names = (typeof place === "string" ? [place] : Array.isArray(place) ? place : [field]).slice(0, 3);
    const usual = Array.isArray(place) ? { field, unread } : {};
    return { code: "missing-column", path, column: names.join(" or "), columns: filled, ...usual };
  });
  return {
    issues: issues.length > 0 ? issues : [{ code: "shape", path, expected: "a header", received: "empty rows" }],
  };
}

function isNamed(place: ColumnPlace): place is string | readonly string[] {
  return typeof place === "string" || Array.isArray(place);
}

/**
 * Whether a row names the columns under headers that are joined over several, as `Basic` and `Expert` under `What it looks like`:
 * nothing stands in it under a field, and something under a header that is empty or that of the column before.
 */
function isUnderGroups(upper: readonly string[], lower: readonly string[], { places }: FoundColumns): boolean {
  const filled = [...lower.keys()].filter((place) => lower[place] !== "");
  const claimed = new Set(places.values());
  const isJoined = (place: number) => place > 0 && ["", upper[place - 1]].includes(upper[place] ?? "");
  const isNamed = upper.some((header, place) => header !== "" && !claimed.has(place));
  return filled.length > 1 && isNamed && filled.some(isJoined) && !filled.some((place) => claimed.has(place));
}

/** How many columns a field stands in. */
function columnsOf({ places }: FoundColumns): number {
  return new Set(places.values()).size;
}

/** The first place of each name in a header. */
function placesIn(headers: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, header] of headers.entries()) {
    for (const key of headerKeys(header)) if (!places.has(key)) places.set(key, place);
  }
  return places;
}

function placeOf(place: ColumnPlace, places: ReadonlyMap<string, number>): number {
  if (typeof place === "string") return places.get(headerKey(place)) ?? -1;
  if ("letter" in place) return columnOfLetters(place.letter);
  if ("index" in place) return place.index - 1;
  if ("value" in place) return -1;
  for (const name of place) {
    const found = places.get(headerKey(name));
    if (found !== undefined) return found;
  }
  return -1;
}

function placed(
  headerRow: number,
  headers: readonly string[],
  fields: readonly (readonly [string, ColumnPlace])[],
  firstRow = headerRow,
): FoundColumns {
  const byName = placesIn(headers);
  const places = new Map<string, number>();
  const values = new Map<string, string>();
  for (const [field, place] of fields) {
    const found = placeOf(place, byName);
    if (found !== -1) places.set(field, found);
    else if (typeof place === "object" && "value" in place) values.set(field, place.value);
  }
  return { headerRow, firstRow, headers, places, values };
}
