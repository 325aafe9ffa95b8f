import type { Skill } from "../../model/skill.js";
import type { SkillGroup } from "../../model/skillGroup.js";
import type { SkillLevel } from "../../model/skillLevel.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { tablesIn } from "../../reading/tables/openTables.js";
import type { Sheet } from "../../reading/tables/Sheet.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { fold } from "../../values/fold.js";
import { type FrameworkTableNoteCode, type FrameworkTexts, linesOf } from "../table/FrameworkTexts.js";
import type { PartsRead } from "../table/noteRest.js";

/** Both scales in one list: a third of one stands beside a third of the other. */
export const skillLevels: readonly SkillLevel[] = [
  { id: "basic", name: "Basic" },
  { id: "1", name: "Level 1" },
  { id: "2", name: "Level 2" },
  { id: "intermediate", name: "Intermediate" },
  { id: "3", name: "Level 3" },
  { id: "4", name: "Level 4" },
  { id: "advanced", name: "Advanced" },
  { id: "5", name: "Level 5" },
  { id: "6", name: "Level 6" },
];

/** A proficiency level as the workbook writes it, as an id. */
export function levelOf(text: string): string | undefined {
  const folded = fold(text)
    .replace(/^level /, "")
    .replace(/\.0+$/, "");
  return skillLevels.find(({ id }) => id === folded)?.id;
}

const keyMap: TableMap = {
  shape: "records",
  columns: {
    code: ["TSC Code", "TSC_CCS Code"],
    category: "TSC_CCS Category",
    title: "TSC_CCS Title",
    description: "TSC_CCS Description",
  },
  optional: ["category", "description"],
};

const detailMap: TableMap = {
  shape: "records",
  columns: {
    code: "TSC_CCS Code",
    title: "TSC_CCS Title",
    level: "Proficiency Level",
    text: "Proficiency Description",
    kind: "Knowledge / Ability Classification",
    item: "Knowledge / Ability Items",
  },
};

/** A skill in the making. */
interface SkillDraft {
  name: string;
  description: string;
  category: string;
  readonly levels: Map<string, string[]>;
}

/** What the roles say of a skill: its title, the levels at which they need it. */
export interface NeededSkill {
  readonly title: string;
  readonly levels: ReadonlySet<string>;
}

/** The skills of the key sheet, with what the knowledge and ability sheet says of their levels; whatever roles need is among them. */
export function skillsIn(
  sheets: readonly Sheet[],
  needed: ReadonlyMap<string, NeededSkill>,
  groups: Map<string, SkillGroup>,
  texts: FrameworkTexts,
  notes: TableNotes<FrameworkTableNoteCode>,
  parts: PartsRead,
): Skill[] {
  const drafts = new Map<string, SkillDraft>();
  const draftOf = (code: string, name: string) => {
    const draft = drafts.get(code) ?? { name, description: "", category: "", levels: new Map() };
    drafts.set(code, draft);
    return draft;
  };
  const keys = tablesIn("source", { sheets: sheets.filter(isKey), notes: [] }, keyMap, notes);
  if ("tables" in keys) parts.tables.push(...keys.tables);
  for (const { rows, text, place } of "tables" in keys ? keys.tables : []) {
    for (const row of rows) {
      const code = text(row, "code");
      if (code === "") continue;
      const draft = draftOf(
        code,
        texts.name(text(row, "title"), () => place(row.row, "title")),
      );
      draft.description = texts.text(text(row, "description"), () => place(row.row, "description"));
      draft.category = texts.name(text(row, "category"), () => place(row.row, "category"));
    }
  }
  const details = tablesIn("source", { sheets, notes: [] }, detailMap, notes);
  if ("tables" in details) parts.tables.push(...details.tables);
  for (const { rows, text, place } of "tables" in details ? details.tables : []) {
    for (const row of rows) {
      const at = (field: string) => () => place(row.row, field);
      const level = levelOf(text(row, "level"));
      const code = text(row, "code");
      if (code === "") continue;
      if (level === undefined) {
        const message = `${JSON.stringify(text(row, "level"))} is not a level; the row is left out`;
        notes.add("unknown-level", message, place(row.row, "level"));
        continue;
      }
      const { levels } = draftOf(code, texts.name(text(row, "title"), at("title")));
      const known = levels.get(level) ?? [];
      levels.set(level, known);
      const kind = text(row, "kind");
      const item = linesOf(texts.text(text(row, "item"), at("item"))).map((line) => (kind ? `${kind}: ${line}` : line));
      const lines = [...linesOf(texts.text(text(row, "text"), at("text"))), ...item];
      for (const line of lines) if (!known.includes(line)) known.push(line);
    }
  }
  for (const [code, { title }] of needed) draftOf(code, title);
  return [...drafts].map(([code, { name, description, category, levels }]) => {
    const group =
      category === ""
        ? undefined
        : (groups.get(category) ?? { id: texts.slug("skill group", category, () => ({})), name: category });
    if (group) groups.set(category, group);
    const atLevels = needed.get(code)?.levels;
    const definedAt = skillLevels.map(({ id }) => id).filter((id) => levels.has(id) || atLevels?.has(id));
    const descriptors = [...levels].filter(([, lines]) => lines.length > 0);
    return {
      id: code,
      name: name === "" ? code : name,
      ...(group && { group: group.id }),
      ...(description !== "" && { description }),
      ...(definedAt.length > 0 && { definedAt }),
      ...(descriptors.length > 0 && { descriptors: Object.fromEntries(descriptors) }),
    };
  });
}

/** The sheet of skills, which calls its key otherwise than the others and has no levels. */
function isKey({ rows }: Sheet): boolean {
  const header = rows.slice(0, 10).flat().map(fold);
  return header.includes("tsc_ccs title") && !header.includes("proficiency level");
}
