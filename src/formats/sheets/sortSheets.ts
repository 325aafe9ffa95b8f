import type { IssueFacts } from "../../parse/describeIssue.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { headerKey } from "../../reading/tables/columnNames.js";
import { findColumns } from "../../reading/tables/findColumns.js";
import { noteUnread as noteUnreadColumns } from "../../reading/tables/noteUnread.js";
import { type OpenTable, tablesIn } from "../../reading/tables/openTables.js";
import { placeIn, type Sheet } from "../../reading/tables/Sheet.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { fold } from "../../values/fold.js";
import type { FrameworkTableNoteCode } from "../table/FrameworkTexts.js";
import type { FrameworkMap } from "./FrameworkMap.js";
import { frameworkNames, frameworkSheets, kindOfName, type SheetKind } from "./frameworkSheets.js";
import { withoutSums } from "./withoutSums.js";

/** The sheets of a framework by what they list, and those that only a look at their cells can tell. */
export interface SortedSheets {
  readonly tables: ReadonlyMap<SheetKind, readonly OpenTable[]>;
  /** Sheets that may be role levels by skills. */
  readonly grids: readonly Sheet[];
}

/** Sheets of the workbooks that the library writes. */
const ownExplanations = ["explanations", "lists"];
const explanations = ["readme", "guidance", "instructions", "contents", "howtouse", "cover"];

/** How the columns of a kind of sheet are found. */
export function mapFor(kind: SheetKind, { columns = {} }: FrameworkMap): TableMap {
  const { fields, required } = frameworkSheets[kind];
  return {
    shape: "records",
    columns: { ...fields, ...columns[kind] },
    optional: Object.keys(fields).filter((field) => !required.includes(field)),
  };
}

/** A sheet of needs with a job, its level, and the level of the skill beside it, where `Level` is not that of the skill. */
function mapOfNeeds(sheet: Sheet, map: FrameworkMap): TableMap {
  const plain = mapFor("needs", map);
  if (map.columns?.needs) return plain;
  const { columns } = plain;
  const jobs = {
    ...columns,
    role: [...frameworkNames.neededByRole, "job title", "post title", "job"],
    roleLevel: frameworkNames.roleLevelTitle.slice(0, -1),
    level: frameworkNames.needed.filter((name) => name !== "level"),
  };
  const required = ["role", "roleLevel", "skill", "level"];
  const found = findColumns(sheet, {
    ...plain,
    columns: jobs,
    optional: Object.keys(jobs).filter((field) => !required.includes(field)),
  });
  const isApart = !("issues" in found) && found.places.get("role") !== found.places.get("roleLevel");
  return isApart ? { ...plain, columns: jobs } : plain;
}

/** A sheet of levels that numbers them under `Level` and names them in another column: the numbers are their order. */
function mapOfLevels(sheet: Sheet, map: FrameworkMap): TableMap {
  const plain = mapFor("levels", map);
  const { name: names, ...others } = plain.columns;
  if (map.columns?.levels || !Array.isArray(names)) return plain;
  const columns = { ...others, name: names.filter((name) => name !== "level"), order: ["level"] };
  const found = findColumns(sheet, {
    ...plain,
    columns,
    optional: [...(plain.optional ?? [])].filter((f) => f !== "order"),
  });
  if ("issues" in found) return plain;
  const numbers = sheet.rows
    .slice(found.headerRow)
    .map((cells) => (cells[found.places.get("order") ?? -1] ?? "").trim());
  return numbers.every((text) => text === "" || /^(?:level |l)?\d{1,2}$/i.test(text)) ? { ...plain, columns } : plain;
}

/** Tells what each sheet lists: by the map, by its name, or by its columns. */
export function sortSheets(
  sheets: readonly Sheet[],
  map: FrameworkMap,
  notes: TableNotes<FrameworkTableNoteCode>,
): SortedSheets | { readonly issues: readonly IssueFacts[] } {
  const declared = new Map(Object.entries(map.sheets ?? {}).map(([name, kind]) => [headerKey(name), kind]));
  const tables = new Map<SheetKind, OpenTable[]>();
  const grids: Sheet[] = [];
  const issues: IssueFacts[] = [];
  const isSkill = skillsNamed(sheets, map);
  for (const sheet of sheets) {
    if (sheet.rows.every((row) => row.every((cell) => cell.trim() === ""))) continue;
    const name = sheet.name ?? sheet.file;
    const said = declared.get(headerKey(name ?? ""));
    if (said === "ignore" || (said === undefined && ownExplanations.includes(headerKey(name ?? "")))) continue;
    if (said === undefined && explanations.includes(headerKey(name ?? ""))) {
      notes.add("sheet-not-read", "the sheet explains the others by its name; it is not read", placeIn(sheet, 1));
      continue;
    }
    const byName = said ?? kindOfName(name);
    const isOfRoles = byName === "roles" || byName === "roleLevels";
    const isGrid = said === undefined && isOfRoles && isAcross(sheet, byName, map, isSkill);
    const kind = isFound(sheet, byName, map)
      ? isGrid
        ? "grid"
        : byName
      : (kindByColumns(sheet, map, isSkill) ?? (byName === "needs" ? "grid" : undefined));
    if (kind === "grid") grids.push(sheet);
    else if (kind !== undefined) {
      const opened = tablesIn(
        sheet.file ?? "sheets",
        { sheets: [sheet], notes: [] },
        kind === "needs" ? mapOfNeeds(sheet, map) : kind === "levels" ? mapOfLevels(sheet, map) : mapFor(kind, map),
        notes,
      );
      if ("issues" in opened) issues.push(...opened.issues);
      else {
        tables.set(kind, [...(tables.get(kind) ?? []), ...opened.tables]);
        // Which columns of skills are levels is seen later; what none is has its note there.
        for (const table of opened.tables)
          noteUnreadColumns(kind === "skills" ? { ...table, others: [] } : table, notes);
      }
    } else if (byName !== undefined) {
      const found = findColumns(sheet, mapFor(byName, map));
      if ("issues" in found) issues.push(...found.issues);
    } else grids.push(sheet);
  }
  return issues.length > 0 ? { issues } : { tables: withoutSums(tables, notes), grids };
}

