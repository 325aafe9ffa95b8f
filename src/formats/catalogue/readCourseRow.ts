import type { Teaching } from "../../model/course.js";
import { limits } from "../../model/limits.js";
import { shown } from "../../reading/notes/shown.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { noPerson } from "../../reading/words/noPerson.js";
import type { CourseTable } from "./CourseTable.js";
import { readCourseFacts } from "./readCourseFacts.js";
import { isRun, readRun } from "./readRun.js";
import { readTeachings } from "./readTeachings.js";

/** Reads one row into the catalogue: what it says of a course, of skills taught, of a run. */
export function readCourseRow(table: CourseTable, row: OpenRow): void {
  const { draft, notes, teaches } = table;
  const at = table.at(row, table.has("course") ? "course" : "title");
  const id = table.courseIn(row);
  const name = table.said(row, "course") || table.said(row, "title");
  const isAbout = (field: string) => table.said(row, field) !== "";
  const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
  const why = noPerson(name, isAlone);
  if (why !== undefined && !["skill", "offering", "start"].some(isAbout)) {
    notes.add("not-a-course", `${shown(name)} is ${why}, not a course; the row is left out`, at());
    return;
  }
  if (id === "" || id.length > limits.id) {
    const found = id === "" ? "no course is named" : `what the course is called is longer than ${limits.id} characters`;
    notes.add("incomplete-row", `${found}; the row is left out`, at());
    return;
  }
  const said = readCourseFacts(table, row);
  if (said === undefined) return;
  const { mode, ...facts } = said;
  const isMode = mode !== undefined && (draft.courses.get(id)?.facts.mode === undefined || !isRun(table, row));
  const course = draft.course(id, isMode ? { ...facts, mode } : facts, at);
  for (const text of table.said(row, "prerequisites").split(/[;|\n]/)) {
    const needed = text.trim();
    if (needed !== "" && !course.prerequisites.has(needed)) {
      course.prerequisites.set(needed, table.at(row, "prerequisites"));
    }
  }
  for (const taught of [id, table.said(row, "learnAimRef")]) {
    const known = teaches && Object.hasOwn(teaches, taught) ? teaches[taught] : undefined;
    if (known) draft.taught.add(taught);
    for (const teaching of known ?? []) course.teaches.set(keyOf(teaching), teaching);
  }
  for (const teaching of readTeachings(table, row)) course.teaches.set(keyOf(teaching), teaching);
  readRun(table, row, course, { mode, duration: facts.duration });
}

function keyOf({ skill, from, to }: Teaching): string {
  return JSON.stringify([skill, from, to]);
}
