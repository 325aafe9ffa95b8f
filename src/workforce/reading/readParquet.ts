import { cellText } from "../../reading/tables/cellText.js";
import { findFields, lacking, type WorkforceMap } from "./findFields.js";
import { type Intake, personFields } from "./Intake.js";
import { invalidSource } from "./invalidSource.js";
import { parquetColumn } from "../../reading/parquet/parquetColumn.js";
import { type OpenParquet, openParquet, type ParquetColumn, type ParquetSource } from "../../reading/parquet/parquetFile.js";
import type { ReadProgress } from "./readProgress.js";
import type { WorkforceNotes } from "./WorkforceNotes.js";

/** A row group is in memory with one or two of its columns at a time. */
const mostRowsInGroup = 20_000_000;

/** What a column has to be made of to hold names and levels. */
const readable = ["BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY", "INT32", "INT64", "FLOAT", "DOUBLE"];

/** Takes the rows of a Parquet file, row group by row group and column by column: long or wide, as in CSV. */
export async function readParquet(
  source: ParquetSource,
  map: WorkforceMap,
  intake: Intake,
  notes: WorkforceNotes,
  onProgress: (progress: ReadProgress) => void,
): Promise<void> {
  const file = await openParquet(source);
  const { columns, metadata } = file;
  const headers = columns.map(({ name }) => name);
  const { places, others } = findFields(headers, map, notes, 0);
  const reading: Reading = { file, columns, places, skills: [], intake, notes, bytes: 0 };
  for (const place of others) {
    const { place: skill, code, message } = intake.meanings.skill(headers[place] ?? "");
    if (places.skill !== undefined) notes.add("unused-column", "the column is not read", 0, headers[place]);
    else if (code !== undefined) notes.add(code, message ?? "", 0, headers[place]);
    else reading.skills.push({ place, skill });
  }
  if (places.skill === undefined && reading.skills.length === 0)
    throw lacking(["skill", "a skill of the framework"], headers);
  const used = [...Object.values(places), ...reading.skills.map(({ place }) => place)];
  for (const place of used) {
    const { name, element } = columns[place] ?? {};
    if (element?.type === undefined || !readable.includes(element.type))
      throw invalidSource(`the column ${JSON.stringify(name)} holds ${element?.type}, not texts`);
  }
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    if (!(rows >= 0 && rows <= mostRowsInGroup)) {
      throw invalidSource(`a row group has ${rows} rows, and ${mostRowsInGroup} is the most that are read`);
    }
    await takeGroup(reading, group, rows);
    onProgress({ bytes: reading.bytes, rows: intake.rows });
  }
}

interface Reading {
  readonly file: OpenParquet;
  readonly columns: readonly ParquetColumn[];
  readonly places: ReturnType<typeof findFields>["places"];
  /** In a wide table: the columns of skills. */
  readonly skills: { readonly place: number; readonly skill: number }[];
  readonly intake: Intake;
  readonly notes: WorkforceNotes;
  bytes: number;
}

type Group = OpenParquet["metadata"]["row_groups"][number];

/** The texts of a column of a group, and its name. */
async function textsOf(reading: Reading, group: Group, place: number, firstRow: number) {
  const { file, columns, notes } = reading;
  const column = columns[place] as ParquetColumn; // A place among the columns.
  const { values, bytes } = await parquetColumn(file, group, column);
  reading.bytes += bytes;
  const { name } = column;
  const text = (at: number): string => {
    const value = values[at];
    if (typeof value === "string") return value;
    if (value === undefined || value === null || Number.isNaN(value)) return "";
    const read = typeof value === "bigint" ? String(value) : cellText(value);
    if (read === undefined) notes.add("not-read", "it is neither text nor number; taken as empty", firstRow + at, name);
    return read ?? "";
  };
  return { text, name };
}

async function takeGroup(reading: Reading, group: Group, rows: number): Promise<void> {
  const { places, skills, intake } = reading;
  const isWide = places.skill === undefined;
  const firstRow = intake.rows + 1;
  const named = await textsOf(reading, group, places.person, firstRow);
  const people = new Int32Array(rows);
  for (let at = 0; at < rows; at++) {
    const take = isWide ? intake.personOnce : intake.person;
    people[at] = take.call(intake, named.text(at), firstRow + at, named.name);
    if (people[at] === -1) intake.refused++;
  }
  intake.rows += rows;
  for (const field of personFields) {
    const place = places[field];
    if (place === undefined) continue;
    const { text, name } = await textsOf(reading, group, place, firstRow);
    eachKnown(people, (person, at) => intake.about(person, field, text(at), firstRow + at, name));
  }
  for (const { place, skill } of skills) {
    const { text, name } = await textsOf(reading, group, place, firstRow);
    eachKnown(people, (person, at) => {
      const level = text(at);
      if (level !== "") intake.heldAt(person, skill, level, firstRow + at, name);
    });
  }
  if (places.skill === undefined || places.level === undefined) return;
  const skill = await textsOf(reading, group, places.skill, firstRow);
  const level = await textsOf(reading, group, places.level, firstRow);
  eachKnown(people, (person, at) => {
    if (!intake.held(person, skill.text(at), level.text(at), firstRow + at, skill.name, level.name)) intake.refused++;
  });
}

/** Visits the rows that are about somebody. */
function eachKnown(people: Int32Array, visit: (person: number, at: number) => void): void {
  for (let at = 0; at < people.length; at++) {
    const person = people[at] as number; // Within the column.
    if (person >= 0) visit(person, at);
  }
}
