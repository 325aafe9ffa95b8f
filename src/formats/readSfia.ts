import { requireOptions } from "../framework/requireOptions.js";
import type { SkillGroup } from "../model/skillGroup.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { tablesIn } from "../reading/tables/openTables.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { Sheet, Sheets, TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import { fold } from "../values/fold.js";
import { sfiaFramework, sfiaLicence } from "./sfia/constants.js";
import { sfiaAttributes, sfiaLevels, sfiaSkills } from "./sfia/maps.js";
import { sfiaLevelsIn } from "./sfia/sfiaLevelsIn.js";
import { sfiaSkillsIn } from "./sfia/sfiaSkillsIn.js";
import { type FrameworkTableNoteCode, FrameworkTexts } from "./table/FrameworkTexts.js";
import { type FrameworkRead, frameworkRead } from "./table/frameworkRead.js";
import { noteRest } from "./table/noteRest.js";

/** The same content as CSV files of their own. */
export interface SfiaFiles {
  readonly skills: TableSource;
  readonly attributes?: TableSource;
  readonly levels?: TableSource;
}

/** What the framework made of a SFIA workbook is called, and what is taken of it. */
export interface SfiaOptions {
  /** Absent: `9` or `8`, as the layout and the addresses in it say. */
  readonly version?: string;
  /** BCP 47 tag of the edition's language, such as `en-US`. */
  readonly language?: string;
  /**
   * `false`: descriptions and descriptors are not even kept in memory. Absent: they are, for the eyes of those who hold the
   * licence, and the exporters of this library leave them out unless they are asked for them.
   */
  readonly text?: boolean;
}

/**
 * Reads the SFIA 9 or 8 workbook that you have from its publisher (or its sheets as CSV) into a framework: seven levels,
 * the skills with the levels at which each is defined, categories as skill groups, and in SFIA 9 the attributes as skills
 * of groups of their own. SFIA has no roles, so the framework has none; profiles of your own go into {@link readTable}.
 *
 * SFIA may be used with a licence of its publisher and its text may not be handed on, so none of it comes with this
 * library, and the framework's `licence` says so to the exporters.
 *
 * @throws {@link ParseError} for a source that is not such a workbook.
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { readSfia } from "ddat-skills/formats";
 *
 * const { framework, notes } = await readSfia(await readFile("sfia-9.xlsx"));
 * console.log(framework.skills.length, "skills,", notes.length, "notes");
 * ```
 */
export async function readSfia(source: TableSource | SfiaFiles, options: SfiaOptions = {}): Promise<FrameworkRead> {
  requireOptions("readSfia", options, ["version", "language", "text"]);
  const { version, language, text: withText = true } = options;
  const notes = new TableNotes<FrameworkTableNoteCode>();
  const texts = new FrameworkTexts(notes);
  const read = await sheetsOf(source);
  const opened = tablesIn("skills", read, sfiaSkills, notes);
  if ("issues" in read || "issues" in opened) {
    throw tableError("SFIA workbook", "issues" in read ? read.issues : "issues" in opened ? opened.issues : []);
  }
  const groups = new Map<string, SkillGroup>();
  const skills = opened.tables.flatMap((table) => sfiaSkillsIn(table, groups, texts, notes, withText));
  const unheard = new TableNotes<FrameworkTableNoteCode>(); // A release without attributes lacks nothing.
  const attributes = tablesIn("attributes", read, sfiaAttributes, unheard);
  if ("tables" in attributes) {
    for (const table of attributes.tables) skills.push(...sfiaSkillsIn(table, groups, texts, notes, withText));
  }
  const levels = sfiaLevelsIn(read.sheets, texts, withText);
  const tables = [...opened.tables, ...("tables" in attributes ? attributes.tables : [])].map((table) => {
    // The marks of the levels stand under one header, a column each.
    const marks = table.headers.findIndex((header) => fold(header) === "levels");
    const isMark = (place: number) => place >= marks && place < marks + sfiaLevels.length;
    return { ...table, unnamed: new Map([...table.unnamed].filter(([place]) => !isMark(place))) };
  });
  noteRest(read.sheets, { tables, sheets: new Set(levels.sheets) }, notes);
  const told = /\/(?:skillcode|shortcode)\/(\d+)\//.exec(skills[0]?.url ?? "")?.[1];
  return frameworkRead(
    "SFIA workbook",
    {
      ...sfiaFramework,
      version: version ?? told ?? (skills.some(({ url }) => url !== undefined) ? "9" : "8"),
      licence: sfiaLicence,
      ...(language !== undefined && { language }),
      levels: levels.levels,
      ...(groups.size > 0 && { skillGroups: [...groups.values()] }),
      skills,
      roleFamilies: [],
      roles: [],
    },
    notes,
  );
}

async function sheetsOf(source: TableSource | SfiaFiles): Promise<Sheets> {
  if (typeof source === "string" || source instanceof Uint8Array || Array.isArray(source)) {
    return readSheets("skills", source);
  }
  const sheets: Sheet[] = [];
  const { skills, attributes, levels } = source as SfiaFiles; // What is neither text, bytes nor rows.
  for (const [file, part] of Object.entries({ skills, attributes, levels })) {
    if (part === undefined) continue;
    const read = await readSheets(file, part);
    if ("issues" in read) return read;
    sheets.push(...read.sheets);
  }
  return { sheets, notes: [] };
}