/** Whether a sheet of roles has several skills for columns, and so what the roles need. */
function isAcross(sheet: Sheet, kind: SheetKind, map: FrameworkMap, isSkill: (text: string) => boolean): boolean {
  const found = findColumns(sheet, mapFor(kind, map));
  if ("issues" in found) return false;
  const claimed = new Set(found.places.values());
  return found.headers.filter((header, place) => !claimed.has(place) && isSkill(header)).length > 1;
}

/** Whether a sheet has the columns of a kind. A sheet of needs names the role level somehow. */
function isFound(sheet: Sheet, kind: SheetKind | undefined, map: FrameworkMap): kind is SheetKind {
  if (kind === undefined) return false;
  const places = placesOf(sheet, kind, map);
  return places !== undefined && (kind !== "needs" || places.has("roleLevel") || places.has("role"));
}

function placesOf(sheet: Sheet, kind: SheetKind, map: FrameworkMap) {
  const found = findColumns(sheet, mapFor(kind, map));
  return "issues" in found ? undefined : found.places;
}

/** Whether a text names a skill in one of the sheets that list them. */
function skillsNamed(sheets: readonly Sheet[], map: FrameworkMap): (text: string) => boolean {
  const names = new Set<string>();
  for (const sheet of sheets) {
    const listed = { shape: "records", columns: { field: frameworkNames.skill } } as const;
    const isList = kindOfName(sheet.name ?? sheet.file) === "skills" || !("issues" in findColumns(sheet, listed));
    const places = isList ? placesOf(sheet, "skills", map) : undefined;
    for (const field of ["id", "name"]) {
      const place = places?.get(field);
      if (place !== undefined) for (const cells of sheet.rows) names.add(fold(cells[place] ?? ""));
    }
  }
  names.delete("");
  return (text) => names.has(fold(text));
}

function kindByColumns(
  sheet: Sheet,
  map: FrameworkMap,
  isSkill: (text: string) => boolean,
): SheetKind | "grid" | undefined {
  if (isFound(sheet, "needs", map)) return "needs";
  const named = (names: readonly string[]) => {
    const found = findColumns(sheet, { shape: "records", columns: { field: names } });
    return "issues" in found ? undefined : found;
  };
  const skills = named(frameworkNames.skill);
  const jobs = named([...frameworkNames.roleLevel, ...frameworkNames.neededBy, ...frameworkNames.neededByRole]);
  const at = skills ?? jobs;
  if (at !== undefined) {
    const kind = skills ? "skills" : "roleLevels";
    const claimed = new Set(placesOf(sheet, kind, map)?.values());
    const others = at.headers.flatMap((header, place) => (header === "" || claimed.has(place) ? [] : [place]));
    const cells = sheet.rows.slice(at.headerRow).flatMap((row) => others.map((place) => (row[place] ?? "").trim()));
    const areAcross = others.filter((place) => isSkill(at.headers[place] ?? "")).length > 1;
    if (areAcross || isOfLevels(cells.filter((cell) => cell !== ""))) return "grid";
    if (skills) return "skills";
    const places = placesOf(sheet, "roleLevels", map);
    return places?.has("role") && places.get("name") !== places.get("role") ? "roleLevels" : "roles";
  }
  const levels = placesOf(sheet, "levels", map);
  if (levels && named(frameworkNames.levelName.slice(0, -1)) && levels.size > 1) return "levels";
  return undefined;
}

/** Whether cells look like words of a scale or marks, not like texts that describe: short, and few different ones. */
function isOfLevels(cells: readonly string[]): boolean {
  const different = new Set(cells.map((cell) => cell.toLowerCase()));
  const areShort = [...different].every((cell) => cell.length <= 40);
  const areNumbers = [...different].every((cell) => /^(?:level |l)?\d{1,2}$/.test(cell));
  return (
    cells.length > 0 &&
    areShort &&
    (areNumbers || different.size <= Math.max(2, cells.length / 2)) &&
    different.size <= 20
  );
}

/** What is said of a sheet that nothing could be made of. */
export function noteUnread(sheet: Sheet, notes: TableNotes<FrameworkTableNoteCode>): void {
  const message =
    'nothing of a framework was found in the sheet; name what it lists in the map, such as { sheets: { "Sheet1": "skills" } }';
  notes.add("sheet-not-read", message, placeIn(sheet, 1));
}
