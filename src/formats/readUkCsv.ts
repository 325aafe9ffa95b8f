import type { Framework, FrameworkData } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Note } from "../model/note.js";
import { describeIssue, type IssueFacts } from "../parse/describeIssue.js";
import { frameworkOf } from "../parse/frameworkOf.js";
import { ParseError } from "../parse/ParseError.js";
import { idShape } from "../parse/primitiveShapes.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { type CsvTable, readCsvTable } from "./readCsvTable.js";
import {
  ukFramework,
  ukGrades,
  ukLevels,
  ukLicence,
  ukNameColumns,
  ukRoleColumns,
  ukSkillColumns,
} from "./ukCsv/constants.js";
import { NoteBook, type UkCsvNoteCode } from "./ukCsv/NoteBook.js";
import { readRoleRows } from "./ukCsv/readRoleRows.js";
import { readRoles } from "./ukCsv/readRoles.js";
import { readSkills } from "./ukCsv/readSkills.js";
import { type KnownOrder, knownOrder, type RoleOrder, roleOrderIssues } from "./ukCsv/roleOrder.js";
import { versionOf } from "./ukCsv/versionOf.js";

export type { UkCsvNoteCode };

/** The two files, as text or bytes, and what they do not say. */
export interface UkCsvInput<Ids extends FrameworkIds = FrameworkIds> {
  /** The role content file: one row for each need of each role level. */
  readonly roles: string | Uint8Array;
  /** The skills A to Z file: one row for each skill. */
  readonly skills: string | Uint8Array;
  /**
   * The order of the levels of each role from junior to senior, which the files do not have: an earlier release, such as
   * the bundled `uk` (it also gives ids, tracks, grades, pathways, titles and former names), or a list. Absent, or for roles it
   * does not have: inferred, with a note.
   */
  readonly order?: Framework<Ids> | readonly RoleOrder[];
  /**
   * The release, as its date. Absent: that of `order` where nothing has changed since, and else a name made from the
   * content.
   */
  readonly version?: string;
}

/**
 * Reads the official UK CSV pair, as downloaded, into a framework with its full text: descriptions, and descriptors as
 * lists. Everything that had to be mended, dropped or decided is a note with its row and column.
 *
 * The bundled `uk` holds the same facts without the text and needs no files. The text is Crown copyright under the Open
 * Government Licence v3.0: show `framework.licence.attribution` with it.
 *
 * @throws {@link ParseError} for input that is not such a pair: another encoding, not CSV, a missing column, a cell of
 * more than 100,000 characters (200 in a name).
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { readUkCsv } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { framework, notes } = readUkCsv({
 *   roles: await readFile("roles.csv"),
 *   skills: await readFile("skills.csv"),
 *   order: uk,
 * });
 * console.log(framework.roles.length, "roles,", notes.length, "notes");
 * ```
 */
export function readUkCsv<Ids extends FrameworkIds = FrameworkIds>(
  input: UkCsvInput<Ids>,
): { readonly framework: Framework; readonly notes: readonly Note<UkCsvNoteCode>[] } {
  const roleTable = readCsvTable("roles", input.roles, ukRoleColumns, ukNameColumns);
  const skillTable = readCsvTable("skills", input.skills, ukSkillColumns, ["Skill Name"]);
  const known = readOrder(input);
  if (refused(roleTable) || refused(skillTable) || refused(known)) {
    throw csvError([roleTable, skillTable, known].flatMap((part) => (refused(part) ? part.issues : [])));
  }
  const notes = new NoteBook();
  notes.take(roleTable.notes);
  notes.take(skillTable.notes);
  const rows = readRoleRows(roleTable, notes);
  if (rows.length === 0) {
    throw csvError([
      { code: "shape", path: ["roles"], expected: "rows with a role, a role level and a skill", received: "none" },
    ]);
  }
  const skills = readSkills(skillTable, rows, known, notes);
  const { roleFamilies, roles } = readRoles(rows, skills, known, notes);
  const pathways = known.pathways.filter(({ from, to }) =>
    [from, to].every((end) => roles.some(({ id }) => id === end)),
  );
  const titles = titlesIn(input.order, roles);
  const facts = { levels: ukLevels, skills: [...skills.values()], roleFamilies, roles };
  const data: FrameworkData = {
    ...ukFramework,
    version: input.version ?? versionOf(facts, input.order, notes),
    licence: ukLicence,
    ...facts,
    grades: (input.order && "grades" in input.order && input.order.grades) || ukGrades,
    ...(pathways.length > 0 && { pathways }),
    ...(titles.length > 0 && { titles }),
  };
  const read = frameworkOf(data);
  // Two sound tables lead here only with an order whose ids clash or whose grades nothing knows.
  if (!read.ok) throw csvError(read.issues.map((issue) => ({ ...issue, path: ["framework", ...issue.path] })));
  return { framework: read.value, notes: notes.inOrder() };
}

/** The titles of an earlier release that mean roles which are still there, or none. */
function titlesIn(order: UkCsvInput["order"], roles: FrameworkData["roles"]): NonNullable<FrameworkData["titles"]> {
  if (order === undefined || !("titles" in order) || order.titles === undefined) return [];
  const ids = new Set(roles.flatMap(({ id, levels }) => [id, ...levels.map((level) => level.id)]));
  return order.titles.flatMap((title) => {
    const means = title.means.filter(({ role, roleLevel = role }) => ids.has(role) && ids.has(roleLevel));
    return means.length > 0 || title.means.length === 0 ? [{ ...title, means }] : [];
  });
}

interface Refused {
  readonly issues: readonly IssueFacts[];
}

function refused(part: CsvTable<readonly string[]> | KnownOrder | Refused): part is Refused {
  return "issues" in part;
}

/** What is wrong with what the caller says of the files, or what is known beforehand. */
function readOrder({ order, version }: UkCsvInput): KnownOrder | Refused {
  const issues = [
    ...(order === undefined || "roleFamilies" in order ? [] : roleOrderIssues(order)),
    ...(version === undefined ? [] : shapeIssues(idShape, version, ["version"])),
  ];
  return issues.length > 0 ? { issues } : knownOrder(order);
}

function csvError(issues: readonly IssueFacts[]): ParseError {
  return new ParseError("pair of UK CSV files", issues.map(describeIssue));
}
