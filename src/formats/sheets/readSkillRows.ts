import type { Skill } from "../../model/skill.js";
import type { SkillGroup } from "../../model/skillGroup.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { LevelWords } from "../../reading/words/LevelWords.js";
import { needMarks } from "../../reading/words/needMarks.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import { linesOf } from "../table/FrameworkTexts.js";
import type { FrameworkMap } from "./FrameworkMap.js";
import type { NeedTable } from "./needRows.js";
import { type Listed, partsOf, type Reading } from "./Reading.js";
import { renamed, rowsOf, type SheetRow, sheetRow } from "./SheetRow.js";
import { levelColumns, levelOfHeader, type Scale } from "./scaleOf.js";

const notDefined = new Set(["n/a", "na", "not applicable", "not defined", "not available", "-", "–", "—"]);

export interface SkillsRead {
  readonly skills: readonly Skill[];
  readonly skillGroups: readonly SkillGroup[];
}

/** The skills of their sheets, or where there is none, those that the needs name. */
export function readSkillRows(
  reading: Reading,
  tables: readonly OpenTable[],
  groupTables: readonly OpenTable[],
  needs: readonly NeedTable[],
  scale: Scale,
  map: FrameworkMap,
): SkillsRead {
  const skillGroups: SkillGroup[] = reading.listed(
    "skill group",
    rowsOf(groupTables),
    ({ id, name, description }, { where }) => reading.origins.put({ id, name, ...description }, where),
  );
  const isListed = skillGroups.length > 0;
  const groupOf = ({ text, where }: SheetRow) => {
    const raw = text("group");
    const make = (id: string, name: string) => ({ id, name });
    return raw === ""
      ? {}
      : { group: reading.meantOrMade("skill group", skillGroups, raw, where, { field: "group", isListed, make }) };
  };
  const skillOf =
    (table: OpenTable | undefined, columns: readonly LevelColumn[]) => (listed: Listed, row: SheetRow) => {
      const { id, name, description } = listed;
      const levels = levelsOfSkill(reading, scale, table?.has("definedAt") ?? false, columns, row);
      return reading.origins.put(
        { id, name, ...groupOf(row), ...description, ...levels, ...reading.called(row) },
        row.where,
      );
    };
  if (tables.every(({ rows }) => rows.length === 0)) {
    const rows = needs.flatMap((table) => table.rows).map((row) => renamed(row, { name: "skill", id: undefined }));
    const named = rows.filter(({ text }) => text("name") !== "");
    const first = new Map(named.toReversed().map((row) => [fold(row.text("name")), row]));
    const kept = named.filter((row) => first.get(fold(row.text("name"))) === row);
    return { skills: reading.listed("skill", kept, skillOf(undefined, [])), skillGroups };
  }
  const skills = tables.flatMap((table) => {
    const columns = levelColumnsOf(reading, table, scale, map);
    const rows = table.rows.map((row) => sheetRow(table, row));
    return reading.listed("skill", withoutRepeats(reading, table, rows), skillOf(table, columns));
  });
  return { skills, skillGroups };
}

interface LevelColumn {
  readonly place: number;
  readonly header: string;
  readonly level: string;
}

function levelColumnsOf(reading: Reading, table: OpenTable, scale: Scale, map: FrameworkMap): LevelColumn[] {
  const columns = levelColumns(table, map);
  const levels = columns.map((place) => levelOfHeader(scale, table.headers[place] ?? ""));
  return table.others.flatMap((place) => {
    const header = table.headers[place] ?? "";
    const level = levels[columns.indexOf(place)];
    if (level !== undefined && levels.indexOf(level) === columns.indexOf(place)) return [{ place, header, level }];
    const message = "the column is neither a field nor a level, and is not read";
    reading.notes.add("unused-column", message, table.place(table.headerRow, header));
    return [];
  });
}

/** Rows without those that say again what an earlier one says. */
function withoutRepeats(reading: Reading, table: OpenTable, rows: readonly SheetRow[]): SheetRow[] {
  const met = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(table.headers.map((_, place) => fold(row.cell(place))));
    if (met.has(key)) {
      const message = `${JSON.stringify(row.text("name"))} stands here twice and alike; counted once`;
      reading.notes.add("duplicate-row", message, row.where("name"));
    }
    return !met.has(key) && met.add(key);
  });
}

/**
 * What a skill looks like at each level, and at which it is defined: those that its own column names; without one, those
 * with a text or a mark, where a cell is a mark or says that the skill is not defined there. Else nothing is restricted.
 */
function levelsOfSkill(
  reading: Reading,
  { levels, declared }: Scale,
  hasDefinedAt: boolean,
  columns: readonly LevelColumn[],
  row: SheetRow,
): Pick<Skill, "definedAt" | "descriptors"> {
  const cells = columns.map(({ place, header, level }) => {
    const text = reading.texts.text(row.cell(place), () => row.where(header));
    const isMark = !hasDefinedAt && needMarks.has(fold(text));
    const isRefused = !hasDefinedAt && notDefined.has(fold(text));
    return { level, isMark, isRefused, lines: isMark || isRefused ? [] : linesOf(text) };
  });
  const described = cells.filter(({ lines }) => lines.length > 0);
  const words = new LevelWords(levels, { levels: declared });
  const named = partsOf(
    row.text("definedAt"),
    (text) => text !== "" && typeof words.read(text).level === "string",
  ).flatMap((text) => {
    const { level } = words.read(text);
    if (typeof level === "string") return [level];
    const message = `${quoted(text)} is not a level; not read`;
    reading.notes.add("unknown-level", message, row.where("definedAt"));
    return [];
  });
  const told = cells.filter(({ lines, isMark }) => lines.length > 0 || isMark).map(({ level }) => level);
  const refused = new Set(cells.filter(({ isRefused }) => isRefused).map(({ level }) => level));
  const hasMarks = cells.some(({ isMark }) => isMark);
  const allowed = hasDefinedAt
    ? named
    : hasMarks
      ? told
      : refused.size > 0
        ? levels.map(({ id }) => id).filter((id) => !refused.has(id))
        : [];
  const definedAt = levels.map(({ id }) => id).filter((id) => allowed.includes(id));
  const isRestricted = hasDefinedAt ? definedAt.length > 0 : definedAt.length > 0 && definedAt.length < levels.length;
  return {
    ...(isRestricted && { definedAt }),
    ...(described.length > 0 && {
      descriptors: Object.fromEntries(described.map(({ level, lines }) => [level, lines])),
    }),
  };
}
