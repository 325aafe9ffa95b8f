import type { Catalogue } from "../model/catalogue.js";
import type { Teaching } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseCatalogue } from "../parse/parseCatalogue.js";
import type { TableNote, TableNoteCode } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { optionsFor, tablesIn } from "../reading/tables/openTables.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import { CatalogueDraft, type CatalogueNoteCode } from "./catalogue/CatalogueDraft.js";
import { courseDirectoryMap, courseMap } from "./catalogue/maps.js";
import { readCourseRow } from "./catalogue/readCourseRow.js";

/** What a table of courses does not say of itself. */
export interface CatalogueContext<Ids extends FrameworkIds = FrameworkIds> {
  /** The id of the catalogue. Absent: `courses`. */
  readonly id?: string;
  /** Where the fields of `readCourses` stand. Absent: the table's headers are ours, or those of the course directory. */
  readonly map?: TableMap;
  /** Places of a run, where the table does not say. Absent: one, with a note, as a run that is listed has that at least. */
  readonly capacity?: number;
  /** What courses teach, by course id or learning aim reference, where the table does not say: a directory never does. */
  readonly teaches?: { readonly [courseOrLearnAim: string]: readonly Teaching<Ids>[] };
}

/**
 * Reads courses and their dated runs from a table, rows of one course and of one run gathered: our own long layout (a row
 * for each skill a course teaches, for each run, or for both), and the open data of the National Careers Service course
 * directory, a row a run. The first row that says a fact of a course or run counts.
 *
 * The directory does not know which skills a course teaches, so its courses teach nothing until you say what: see
 * `teaches`. Where a run's last day is not told, it is counted from the length, with a note; a run without a first day is
 * not offered.
 *
 * @throws {@link ParseError} for a source that is no such table, and for courses that are each other's prerequisites.
 * @example
 * ```ts
 * import { readCourses } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const table = `course,title,provider,skill,to,offering,start,end,capacity
 * agile,Agile foundation,Academy,Agile working,Working,agile-1,5 October 2026,9 October 2026,12
 * agile,,,User focus,Awareness,agile-2,2026-11-02,2026-11-06,12`;
 * const { value } = await readCourses(uk, table);
 * console.log(value.courses[0]?.teaches.length, value.offerings?.length); // 2 2
 * ```
 */
export async function readCourses<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  { id = "courses", map, capacity, teaches }: CatalogueContext<NoInfer<Ids>> = {},
): Promise<{
  readonly value: Catalogue<Ids>;
  readonly notes: readonly TableNote<TableNoteCode | CatalogueNoteCode>[];
}> {
  const read = await readSheets("courses", source, optionsFor(...(map ? [map] : [courseDirectoryMap, courseMap])));
  const unheard = new TableNotes();
  const isDirectory = map === undefined && "tables" in tablesIn("courses", read, courseDirectoryMap, unheard);
  const used = map ?? (isDirectory ? courseDirectoryMap : courseMap);
  const notes = new TableNotes<CatalogueNoteCode>();
  const opened = tablesIn("courses", read, used, notes);
  if ("issues" in opened) throw tableError("table of courses", opened.issues);
  const names = new TableNotes();
  const draft = new CatalogueDraft(notes);
  const reading = { draft, names: new FrameworkNames(framework, used, names), notes, map: used };
  const context = { ...reading, ...(capacity !== undefined && { capacity }), ...(teaches && { teaches }) };
  for (const table of opened.tables) for (const row of table.rows) readCourseRow(table, row, context);
  const result = safeParseCatalogue(framework, draft.finished(id, framework));
  if (!result.ok) throw new ParseError("table of courses", result.issues);
  notes.take(names.inOrder());
  return { value: result.value, notes: notes.inOrder() };
}
