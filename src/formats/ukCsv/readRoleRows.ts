import { quoted } from "../../values/quoted.js";
import type { CsvCells, CsvTable } from "../readCsvTable.js";
import { ukLevels, type ukRoleColumns } from "./constants.js";
import type { NoteBook } from "./NoteBook.js";

/** The word that stands where the four Senior Civil Service roles have no level. */
export const notInUse = "NOT IN USE";

/** A row of the roles file: one need of one role level, the names cleaned, the long texts as they are. */
export interface RoleRow {
  readonly row: number;
  readonly family: string;
  readonly role: string;
  /** The role's own name where the role has one unnamed level. */
  readonly roleLevel: string;
  readonly unnamedLevel: boolean;
  readonly skill: string;
  /** Id of the level needed; absent where the skill is needed at any. */
  readonly level?: string;
  readonly seniorCivilService: boolean;
  readonly texts: {
    readonly role: string;
    readonly roleLevel: string;
    readonly skill: string;
    readonly skillLevel: string;
  };
}

const levelIds: ReadonlyMap<string, string> = new Map(
  ukLevels.flatMap(({ id, name }) => [
    [name, id],
    [name.toLowerCase(), id],
  ]),
);

type Columns = typeof ukRoleColumns;

/** The rows of the roles file that say something, each (role level, skill) once. */
export function readRoleRows(table: CsvTable<Columns>, notes: NoteBook): RoleRow[] {
  const rows: RoleRow[] = [];
  const byRole = new Map<string, Map<string, Map<string, RoleRow>>>();
  for (const { row, cells } of table.rows) {
    const read = readRow(row, cells, notes);
    if (!read) continue;
    const ofLevel = entryOf(entryOf(byRole, read.role), read.roleLevel);
    const first = ofLevel.get(read.skill);
    if (!first) {
      ofLevel.set(read.skill, read);
      rows.push(read);
      continue;
    }
    const same = first.level === read.level;
    const code = same ? "duplicate-row" : "conflicting-rows";
    const what = `${quoted(read.roleLevel)} and ${quoted(read.skill)}`;
    const message = same
      ? `${what} stand in row ${first.row} already; counted once`
      : `${what} stand in row ${first.row} already, at another level; the first row is kept`;
    notes.add(code, message, { file: "roles", row, column: "Skill Name" });
  }
  return rows;
}

/** The map under a key, made where there is none. */
function entryOf<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let entry = maps.get(key);
  if (!entry) {
    entry = new Map();
    maps.set(key, entry);
  }
  return entry;
}

function readRow(row: number, cells: CsvCells<Columns>, notes: NoteBook): RoleRow | undefined {
  const name = (raw: string, column: Columns[number]) => notes.name(raw, "roles", row, column);
  const [
    familyCell,
    roleCell,
    roleText,
    levelCell,
    roleLevelText,
    skillCell,
    skillText,
    neededCell,
    skillLevelText,
    type,
  ] = cells;
  const family = name(familyCell, "Role Family");
  const role = name(roleCell, "Role");
  const levelName = name(levelCell, "Role Level");
  const skill = name(skillCell, "Skill Name");
  const needed = name(neededCell, "Skill Level");
  if (family === "" || role === "" || levelName === "" || skill === "") {
    const empty = Object.entries({ "Role Family": family, Role: role, "Role Level": levelName, "Skill Name": skill })
      .filter(([, value]) => value === "")
      .map(([column]) => column);
    const message = `nothing stands in ${empty.join(", ")}; the row is left out`;
    notes.add("incomplete-row", message, { file: "roles", row, column: empty[0] ?? "" });
    return undefined;
  }

  const unnamedLevel = levelName === notInUse;
  if (unnamedLevel) {
    const message = `${quoted(role)} has one level without a name, and its skills are needed at any level`;
    notes.add("not-in-use", message, { file: "roles", row, column: "Role Level" });
  }
  const level = levelIds.get(needed) ?? levelIds.get(needed.toLowerCase());
  if (level === undefined && needed !== notInUse) {
    const message = `${quoted(needed)} is not a skill level; the row is left out`;
    notes.add("unknown-level", message, { file: "roles", row, column: "Skill Level" });
    return undefined;
  }
  return {
    row,
    family,
    role,
    roleLevel: unnamedLevel ? role : levelName,
    unnamedLevel,
    skill,
    ...(level !== undefined && { level }),
    seniorCivilService: name(type, "Role Type") === "Senior Civil Service",
    texts: { role: roleText, roleLevel: roleLevelText, skill: skillText, skillLevel: skillLevelText },
  };
}
