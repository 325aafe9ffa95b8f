import { requireOptions } from "../framework/requireOptions.js";
import type { SkillGroup } from "../model/skillGroup.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import { rolesIn } from "./skillsFuture/rolesIn.js";
import { skillLevels, skillsIn } from "./skillsFuture/skillsIn.js";
import { type FrameworkTableNoteCode, FrameworkTexts } from "./table/FrameworkTexts.js";
import { type FrameworkRead, frameworkRead } from "./table/frameworkRead.js";
import { noteRest, type PartsRead } from "./table/noteRest.js";

/** What the framework made of SkillsFuture workbooks is called, and what is taken of them. */
export interface SkillsFutureOptions {
  /** The release, which the workbook does not name: a date or a number. Absent: `undated`, with a note. */
  readonly version?: string;
}

/**
 * Reads the workbook of Singapore's SkillsFuture Skills Framework: the skills with what they look like at each level and
 * the knowledge and abilities behind it, and the job roles with their needs. A job role is told apart by sector, track and
 * name; sectors are the role families, and each role has one level.
 *
 * The workbook has two scales in one column: technical skills 1 to 6, critical core skills Basic, Intermediate, Advanced.
 * A framework has one list of levels, so they stand interleaved in it by thirds, with a note. Each skill is defined on its
 * own scale alone, so no level of one is ever taken for a level of the other; the rungs that coverage counts are those
 * of the joint list.
 *
 * @throws {@link ParseError} for a source that is not such a workbook.
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { readSkillsFuture } from "ddat-skills/formats";
 *
 * const { framework } = await readSkillsFuture(await readFile("skills-framework.xlsx"), { version: "2026-01" });
 * console.log(framework.roles.length, "job roles");
 * ```
 */
export async function readSkillsFuture(source: TableSource, options: SkillsFutureOptions = {}): Promise<FrameworkRead> {
  requireOptions("readSkillsFuture", options, ["version"]);
  const { version } = options;
  const notes = new TableNotes<FrameworkTableNoteCode>();
  const texts = new FrameworkTexts(notes);
  const read = await readSheets("source", source);
  if ("issues" in read) throw tableError("SkillsFuture workbook", read.issues);
  notes.take(read.notes);
  const parts: PartsRead = { tables: [], sheets: new Set() };
  const roles = rolesIn(read.sheets, texts, notes, parts);
  if ("issues" in roles) throw tableError("SkillsFuture workbook", roles.issues);
  const groups = new Map<string, SkillGroup>();
  const skills = skillsIn(read.sheets, roles.needed, groups, texts, notes, parts);
  noteRest(read.sheets, parts, notes);
  const scales = new Set(skills.flatMap(({ definedAt = [] }) => definedAt).map((level) => /^\d/.test(level)));
  if (scales.size === 2) {
    const message =
      "levels 1 to 6 and Basic to Advanced stand in one list by thirds; each skill keeps to its own scale";
    notes.add("two-scales", message, { file: "source" });
  }
  if (version === undefined)
    notes.add("version-not-given", "the workbook does not name its release", { file: "source" });
  return frameworkRead(
    "SkillsFuture workbook",
    {
      id: "skillsfuture",
      title: "SkillsFuture Skills Framework",
      version: version ?? "undated",
      publisher: "SkillsFuture Singapore",
      levels: scales.size === 2 ? skillLevels : skillLevels.filter(({ id }) => scales.has(/^\d/.test(id))),
      ...(groups.size > 0 && { skillGroups: [...groups.values()] }),
      skills,
      roleFamilies: roles.roleFamilies,
      roles: roles.roles,
    },
    notes,
  );
}
