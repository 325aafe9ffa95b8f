import type { Skill } from "../../model/skill.js";
import { quoted } from "../../values/quoted.js";
import type { CsvTable } from "../readCsvTable.js";
import { ukFramework, ukLevels, type ukSkillColumns } from "./constants.js";
import { descriptorLines } from "./descriptorLines.js";
import { grouped } from "./grouped.js";
import type { NoteBook } from "./NoteBook.js";
import { notInUse, type RoleRow } from "./readRoleRows.js";
import type { KnownOrder } from "./roleOrder.js";
import { Slugs } from "./Slugs.js";

type SkillTable = CsvTable<typeof ukSkillColumns>;
type SkillRow = SkillTable["rows"][number];

/** The skills of both files, in the order of the skills file, by name. */
export function readSkills(
  table: SkillTable,
  roleRows: readonly RoleRow[],
  known: KnownOrder,
  notes: NoteBook,
): ReadonlyMap<string, Skill> {
  const rowsNeeding = grouped(roleRows, ({ skill }) => skill);
  const slugs = new Slugs(notes);
  const skills = new Map<string, Skill>();
  for (const skillRow of table.rows) {
    const { row, cells } = skillRow;
    const name = notes.name(cells[0], "skills", row, "Skill Name");
    const where = { file: "skills", row, column: "Skill Name" };
    if (name === "") {
      notes.add("incomplete-row", "nothing stands in Skill Name; the row is left out", where);
    } else if (skills.has(name)) {
      notes.add("duplicate-row", `${quoted(name)} stands in an earlier row already; that one is kept`, where);
    } else {
      const needing = rowsNeeding.get(name) ?? [];
      const id = slugs.take(known.idOf("skill", name), where);
      skills.set(name, readSkill(id, name, skillRow, needing, known, notes));
      if (needing.length === 0) notes.add("skill-in-one-file", `no role level needs ${quoted(name)}`, where);
      checkRolesColumn(name, skillRow, needing, notes);
    }
  }
  for (const [name, needing] of rowsNeeding) {
    if (skills.has(name)) continue;
    const where = { file: "roles", row: needing[0].row, column: "Skill Name" };
    notes.add("skill-in-one-file", `the skills file does not have ${quoted(name)}; read from this file alone`, where);
    const id = slugs.take(known.idOf("skill", name), where);
    skills.set(name, readSkill(id, name, undefined, needing, known, notes));
  }
  return skills;
}

function readSkill(
  id: string,
  name: string,
  skillRow: SkillRow | undefined,
  needing: readonly RoleRow[],
  known: KnownOrder,
  notes: NoteBook,
): Skill {
  const description = readDescription(name, skillRow, needing, notes);
  const { definedAt, descriptors } = readDescriptors(name, skillRow, needing, notes);
  const formerNames = known.formerNamesOf("skill", name);
  return {
    id,
    name,
    ...(description !== "" && { description }),
    ...(definedAt.length > 0 && definedAt.length < ukLevels.length && { definedAt }),
    ...(definedAt.length > 0 && { descriptors }),
    url: `${ukFramework.source}skills#${id}`,
    ...(formerNames && { formerNames }),
  };
}

/** The skills file has the description; where it is empty, the roles file may still have one. */
function readDescription(
  name: string,
  skillRow: SkillRow | undefined,
  needing: readonly RoleRow[],
  notes: NoteBook,
): string {
  const column = "Skill Description";
  const raw = skillRow?.cells[1] ?? "";
  let description = skillRow ? notes.text(raw, "skills", skillRow.row, column) : "";
  for (const { row, texts } of needing) {
    if (texts.skill === raw) continue;
    if (texts.skill.trim() === "MISSING") {
      const message = `the description of ${quoted(name)} is missing`;
      notes.add("missing-description", message, { file: "roles", row, column });
      continue;
    }
    const other = notes.text(texts.skill, "roles", row, column);
    if (description === "") description = other;
    else if (other !== description && other !== "") {
      const message = `the description of ${quoted(name)} is another one elsewhere; that of the skills file is kept`;
      notes.add("texts-disagree", message, { file: "roles", row, column });
    }
  }
  return description;
}

