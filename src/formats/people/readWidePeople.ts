import type { Skill } from "../../model/skill.js";
import { fold } from "../../values/fold.js";
import { plain } from "../../reading/tables/harmless.js";
import type { LevelReading } from "../../reading/words/LevelWords.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import type { Draft } from "./PeopleDraft.js";
import type { PeopleReading } from "../../reading/words/PeopleReading.js";

/** Reads the people of a wide table into the draft; says whether any column is a skill. */
export function readWidePeople(table: OpenTable, map: TableMap, reading: PeopleReading): boolean {
  const { headers, others, rows, text, place, headerRow } = table;
  const ignored = new Set((map.ignore ?? []).map(fold));
  const columns: Column[] = [];
  const met = new Set<string>();
  for (const at of others) {
    const header = headers[at] ?? "";
    if (ignored.has(fold(header))) continue;
    const skill = reading.skill(header, "the column is not read", () => place(headerRow, header));
    if (!skill) continue;
    columns.push({ at, skill, id: skill.id, isSafe: !met.has(skill.id) && skill.id !== "__proto__" });
    met.add(skill.id);
  }
  // A cell is looked up as it stands: the same few texts stand in a million cells.
  const readings = new Map<string, CellReading>();
  for (const row of rows) {
    const person = reading.person(text(row, "person"), () => place(row.row, "person"));
    if (person === undefined) continue;
    const draft = reading.draft.person(person, row.row);
    const { has } = draft;
    const isNew = draft.row === row.row;
    const roleLevelAt = () => place(row.row, "roleLevel");
    const roleLevel = reading.roleLevels.find(text(row, "roleLevel"), text(row, "role"), reading.notes, roleLevelAt);
    if (roleLevel !== undefined) reading.draft.roleLevel(draft, roleLevel, roleLevelAt);
    const { cells } = row;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Column; // Within the list.
      const cell = cells[column.at] ?? "";
      if (cell === "" && map.empty !== "none") continue;
      let read = readings.get(cell);
      if (read === undefined) {
        read = cellReading(reading, cell, columns);
        readings.set(cell, read);
      }
      if (isNew && read.isPlainIn[i]) {
        has[column.id] = read.level as string | null; // Nothing is plain that is not a level or none.
      } else if (read.level !== undefined || read.isUnknown) settle(reading, table, row.row, draft, column, read);
    }
  }
  return columns.length > 0;
}

/** A column of a skill. */
interface Column {
  readonly at: number;
  readonly skill: Skill;
  readonly id: string;
  /** Whether nothing stands under the skill yet when the column is reached, and its id is one to assign to. */
  readonly isSafe: boolean;
}

/** What a cell says, and in which columns that can be taken without a note or a look at what is known. */
interface CellReading extends LevelReading {
  readonly text: string;
  readonly isPlainIn: readonly boolean[];
}

function cellReading(reading: PeopleReading, cell: string, columns: readonly Column[]): CellReading {
  const text = plain(cell);
  const read = reading.words.read(text);
  const { level } = read;
  const skills = typeof level === "string" && !read.isRead ? reading.skillsAt(level) : undefined;
  return {
    ...read,
    text,
    isPlainIn: columns.map(({ skill, isSafe }) => isSafe && (level === null || skills?.has(skill) === true)),
  };
}

/** The careful way for one cell: with notes, and with what an earlier row of the person says. */
function settle(
  reading: PeopleReading,
  { headers, place }: OpenTable,
  row: number,
  draft: Draft,
  { at, skill }: { readonly at: number; readonly skill: Skill },
  read: CellReading,
): void {
  const where = () => place(row, headers[at]);
  const level = reading.noted(read, read.text, skill, where);
  if (level !== undefined) reading.draft.level(draft, skill.id, level, where);
}
