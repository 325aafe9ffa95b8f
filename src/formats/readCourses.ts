import { OptionError } from "../framework/OptionError.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Teaching } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { limits } from "../model/limits.js";
import { describeValue } from "../parse/describeValue.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { ParseError } from "../parse/ParseError.js";
import type { TableNote, TableNoteCode } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { completedMap } from "../reading/tables/completedMap.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { type OpenTables, optionsFor, tablesIn } from "../reading/tables/openTables.js";
import { partialMapIssues } from "../reading/tables/partialMapIssues.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { withMapAdvice } from "../reading/tables/withMapAdvice.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import type { DayOrder } from "../values/isoDay.js";
import { quoted } from "../values/quoted.js";
import { CatalogueDraft, type CatalogueNoteCode } from "./catalogue/CatalogueDraft.js";
import { CourseTable } from "./catalogue/CourseTable.js";
import { courseDirectoryMap, courseFields, courseMap } from "./catalogue/maps.js";
import { readCourseRow } from "./catalogue/readCourseRow.js";
import { settleCatalogue } from "./catalogue/settleCatalogue.js";

/** What a table of courses does not say of itself. */
export interface CatalogueContext<Ids extends FrameworkIds = FrameworkIds> {
  /** The id of the catalogue. Absent: `courses`. */
  readonly id?: string;
  /** What is not as the headers say: where fields stand, what levels are called. What it does not name is found by its usual names. */
  readonly map?: Partial<TableMap>;
  /** Places of a run, where the table does not say. Absent: one, with a note, as a run that is listed has that at least. */
  readonly capacity?: number;
  /** The currency (ISO 4217) of costs that name none. Absent: that of the others. Costs in any other are left out, with a note. */
  readonly currency?: string;
  /** How dates such as 03/04/2026 are written. Absent: as another date of the table proves, and else they are not read. */
  readonly dates?: DayOrder;
  /** The encoding of a text that is neither UTF-8 nor UTF-16, such as `windows-1252`. It is never guessed. */
  readonly encoding?: string;
  /** What courses teach, by course id or learning aim reference, where the table does not say: a directory never does. */
  readonly teaches?: { readonly [courseOrLearnAim: string]: readonly Teaching<Ids>[] };
}

const contextKeys = [
  "id",
  "map",
  "capacity",
  "currency",
  "dates",
  "encoding",
  "teaches",
] as const satisfies (keyof CatalogueContext)[];

/**
 * Reads courses and their dated runs from a table as academies keep it, whatever it is written as: CSV, TSV, XLSX, ODS,
 * Parquet or JSON rows. A row is for a course, for a skill that one teaches, for a run, or for all at once; rows of one course
 * and of one run are gathered, and the first that says a fact counts. The open data of the National Careers Service course
 * directory is read too, a row a run.
 *
 * - Columns are found by the words in use: `Course title`, `Skill taught`, `Level reached`, `Length`, `Fee`, `Start date`,
 *   `Venue`, `Max participants`. `From` and `To` are levels or days, as their cells tell.
 * - Lengths (`2 days`, `half a day`, `P4W2D`), costs (`Free`, `£1,200.50`, `EUR 300`), places (`1,000`, `unlimited`) and ways to
 *   give a course (`In-person`, `Webinar`) are read from words.
 * - What cannot be read or be right is left out with a note that names its row, and the rest is read: a cost of two
 *   amounts, a run outside the days its site is open, courses that are each other's prerequisites. A course that lists runs
 *   none of which can be offered is left out too, as a course without runs is one that is on at any time.
 *
 * The directory does not know which skills a course teaches, so its courses teach nothing until you say what: see
 * `teaches`.
 *
 * @throws {@link ParseError} for a source that is not such a table, for a wrong map, and for `teaches` with skills or levels that
 * the framework does not have.
 * @throws {@link OptionError} for an option that is not known or cannot be.
 * @example
 * ```ts
 * import { readCourses } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const table = `Course,Title,Provider,Skill taught,Level reached,Length,Fee,Run,Start date,End date,Places
 * agile,Agile foundation,Academy,Agile working,Working,1 week,Free,agile-1,5 October 2026,9 October 2026,12
 * agile,,,User focus,Awareness,,,agile-2,2026-11-02,,unlimited`;
 * const { value } = await readCourses(uk, table);
 * console.log(value.courses[0]?.teaches.length, value.courses[0]?.duration); // 2 P1W
 * console.log(value.offerings?.map(({ end, capacity }) => `${end} ${capacity}`)); // [ '2026-10-09 12', '2026-11-08 undefined' ]
 * ```
 */
