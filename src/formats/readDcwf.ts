import { requireOptions } from "../framework/requireOptions.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import { elementsIn } from "./dcwf/elementsIn.js";
import { rolesIn } from "./dcwf/rolesIn.js";
import { oneRung, oneRungMessage } from "./oneRung.js";
import { type FrameworkTableNoteCode, FrameworkTexts } from "./table/FrameworkTexts.js";
import { type FrameworkRead, frameworkRead } from "./table/frameworkRead.js";
import { noteRest, type PartsRead } from "./table/noteRest.js";

/** What to take of the DoD Cyber Workforce Framework besides its skills. */
export interface DcwfOptions {
  /** `true`: tasks become skills too, in a group of their own. Absent: knowledge, skills and abilities alone. */
  readonly tasks?: boolean;
  /** Absent: as the workbook names it, such as `5.1`. */
  readonly version?: string;
}

/** {@link readDcwf}'s answer. */
export interface DcwfRead extends FrameworkRead {
  /** Work role of this framework to work role of NICE (`IO-WRL-007`), where the workbook names one. */
  readonly niceWorkRoles: { readonly [role: string]: string };
}

/**
 * Reads the workbook of the DoD Cyber Workforce Framework: knowledge, skills and abilities as skills, work roles of one
 * level each in families, core needs as essential and additional ones as desirable. The framework has no levels of skill,
 * so it gets a scale of one rung, with a note: a gap then says what is held, not how well.
 *
 * @throws {@link ParseError} for a source that is not such a workbook.
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { readDcwf } from "ddat-skills/formats";
 *
 * const { framework, niceWorkRoles } = await readDcwf(await readFile("dcwf-5.1.xlsx"));
 * console.log(framework.roles.length, "work roles,", Object.keys(niceWorkRoles).length, "of them in NICE");
 * ```
 */
export async function readDcwf(source: TableSource, options: DcwfOptions = {}): Promise<DcwfRead> {
  requireOptions("readDcwf", options, ["tasks", "version"]);
  const { tasks = false, version } = options;
  const notes = new TableNotes<FrameworkTableNoteCode>();
  const texts = new FrameworkTexts(notes);
  const read = await readSheets("source", source);
  if ("issues" in read) throw tableError("DCWF workbook", read.issues);
  notes.take(read.notes);
  const parts: PartsRead = { tables: [], sheets: new Set() };
  const elements = elementsIn(read.sheets, texts, notes, parts);
  if ("issues" in elements) throw tableError("DCWF workbook", elements.issues);
  const roles = rolesIn(read.sheets, elements, tasks, texts, notes, parts);
  if ("issues" in roles) throw tableError("DCWF workbook", roles.issues);
  noteRest(read.sheets, parts, notes);

  const all = [...elements.values()];
  const kept = all.filter(({ isTask }) => tasks || !isTask);
  if (kept.length < all.length) {
    const message = `${all.length - kept.length} tasks are not skills and are left out; the option tasks reads them`;
    notes.add("tasks-not-read", message, { file: "source" });
  }
  notes.add("no-levels", oneRungMessage, { file: "source" });
  const told = version ?? versionIn(read.sheets.flatMap(({ rows }) => rows.slice(0, 40)));
  if (told === undefined) notes.add("version-not-given", "the workbook does not name its release", { file: "source" });
  return {
    ...frameworkRead(
      "DCWF workbook",
      {
        id: "dcwf",
        title: "DoD Cyber Workforce Framework",
        version: told ?? "undated",
        publisher: "US Department of Defense",
        levels: oneRung,
        skillGroups: [
          { id: "ksa", name: "Knowledge, skills and abilities" },
          ...(tasks ? [{ id: "task", name: "Tasks" }] : []),
        ],
        skills: kept.map(({ skill }) => skill),
        roleFamilies: roles.roleFamilies,
        roles: roles.roles,
      },
      notes,
    ),
    niceWorkRoles: roles.niceWorkRoles,
  };
}

/** `Current Version: | 5.1 (as of ...)`, or `Current Version (as of ...): v5.1`. */
function versionIn(rows: readonly (readonly string[])[]): string | undefined {
  const line = rows.map((cells) => cells.join(" ")).find((text) => /\bcurrent version\b/i.test(text));
  return /\bv?(\d+\.\d+)\b/.exec(line ?? "")?.[1];
}
