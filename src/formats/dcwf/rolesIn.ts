import type { Need } from "../../model/need.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import { plain } from "../../reading/tables/harmless.js";
import { tablesIn } from "../../reading/tables/openTables.js";
import { placeIn, type Sheet } from "../../reading/tables/Sheet.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import { slug } from "../slug.js";
import type { FrameworkTableNoteCode, FrameworkTexts } from "../table/FrameworkTexts.js";
import type { PartsRead } from "../table/noteRest.js";
import type { DcwfElement } from "./elementsIn.js";

const roleMap: TableMap = {
  shape: "records",
  columns: {
    element: "Element",
    role: "Work Role",
    code: "DCWF Code",
    nice: "NCWF ID",
    definition: "Work Role Definition",
  },
  optional: ["nice", "definition"],
  fillDown: ["element"],
};

const needMap: TableMap = {
  shape: "records",
  columns: { number: "DCWF #", kind: "Task/KSA", importance: "Core (C) Or Additional(A)" },
};

type Notes = TableNotes<FrameworkTableNoteCode>;

interface RolesRead {
  readonly roleFamilies: readonly RoleFamily[];
  readonly roles: readonly Role[];
  readonly niceWorkRoles: { readonly [role: string]: string };
}

/** The work roles in the order of their list, each with the needs of its own sheet. */
export function rolesIn(
  sheets: readonly Sheet[],
  elements: ReadonlyMap<string, DcwfElement>,
  tasks: boolean,
  texts: FrameworkTexts,
  notes: Notes,
  parts: PartsRead,
): RolesRead | { readonly issues: readonly IssueFacts[] } {
  const opened = tablesIn("source", { sheets, notes: [] }, roleMap, new TableNotes());
  if ("issues" in opened) return opened;
  parts.tables.push(...opened.tables);
  const needs = needsByRole(sheets, elements, tasks, notes, parts);
  const families = new Map<string, RoleFamily>();
  const nice: [string, string][] = [];
  const roles: Role[] = [];
  for (const { rows, text, place } of opened.tables) {
    for (const row of rows) {
      const at = (field: string) => () => place(row.row, field);
      const code = text(row, "code");
      const name = texts.name(text(row, "role"), at("role"));
      if (code === "" || name === "") {
        notes.add("incomplete-row", "a work role without a code or a name; left out", place(row.row, "role"));
        continue;
      }
      const found = needs.get(code);
      if (!found)
        notes.add(
          "not-read",
          `the workbook has no sheet for the work role ${code}; it has no needs`,
          place(row.row, "code"),
        );
      const [, familyName = "", familyCode = ""] =
        /^(.*?) ?(?:\(([A-Z]{2})\))?$/su.exec(texts.name(text(row, "element"), at("element"))) ?? [];
      const family = families.get(familyName) ?? {
        id: familyCode || slug(familyName),
        name: familyName || "No element",
      };
      families.set(familyName, family);
      const id = texts.id("role", code, at("code"));
      const description = texts.text(text(row, "definition"), at("definition"));
      const levels = [{ id, name, needs: found ?? [] }];
      roles.push({ id, name, family: family.id, ...(description !== "" && { description }), levels });
      const niceId = text(row, "nice");
      if (niceId !== "") nice.push([id, niceId]);
      needs.delete(code);
    }
  }
  for (const code of needs.keys())
    notes.add("not-read", `a sheet is about the work role ${code}, which the list does not have`, { file: "source" });
  return { roleFamilies: [...families.values()], roles, niceWorkRoles: Object.fromEntries(nice) };
}

/** The needs in each sheet that is about one role: its code stands in brackets behind the name above the table. */
function needsByRole(
  sheets: readonly Sheet[],
  elements: ReadonlyMap<string, DcwfElement>,
  tasks: boolean,
  notes: Notes,
  parts: PartsRead,
): Map<string, Need[]> {
  const byRole = new Map<string, Need[]>();
  for (const sheet of sheets) {
    const code = codeOf(sheet);
    const opened =
      code === undefined ? undefined : tablesIn("source", { sheets: [sheet], notes: [] }, needMap, new TableNotes());
    const table = opened && "tables" in opened ? opened.tables[0] : undefined;
    if (code === undefined || table === undefined) continue;
    parts.sheets.add(sheet);
    const { headerRow, rows, text, place } = table;
    if (headerRow > 1)
      notes.add("header-row", "what stands above the table of a work role is not read", placeIn(sheet, 1));
    const needs = new Map<string, Need>();
    for (const row of rows) {
      const number = text(row, "number");
      const element = elements.get(number);
      if (!element) {
        if (number !== "")
          notes.add(
            "unknown-skill",
            `the master list has no element ${quoted(number)}; left out`,
            place(row.row, "number"),
          );
        continue;
      }
      if (element.isTask && !tasks) continue;
      const mark = fold(text(row, "importance"));
      if (mark !== "c" && mark !== "a") {
        notes.add("importance-not-given", "neither core nor additional; taken as core", place(row.row, "importance"));
      }
      if (needs.has(number))
        notes.add("duplicate-row", `the element ${number} stands here twice; counted once`, place(row.row, "number"));
      else needs.set(number, { skill: number, ...(mark === "a" && { importance: "desirable" }) });
    }
    byRole.set(code, [...needs.values()]);
  }
  return byRole;
}

function codeOf({ name = "", rows }: Sheet): string | undefined {
  const above = rows.slice(0, 5).flat().map(plain);
  const cell = above.find((text) => /\(\d{3}\)$/.test(text)) ?? name;
  return /^\([A-Z]{2}-\d{3}\)/.test(name) ? /\((?:[A-Z]{2}-)?(\d{3})\)/.exec(cell)?.[1] : undefined;
}