export async function readCourses<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  context: CatalogueContext<NoInfer<Ids>> = {},
): Promise<{
  readonly value: Catalogue<Ids>;
  readonly notes: readonly TableNote<TableNoteCode | CatalogueNoteCode>[];
}> {
  const { id = "courses", map, capacity, currency, dates, encoding, teaches } = checked(context);
  const mistakes = partialMapIssues(map ?? {}, ["records", "long"], courseFields);
  if (mistakes.length > 0) throw tableError("map of the table", mistakes);
  const wrong = teaches ? (await import("./catalogue/teachingIssues.js")).teachingIssues(framework, teaches) : []; // Few say it.
  if (wrong.length > 0) throw new ParseError("list of what courses teach", wrong);
  const maps = map ? [completedMap(courseMap, map)] : [courseDirectoryMap, courseMap];
  const options = { ...optionsFor(...maps), ...(encoding !== undefined && { encoding }) };
  const read = await readSheets("courses", source, options);
  let [used, notes] = [courseMap, new TableNotes<CatalogueNoteCode>()];
  let opened: OpenTables = { issues: [] };
  for (used of maps) {
    notes = new TableNotes();
    opened = tablesIn("courses", read, used, notes);
    if ("tables" in opened) break;
  }
  if ("issues" in opened) throw tableError("table of courses", withMapAdvice(opened.issues));
  const namesNotes = new TableNotes();
  const draft = new CatalogueDraft(notes);
  const reading = {
    draft,
    names: new FrameworkNames(framework, used, namesNotes),
    notes,
    map: dates === undefined ? used : { ...used, dates },
    ...(capacity !== undefined && { capacity }),
    ...(teaches && { teaches: frozenCopy(teaches) }), // Courses share what is said once.
  };
  for (const table of opened.tables) {
    noteUnread(table, notes);
    const courses = new CourseTable(table, reading);
    for (const row of table.rows) readCourseRow(courses, row);
  }
  for (const named of Object.keys(teaches ?? {})) {
    if (draft.taught.has(named)) continue;
    const message = `the table has no course or learning aim ${quoted(named)}; what teaches says of it is not used`;
    notes.add("teachings-not-used", message, { path: ["teaches", named] });
  }
  const settled = settleCatalogue(draft, { id, framework, notes, capacity, currency });
  const value = settled as Catalogue<Ids>; // Every id has been found in this framework; a law holds the rest to the door.
  notes.take(namesNotes.inOrder());
  return { value, notes: notes.inOrder() };
}

function checked<Ids extends FrameworkIds>(context: CatalogueContext<Ids>): CatalogueContext<Ids> {
  requireOptions("readCourses", context, contextKeys);
  const { id = "courses", capacity, currency, dates } = context;
  if (typeof id !== "string" || id === "" || id.length > limits.id)
    throw new OptionError(`id has to be text of 1 to ${limits.id} characters, not ${describeValue(id)}`);
  if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= limits.capacity))
    throw new OptionError(`capacity has to be a whole number from 1 to ${limits.capacity}, not ${String(capacity)}`);
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new OptionError(`currency has to be three capital letters such as GBP, not ${quoted(currency)}`);
  if (dates !== undefined && dates !== "day-first" && dates !== "month-first")
    throw new OptionError(`dates has to be "day-first" or "month-first", not ${quoted(dates)}`);
  return context;
}
