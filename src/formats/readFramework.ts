import type { FrameworkData } from "../model/framework.js";
import type { IssueFacts } from "../parse/describeIssue.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { headerKeys } from "../reading/tables/columnNames.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { Sheet, TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import { Names } from "../reading/words/Names.js";
import { fold } from "../values/fold.js";
import { type FrameworkMap, frameworkMapShape } from "./sheets/FrameworkMap.js";
import { frameworkNames } from "./sheets/frameworkSheets.js";
import { type NeedTable, needsOfGrid, needsOfTable } from "./sheets/needRows.js";
import { Reading } from "./sheets/Reading.js";
import { readFacts } from "./sheets/readFacts.js";
import { readNeedRows } from "./sheets/readNeedRows.js";
import { readOtherRows } from "./sheets/readOtherRows.js";
import { readRoleRows } from "./sheets/readRoleRows.js";
import { readSkillRows } from "./sheets/readSkillRows.js";
import { scaleOf } from "./sheets/scaleOf.js";
import { noteUnread, sortSheets } from "./sheets/sortSheets.js";
import type { FrameworkTableNoteCode } from "./table/FrameworkTexts.js";
import type { FrameworkRead } from "./table/frameworkRead.js";

export type { FrameworkMap } from "./sheets/FrameworkMap.js";
export type { SheetKind } from "./sheets/frameworkSheets.js";

/** One file (a workbook of several sheets, a table), or several by name: `{ skills: "...", needs: "..." }`. */
export type FrameworkSheets = TableSource | { readonly [name: string]: TableSource };

const what = "framework in sheets";

/**
 * Reads a framework that an organisation keeps in a spreadsheet, in its own words: CSV, TSV, XLSX, ODS or JSON rows, one
 * sheet or several. Sheets are known by their names or their columns; everything odd is a note with sheet, row and column.
 *
 * - **Skills**, a row a skill: name, perhaps id, group, description, and a column a level, whose texts say what the skill
 *   looks like there.
 * - **Needs**, a row a need: role, role level, skill, level, importance, weight; or a grid of role levels by skills with
 *   levels in its cells, either way round.
 * - **Levels**, lowest first. Without that sheet they are the columns of the skills in their order, or the numbers asked for.
 * - Role levels, roles, role families, grades, skill groups, pathways, titles and facts of the framework, where there are
 *   sheets of them; else roles are those that needs name.
 *
 * Ids that are not given are made of the names, always in the same way. {@link writeFramework} writes such a workbook, and
 * `ddat-skills template framework` a blank one. For a framework as JSON use {@link parseFramework}.
 *
 * @throws {@link ParseError} for sheets in which no framework is found, and for what cannot be right, by row.
 * @example
 * ```ts
 * import { readFramework } from "ddat-skills/formats";
 *
 * const skills = "Skill,Learning,Doing\nCataloguing,shelves a book,plans a collection\n";
 * const needs = "Role,Role level,Skill,Required level\nLibrarian,Senior librarian,Cataloguing,Doing\n";
 * const { framework } = await readFramework({ skills, needs }, { title: "Library skills", version: "2026" });
 * console.log(framework.roles[0]?.levels[0]?.needs); // [ { skill: 'cataloguing', level: 'doing' } ]
 * ```
 */
export async function readFramework(sheets: FrameworkSheets, map: FrameworkMap = {}): Promise<FrameworkRead> {
  const mistakes = shapeIssues(frameworkMapShape, map, ["map"]);
  if (mistakes.length > 0) throw tableError(what, mistakes);
  const notes = new TableNotes<FrameworkTableNoteCode>();
  const sorted = sortSheets(await sheetsOf(sheets, notes), map, notes);
  if ("issues" in sorted) throw tableError(what, sorted.issues);
  const { tables, grids } = sorted;
  const of = (kind: "levels" | "skills" | "skillGroups" | "needs" | "framework") => tables.get(kind) ?? [];

  const known = new Names(
    of("skills").flatMap(({ rows, text }) => rows.map((row) => ({ id: text(row, "id"), name: text(row, "name") }))),
  );
  const needs: NeedTable[] = of("needs").map(needsOfTable);
  for (const sheet of grids) {
    const found = needsOfGrid(sheet, map, (text) => text !== "" && known.meantByHeader(text).length > 0, notes);
    if (found) needs.push(found);
    else noteUnread(sheet, notes);
  }
  const hasRows = needs.some(({ rows }) => rows.length > 0) || of("skills").some(({ rows }) => rows.length > 0);
  if (!hasRows) throw tableError(what, [nothing(tables.size > 0)]);

  const reading = new Reading(notes);
  const facts = readFacts(reading, of("framework"), map);
  const scale = scaleOf(reading, of("levels"), of("skills"), needs, map);
  if (!scale) throw tableError(what, [noOrder(needs)]);
  const { skills, skillGroups } = readSkillRows(reading, of("skills"), of("skillGroups"), needs, scale, map);
  const { grades, roleFamilies, roles } = readRoleRows(reading, tables, needs);
  const bare: FrameworkData = {
    ...facts,
    levels: scale.levels,
    ...(grades.length > 0 && { grades }),
    ...(skillGroups.length > 0 && { skillGroups }),
    skills,
    roleFamilies,
    roles,
  };
  const found = parsed(reading, bare); // Needs are looked up in what is sound already.
  const needsOf = readNeedRows(reading, found, needs, scale);
  const whole: FrameworkData = {
    ...bare,
    roles: roles.map((role) => ({
      ...role,
      levels: role.levels.map((level) => ({ ...level, needs: needsOf.get(level.id) ?? [] })),
    })),
    ...readOtherRows(reading, found, tables),
  };
  return { framework: parsed(reading, whole), notes: notes.inOrder() };
}

function parsed(reading: Reading, data: FrameworkData) {
  const result = safeParseFramework(data);
  if (result.ok) return result.value;
  throw tableError(
    what,
    result.issues.map((issue) => reading.origins.translated(data, issue)),
  );
}

/** All sheets of all files, in their order. */
async function sheetsOf(sheets: FrameworkSheets, notes: TableNotes<FrameworkTableNoteCode>): Promise<readonly Sheet[]> {
  const sources = isOne(sheets) ? [["sheets", sheets] as const] : Object.entries(sheets);
  const found: Sheet[] = [];
  const issues: IssueFacts[] = [];
  for (const [name, source] of sources) {
    const read = await readSheets(name, source, { fits });
    if ("issues" in read) {
      issues.push(...read.issues);
      continue;
    }
    notes.take(read.notes);
    found.push(...read.sheets);
  }
  if (issues.length > 0) throw tableError(what, issues);
  return found;
}

function isOne(sheets: FrameworkSheets): sheets is TableSource {
  return typeof sheets === "string" || sheets instanceof Uint8Array || Array.isArray(sheets);
}

const keys = new Set(Object.values(frameworkNames).flat().flatMap(headerKeys));

/** How many headers of a row are known: tells the delimiter. */
function fits(rows: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    ...rows.slice(0, 20).map((cells) => cells.filter((cell) => headerKeys(cell).some((key) => keys.has(key))).length),
  );
}

function nothing(areSheetsKnown: boolean): IssueFacts {
  return {
    code: "shape",
    path: ["sheets"],
    expected: "skills or needs of role levels",
    received: areSheetsKnown ? "sheets without a filled row of either" : "no sheet of either",
    next: "fill in the sheets Skills and Needs, or say in the map what each sheet lists",
  };
}

function noOrder(needs: readonly NeedTable[]): IssueFacts {
  const words = [...new Set(needs.flatMap(({ rows }) => rows.map(({ text }) => fold(text("level")))))];
  return {
    code: "shape",
    path: ["sheets"],
    expected: "the levels of skill in their order",
    received:
      words
        .slice(0, 10)
        .map((word) => JSON.stringify(word))
        .join(", ") || "none",
    next: "add a sheet Levels that lists them, the lowest first, or give the map levels",
  };
}
