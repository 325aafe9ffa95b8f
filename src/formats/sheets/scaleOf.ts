import type { SkillLevel } from "../../model/skillLevel.js";
import { headerKey } from "../../reading/tables/columnNames.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { isUnsaid } from "../../reading/words/isUnsaid.js";
import { LevelWords, noneWords } from "../../reading/words/LevelWords.js";
import { needMarks } from "../../reading/words/needMarks.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import type { FrameworkMap } from "./FrameworkMap.js";
import { frameworkNames } from "./frameworkSheets.js";
import type { NeedTable } from "./needRows.js";
import type { Reading } from "./Reading.js";
import { rowsOf, type SheetRow } from "./SheetRow.js";

/** The levels of a framework, lowest first, and how texts and headers say them. */
export interface Scale {
  readonly levels: readonly SkillLevel[];
  /** Texts for levels beside their ids and names, such as the header that a level was made of. */
  readonly declared: { readonly [text: string]: string };
}

/** What beside the name of a level stands in the header of its column. */
const trimmings = /\s(?:level|description|descriptors?|indicators?|behaviours?)$/iu;

/**
 * The scale: from a sheet of levels, from the map, from the columns of the skills in their order, or from the numbers that
 * needs ask for. `undefined` where nothing says which level is above which.
 */
export function scaleOf(
  reading: Reading,
  tables: readonly OpenTable[],
  skills: readonly OpenTable[],
  needs: readonly NeedTable[],
  map: FrameworkMap,
): Scale | undefined {
  const rows = inOrder(
    reading,
    rowsOf(tables).filter(({ text }) => text("name") !== "" || text("id") !== ""),
  );
  if (rows.length > 0) return { levels: levelsOf(reading, rows), declared: {} };
  if (map.levels)
    return made(
      reading,
      map.levels.map((text) => ({ text, where: () => ({}) })),
    );
  const headers = skills.flatMap((table) =>
    levelColumns(table, map).map((place) => ({
      text: table.headers[place] ?? "",
      where: () => table.place(table.headerRow, table.headers[place]),
    })),
  );
  const different = headers.filter(
    ({ text }, i) => headers.findIndex((other) => fold(other.text) === fold(text)) === i,
  );
  if (different.length > 0) {
    const scale = made(reading, different);
    const names = scale.levels.map(({ name }) => JSON.stringify(name)).join(", ");
    const message = `no sheet lists the levels; taken from the columns of the skills, the lowest first: ${names}`;
    reading.notes.add("levels-order", message, different[0]?.where() ?? {});
    return scale;
  }
  return numbered(reading, needs);
}

/** The places of the columns of a sheet of skills that can be of levels. */
export function levelColumns(table: OpenTable, map: FrameworkMap): readonly number[] {
  const ignored = new Set([...frameworkNames.remark, ...(map.ignore ?? [])].map(headerKey));
  return table.others.filter((place) => !ignored.has(headerKey(table.headers[place] ?? "")));
}

/** The level that the header of a column means. */
export function levelOfHeader({ levels, declared }: Scale, header: string): string | undefined {
  const words = new LevelWords(levels, { levels: declared });
  return words.read(header).level ?? words.read(header.replace(trimmings, "")).level ?? undefined;
}

/** In the order of the column that says it; rows whose numbers fall are the highest first, and are turned round. */
function inOrder(reading: Reading, rows: readonly SheetRow[]): readonly SheetRow[] {
  const numbers = rows.map(({ text }) => {
    const [digits] = /\d+(?:\.\d+)?/.exec(text("order") || text("name")) ?? [];
    return digits === undefined ? Number.NaN : Number(digits);
  });
  const isSaid = numbers.length > 1 && numbers.every(Number.isFinite) && new Set(numbers).size === numbers.length;
  const sorted = rows.toSorted((a, b) => (numbers[rows.indexOf(a)] ?? 0) - (numbers[rows.indexOf(b)] ?? 0));
  if (!isSaid || sorted.every((row, i) => row === rows[i])) return rows;
  if (rows[0]?.text("order") === "" && !numbers.every((number, i) => i === 0 || number < (numbers[i - 1] ?? 0)))
    return rows;
  const message = "the rows of the levels do not stand lowest first; put in the order of their numbers";
  reading.notes.add("levels-order", message, rows[0]?.where() ?? {});
  return sorted;
}

/** A level that is listed again is no rung of its own. */
function levelsOf(reading: Reading, rows: readonly SheetRow[]): SkillLevel[] {
  const met = new Set<string>();
  const different = rows.filter(({ text, where }) => {
    if (text("id") !== "") return true;
    const key = fold(text("name"));
    if (met.has(key))
      reading.notes.add("duplicate-row", `${quoted(text("name"))} stands here twice; counted once`, where("name"));
    return !met.has(key) && met.add(key);
  });
  return reading.listed("level", different, ({ id, name, description }, { where }) =>
    reading.origins.put({ id, name, ...description }, where),
  );
}

interface Said {
  readonly text: string;
  readonly where: SheetRow["where"];
}

/** Levels of their words alone: `1 - Basic` at the first place is `Basic`. */
function made(reading: Reading, words: readonly Said[]): Scale {
  const declared: Record<string, string> = {};
  const levels = words.map(({ text, where }, i): SkillLevel => {
    const [, before, after] =
      /^(?:level |lvl |l)?(\d{1,3})\s?[-–—:.)=]\s?(.+)$/iu.exec(text.replace(trimmings, "").trim()) ?? [];
    const name = reading.texts.name(
      after !== undefined && Number(before) === i + 1 ? after : text.replace(trimmings, "").trim(),
      where,
    );
    const id = reading.texts.slug("level", name, where);
    declared[text] = id;
    return reading.origins.put({ id, name }, where);
  });
  return { levels, declared };
}

/** Rungs 1 to the highest number that a need asks for; one rung where needs are but marks. */
function numbered(reading: Reading, needs: readonly NeedTable[]): Scale | undefined {
  const said = needs.flatMap(({ rows }) => rows.map(({ text }) => fold(text("level"))));
  const cells = said.filter((text) => !isUnsaid(text) && !noneWords.some((none) => none === text && none !== "0"));
  const numbers = cells
    .map((text) => /^(?:level |lvl |l)?(\d{1,2})$/.exec(text)?.[1])
    .map((digits) => Number(digits ?? Number.NaN));
  const where = needs[0]?.rows[0]?.where ?? (() => ({}));
  if (numbers.length > 0 && numbers.every((number) => number <= 20) && Math.max(...numbers) > 0) {
    const scale = made(
      reading,
      Array.from({ length: Math.max(...numbers) }, (_, i) => ({ text: `Level ${i + 1}`, where })),
    );
    const message = `no sheet lists the levels; taken from the numbers that are asked for, 1 to ${scale.levels.length}`;
    reading.notes.add("levels-order", message, where("level"));
    return scale;
  }
  if (needs.length === 0 || !cells.every((text) => needMarks.has(text))) return undefined;
  reading.notes.add("levels-order", "nothing says a level; the framework has one, Held", where("level"));
  return made(reading, [{ text: "Held", where }]);
}