function readDescriptors(
  name: string,
  skillRow: SkillRow | undefined,
  needing: readonly RoleRow[],
  notes: NoteBook,
): { readonly definedAt: readonly string[]; readonly descriptors: Readonly<Record<string, readonly string[]>> } {
  const definedAt: string[] = [];
  const descriptors: Record<string, readonly string[]> = {};
  const levelCells = skillRow?.cells.slice(2, 2 + ukLevels.length) ?? [];
  const isLevelled =
    levelCells.some((cell) => cell.trim() !== "") ||
    needing.some(({ level, texts }) => level !== undefined && texts.skillLevel.trim() !== "");
  const rowsAt = grouped(needing, ({ level }) => level ?? "");
  for (const [i, level] of ukLevels.entries()) {
    const raw = levelCells[i] ?? "";
    const rows = rowsAt.get(level.id) ?? [];
    let text = skillRow ? notes.text(raw, "skills", skillRow.row, level.name) : "";
    if (skillRow && (isNotDefined(text) || (text === "" && isLevelled))) {
      text = "";
      const message = `${quoted(name)} is not defined at ${level.name}`;
      notes.add("level-not-defined", message, { file: "skills", row: skillRow?.row ?? 0, column: level.name });
    }
    for (const { row, texts } of rows) {
      if (texts.skillLevel === raw || texts.skillLevel === notInUse) continue;
      const other = notes.text(texts.skillLevel, "roles", row, "Skill Level Description");
      if (text === "") text = other;
      else if (other !== "" && other !== text) {
        const message = `what ${quoted(name)} is at ${level.name} is told otherwise elsewhere; the skills file is kept`;
        notes.add("texts-disagree", message, { file: "roles", row, column: "Skill Level Description" });
      }
    }
    const [first] = rows;
    if (text === "" && first && isLevelled) {
      const message = `${quoted(name)} is needed at ${level.name}, where it is not defined; taken as defined there`;
      notes.add("needed-where-not-defined", message, { file: "roles", row: first.row, column: "Skill Level" });
    }
    if (text === "" && !(first && isLevelled)) continue;
    definedAt.push(level.id);
    const { lines, unexpected } = descriptorLines(text);
    if (lines.length > 0) descriptors[level.id] = lines;
    for (const line of unexpected) {
      const message = `${JSON.stringify(line.slice(0, 60))} is neither a bullet nor the heading; kept as a line of its own`;
      notes.add("unexpected-line", message, { file: "skills", row: skillRow?.row ?? 0, column: level.name });
    }
  }
  return { definedAt, descriptors };
}

/** "This skill level is currently not defined.", in any of its wordings. */
function isNotDefined(text: string): boolean {
  return text.length < 100 && /\bnot (currently )?defined\b/iu.test(text);
}

/** The column is wrong for some skills; the rows of the roles file are what counts. */
function checkRolesColumn(name: string, { row, cells }: SkillRow, needing: readonly RoleRow[], notes: NoteBook): void {
  const column = "Roles that require Skill";
  const listed = cells[6]
    .split(",")
    .map((role) => role.replace(/\s+/gu, " ").trim())
    .filter((role) => role !== "");
  const needed = new Set(needing.map(({ role }) => role));
  const surplus = listed.filter((role) => !needed.has(role));
  const inColumn = new Set(listed);
  const absent = [...needed].filter((role) => !inColumn.has(role));
  if (surplus.length === 0 && absent.length === 0) return;
  const parts = [
    ...(surplus.length > 0 ? [`names ${surplus.join(", ")}, which the roles file does not`] : []),
    ...(absent.length > 0 ? [`leaves out ${absent.join(", ")}`] : []),
  ];
  notes.add("roles-column", `for ${quoted(name)} it ${parts.join(" and ")}; the roles file counts`, {
    file: "skills",
    row,
    column,
  });
}
