import { limits } from "../../model/limits.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { noEntry } from "../../reading/words/noEntry.js";
import { quoted } from "../../values/quoted.js";
import type { CourseTable } from "./CourseTable.js";
import { readCourseFacts } from "./readCourseFacts.js";
import { isRun, readRun } from "./readRun.js";

/**
 * Reads one row into the catalogue: what it says of a course, of skills taught, of a run. Where the last row of the course
 * said the same of it, and nothing was to be noted, only the run is read: that is most rows of a long list of runs.
 */
export function readCourseRow(table: CourseTable, row: OpenRow): void {
  const { draft, notes, teaches } = table;
  const id = table.courseIn(row);
  const name = table.said(row, "course") || table.said(row, "title");
  const isAbout = (field: string) => table.said(row, field) !== "";
  const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
  const why = noEntry(name, isAlone);
  if (why !== undefined && !["skill", "offering", "start"].some(isAbout)) {
    notes.add("not-a-course", `${quoted(name)} is ${why}, not a course; the row is left out`, table.placeOfCourse(row));
    return;
  }
  if (id === "" || id.length > limits.id) {
    const found = id === "" ? "no course is named" : `what the course is called is longer than ${limits.id} characters`;
    notes.add("incomplete-row", `${found}; the row is left out`, table.placeOfCourse(row));
    return;
  }
  const known = draft.courses.get(id);
  const { lastRow, beside: lastBeside } = known ?? {};
  if (known && lastRow && lastBeside && isRun(table, row) && table.isSaidAgain(row, lastRow)) {
    readRun(table, row, known, lastBeside);
    return;
  }
  const notedBefore = table.noted;
  const said = readCourseFacts(table, row);
  if (said === undefined) return;
  const isOfRun = said.mode !== undefined && known?.facts.mode !== undefined && isRun(table, row);
  const course = draft.course(id, isOfRun ? { ...said, mode: undefined } : said, table, row);
  const needed = table.said(row, "prerequisites");
  if (needed !== "") draft.needs(course, needed.split(/[;|\n]/), table.at(row, "prerequisites"));
  for (const taught of [id, table.said(row, "learnAimRef")]) {
    const known = teaches && Object.hasOwn(teaches, taught) ? teaches[taught] : undefined;
    if (known) draft.taught.add(taught);
    if (known) course.teach(known);
  }
  course.teach(table.teachings.of(row));
  course.lastRow = table.noted === notedBefore && isRun(table, row) ? row : undefined;
  course.beside = said;
  readRun(table, row, course, said);
}
