import type { Teaching } from "../../model/course.js";
import { limits } from "../../model/limits.js";
import { frozenCopy } from "../../parse/frozenCopy.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { noPerson } from "../../reading/words/noPerson.js";
import { quoted } from "../../values/quoted.js";
import type { CourseTable } from "./CourseTable.js";
import { readCourseFacts } from "./readCourseFacts.js";
import { isRun, readRun } from "./readRun.js";
import { readTeachings } from "./readTeachings.js";

/**
 * Reads one row into the catalogue: what it says of a course, of skills taught, of a run. Where the last row of the course
 * said the same of it, and nothing was to be noted, only the run is read: that is most rows of a long list of runs.
 */
export function readCourseRow(table: CourseTable, row: OpenRow): void {
  const { draft, notes, teaches } = table;
  const at = table.at(row, table.has("course") ? "course" : "title");
  const id = table.courseIn(row);
  const name = table.said(row, "course") || table.said(row, "title");
  const isAbout = (field: string) => table.said(row, field) !== "";
  const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
  const why = noPerson(name, isAlone);
  if (why !== undefined && !["skill", "offering", "start"].some(isAbout)) {
    notes.add("not-a-course", `${quoted(name)} is ${why}, not a course; the row is left out`, at());
    return;
  }
  if (id === "" || id.length > limits.id) {
    const found = id === "" ? "no course is named" : `what the course is called is longer than ${limits.id} characters`;
    notes.add("incomplete-row", `${found}; the row is left out`, at());
    return;
  }
  const known = draft.courses.get(id);
  const last = table.lastRows.get(id);
  if (known && last && isRun(table, row) && table.isSaidAgain(row, last.row)) {
    readRun(table, row, known, last.beside);
    return;
  }
  const notedBefore = table.noted;
  const said = readCourseFacts(table, row);
  if (said === undefined) return;
  const { mode, ...facts } = said;
  const isMode = mode !== undefined && (known?.facts.mode === undefined || !isRun(table, row));
  const course = draft.course(id, isMode ? { ...facts, mode } : facts, at);
  for (const text of table.said(row, "prerequisites").split(/[;|\n]/)) {
    const needed = text.trim();
    if (needed === "" || course.prerequisites?.has(needed)) continue;
    course.prerequisites ??= new Map();
    course.prerequisites.set(needed, table.at(row, "prerequisites"));
  }
  for (const taught of [id, table.said(row, "learnAimRef")]) {
    const known = teaches && Object.hasOwn(teaches, taught) ? teaches[taught] : undefined;
    if (known) draft.taught.add(taught);
    for (const teaching of known ?? []) course.teaches.set(keyOf(teaching), frozenCopy(teaching));
  }
  for (const teaching of readTeachings(table, row)) course.teaches.set(keyOf(teaching), teaching);
  const beside = { mode, duration: facts.duration };
  if (table.noted === notedBefore && isRun(table, row)) table.lastRows.set(id, { row, beside });
  else table.lastRows.delete(id);
  readRun(table, row, course, beside);
}

function keyOf({ skill, from, to }: Teaching): string {
  return `${skill}\n${from ?? ""}\n${to}`;
}
