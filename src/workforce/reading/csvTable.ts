import { plain } from "../../reading/tables/harmless.js";
import type { CsvBatch } from "./csvBatches.js";
import { type FoundFields, findFields, lacking, type WorkforceMap } from "./findFields.js";
import { type Intake, personFields } from "./Intake.js";
import { invalidSource } from "./invalidSource.js";
import type { WorkforceNotes } from "./WorkforceNotes.js";

/** A table of which it is known where everything stands. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly places: FoundFields["places"];
  /** The fields that say something of a person and are there, with their places. */
  readonly about: readonly { readonly field: (typeof personFields)[number]; readonly place: number }[];
  /** In a wide table: the columns of skills. Absent: the table is long. */
  readonly skills?: readonly { readonly place: number; readonly skill: number }[];
  readonly intake: Intake;
  readonly notes: WorkforceNotes;
}

/** Finds the columns in the header, the `at`-th row of a batch. */
export function csvTable(
  batch: CsvBatch,
  header: readonly string[],
  at: number,
  map: WorkforceMap,
  intake: Intake,
  notes: WorkforceNotes,
): CsvTable {
  const row = batch.firstRow + at;
  const reason = batch.malformed.get(at);
  if (reason !== undefined) throw invalidSource(`the quotes of the header make no sense: ${reason}`);
  const headers = header.map(plain);
  const { places, others } = findFields(headers, map, notes, row);
  if (batch.delimiter !== ",") notes.add("delimiter", `cells are divided by ${JSON.stringify(batch.delimiter)}`, row);
  const about = personFields.flatMap((field) => {
    const place = places[field];
    return place === undefined ? [] : [{ field, place }];
  });
  const table = { headers, places, about, intake, notes };
  const nameOf = (place: number) => (headers[place] ?? "").slice(0, 200);
  if (places.skill !== undefined) {
    for (const place of others) notes.add("unused-column", "the column is not read", row, nameOf(place));
    return table;
  }
  const skills = others.flatMap((place) => {
    const { place: skill, code, message } = intake.meanings.skill(header[place] ?? "");
    if (code !== undefined) notes.add(code, message ?? "", row, nameOf(place));
    return skill < 0 ? [] : [{ place, skill }];
  });
  if (skills.length === 0) throw lacking(["skill", "a skill of the framework"], headers);
  return { ...table, skills };
}

/** Takes a row as papaparse gives it; `malformed` is why its quotes make no sense, where they do not. */
export function takeCsvRow(
  table: CsvTable,
  cells: readonly string[],
  row: number,
  malformed: string | undefined,
): void {
  const { headers, places, about, skills, intake, notes } = table;
  const personCell = cells[places.person] ?? "";
  if (personCell.trim() === "" && isEmpty(cells)) return;
  intake.rows++;
  if (malformed !== undefined) {
    intake.refused++;
    const lines = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1);
    const extent = lines > 1 ? `; ${lines} lines are left out` : "; left out";
    notes.add("malformed-row", `the quotes make no sense: ${malformed}${extent}`, row);
    return;
  }
  if (cells.length !== headers.length) {
    const message = `the row has ${cells.length} cells, the header ${headers.length}; missing ones are taken as empty`;
    notes.add("ragged-row", message, row);
  }
  const personColumn = headers[places.person] ?? "";
  const person =
    skills === undefined
      ? intake.person(personCell, row, personColumn)
      : intake.personOnce(personCell, row, personColumn);
  if (person < 0) {
    intake.refused++;
    return;
  }
  for (const { field, place } of about) intake.about(person, field, cells[place] ?? "", row, headers[place] ?? "");
  if (skills === undefined) {
    const { skill = -1, level = -1 } = places;
    if (!intake.held(person, cells[skill] ?? "", cells[level] ?? "", row, headers[skill] ?? "", headers[level] ?? "")) {
      intake.refused++;
    }
    return;
  }
  for (const { place, skill } of skills) {
    const cell = cells[place] ?? "";
    if (cell !== "") intake.heldAt(person, skill, cell, row, headers[place] ?? "");
  }
}

/** Whether nothing stands in any of the cells. */
export function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}
