import type { Need } from "../../model/need.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { tablesIn } from "../../reading/tables/openTables.js";
import type { Sheet } from "../../reading/tables/Sheet.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { quoted } from "../../values/quoted.js";
import type { FrameworkTableNoteCode, FrameworkTexts } from "../table/FrameworkTexts.js";
import type { PartsRead } from "../table/noteRest.js";
import { levelOf, type NeededSkill } from "./skillsIn.js";

const identity = { sector: "Sector", track: "Track", role: "Job Role" };

const needMap: TableMap = {
  shape: "records",
  columns: { ...identity, title: "TSC_CCS Title", code: "TSC_CCS Code", level: "Proficiency Level" },
};

const descriptionMap: TableMap = {
  shape: "records",
  columns: { ...identity, description: "Job Role Description" },
};

/** A job role in the making. */
interface RoleDraft {
  readonly sector: string;
  readonly track: string;
  readonly name: string;
  readonly needs: Map<string, string | undefined>;
  description: string;
}

interface RolesRead {
  readonly roleFamilies: readonly RoleFamily[];
  readonly roles: readonly Role[];
  readonly needed: ReadonlyMap<string, NeededSkill>;
}

/** The job roles with their needs, from the sheet of both; what roles are is in a sheet of its own. */
export function rolesIn(
  sheets: readonly Sheet[],
  texts: FrameworkTexts,
  notes: TableNotes<FrameworkTableNoteCode>,
  parts: PartsRead,
): RolesRead | { readonly issues: readonly IssueFacts[] } {
  const opened = tablesIn("source", { sheets, notes: [] }, needMap, notes);
  if ("issues" in opened) return opened;
  parts.tables.push(...opened.tables);
  const drafts = new Map<string, RoleDraft>();
  const needed = new Map<string, { readonly title: string; readonly levels: Set<string> }>();
  for (const { rows, text, place } of opened.tables) {
    for (const row of rows) {
      const at = (field: string) => () => place(row.row, field);
      const [sector = "", track = "", name = "", title = ""] = ["sector", "track", "role", "title"].map((field) =>
        texts.name(text(row, field), at(field)),
      );
      const code = text(row, "code");
      if (name === "" || code === "") {
        notes.add("incomplete-row", "no job role or no code of a skill; the row is left out", place(row.row));
        continue;
      }
      const key = JSON.stringify([sector, track, name]);
      const draft = drafts.get(key) ?? { sector, track, name, needs: new Map(), description: "" };
      drafts.set(key, draft);
      const level = levelOf(text(row, "level"));
      if (level === undefined) {
        const message = `${JSON.stringify(text(row, "level"))} is not a level; taken as needed at any level`;
        notes.add("unknown-level", message, place(row.row, "level"));
      }
      const skill = needed.get(code) ?? { title, levels: new Set<string>() };
      needed.set(code, skill);
      if (!draft.needs.has(code)) {
        draft.needs.set(code, level);
        if (level !== undefined) skill.levels.add(level);
      } else {
        const same = draft.needs.get(code) === level;
        const message = `${quoted(name)} and ${code} stand in an earlier row already${same ? "; counted once" : ", at another level; the first is kept"}`;
        notes.add(same ? "duplicate-row" : "conflicting-rows", message, place(row.row, "code"));
      }
    }
  }
  describe(sheets, drafts, texts, notes, parts);
  for (const { headerRow, place } of parts.tables)
    notes.add(
      "not-read",
      "the track is kept where it tells job roles of one name apart, and else not read",
      place(headerRow, "track"),
    );
  return { ...rolesOf([...drafts.values()], texts), needed };
}

function describe(
  sheets: readonly Sheet[],
  drafts: ReadonlyMap<string, RoleDraft>,
  texts: FrameworkTexts,
  notes: TableNotes<FrameworkTableNoteCode>,
  parts: PartsRead,
): void {
  const opened = tablesIn("source", { sheets, notes: [] }, descriptionMap, notes);
  if ("tables" in opened) parts.tables.push(...opened.tables);
  for (const { rows, text, place } of "tables" in opened ? opened.tables : []) {
    for (const row of rows) {
      const at = () => place(row.row, "description");
      const key = JSON.stringify(["sector", "track", "role"].map((field) => texts.name(text(row, field), at)));
      const draft = drafts.get(key);
      if (draft) draft.description = texts.text(text(row, "description"), at);
      else notes.add("not-read", "a job role without a need; left out", at());
    }
  }
}

function rolesOf(drafts: readonly RoleDraft[], texts: FrameworkTexts): Pick<RolesRead, "roleFamilies" | "roles"> {
  const families = new Map<string, RoleFamily>();
  const roles = drafts.map(({ sector, track, name, needs, description }): Role => {
    const familyName = sector === "" ? "No sector" : sector;
    const family = families.get(familyName) ?? {
      id: texts.slug("role family", familyName, () => ({})),
      name: familyName,
    };
    families.set(familyName, family);
    const namesakes = drafts.filter((draft) => draft.name === name).length;
    const id = texts.slug("role", namesakes > 1 ? `${name} ${track}` : name, () => ({}));
    return {
      id,
      name: namesakes > 1 && track !== "" ? `${name} (${track})` : name,
      family: family.id,
      ...(description !== "" && { description }),
      levels: [
        {
          id,
          name,
          needs: [...needs].map(([skill, level]): Need => ({ skill, ...(level !== undefined && { level }) })),
        },
      ],
    };
  });
  return { roleFamilies: [...families.values()], roles };
}
