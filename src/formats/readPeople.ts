import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import type { IssueFacts } from "../parse/describeIssue.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { PeopleReading } from "../reading/words/PeopleReading.js";
import { longPeople, widePeople } from "./people/peopleMaps.js";
import { readLongPeople } from "./people/readLongPeople.js";
import { readWidePeople } from "./people/readWidePeople.js";
import { tablesIn } from "../reading/tables/openTables.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { tableError } from "../reading/tables/tableError.js";
import { type TableMap, tableMapSchema } from "../reading/tables/tableMap.js";

/**
 * Reads who has which skills from a spreadsheet: CSV, TSV, XLSX or rows that are JSON; long (a row for each skill of each
 * person) or wide (a row a person, a column a skill). Without a map the headers tell which; with one, any headers do.
 *
 * - A skill or role level is found by its id, its name, or another name it has or had; a near miss is a hint in a note and
 *   never taken.
 * - A level is its id or name, its number in the scale, `2 - Working`, or the one letter that only one level begins with:
 *   everything but the first is told in a note. `none` or `0` is assessed, and nothing held; an empty cell and `N/A` are
 *   not assessed, as nobody knows why they are so.
 * - Where two rows disagree about one skill of one person, neither counts unless the map says which.
 * - With who assessed it and when, a row becomes an assessment of the profile, and the strongest and newest word counts,
 *   as in `parseProfile`.
 *
 * For assessments as scores against the level a role needs, use `readAssessments`.
 *
 * @throws {@link ParseError} for a source that is no table of people.
 * @example
 * ```ts
 * import { readPeople } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const sheet = "Name,Agile working,User focus,Prototyping\nSam,Working,2,\nRobin,none,E,n/a\n";
 * const { value, notes } = await readPeople(uk, sheet);
 * console.log(value[0]?.has); // { 'agile-working': 'working', 'user-focus': 'working' }
 * console.log(value[1]?.has); // { 'agile-working': null, 'user-focus': 'expert' }
 * console.log(notes[0]?.message); // "2" is read as Working
 * ```
 */
export async function readPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  map?: TableMap,
): Promise<{ readonly value: readonly Profile<Ids>[]; readonly notes: readonly TableNote[] }> {
  const mistakes = map === undefined ? [] : mapIssues(map);
  if (mistakes.length > 0) throw tableError("map of the table", mistakes);
  const read = await readSheets("people", source);
  let issues: readonly IssueFacts[] = [];
  for (const tried of map === undefined ? [longPeople, widePeople] : [map]) {
    const notes = new TableNotes();
    const opened = tablesIn("people", read, tried, notes);
    if ("issues" in opened) {
      issues = opened.issues;
      continue;
    }
    const reading = new PeopleReading(framework, tried, notes);
    let isRead = tried.shape === "long";
    for (const table of opened.tables) {
      if (tried.shape === "long") readLongPeople(framework, table, tried, reading);
      else isRead = readWidePeople(table, tried, reading) || isRead;
    }
    const value = reading.draft.profiles() as readonly Profile[] as readonly Profile<Ids>[]; // Every id has been found in this framework.
    if (isRead) return { value, notes: notes.inOrder() };
    const received = opened.tables[0]?.headers.slice(0, 10).join(", ") ?? "";
    issues = [{ code: "shape", path: ["people"], expected: "a column whose header is a skill", received }];
  }
  throw tableError("table of people", issues);
}

/** What is wrong with a map, and with its fields for a table of people. */
function mapIssues(map: TableMap): readonly IssueFacts[] {
  const issues = shapeIssues(tableMapSchema, map, ["map"]);
  if (issues.length > 0) return issues;
  if (map.shape !== "long" && map.shape !== "wide") {
    return [
      { code: "shape", path: ["map", "shape"], expected: '"long" or "wide"', received: JSON.stringify(map.shape) },
    ];
  }
  const known = Object.keys((map.shape === "long" ? longPeople : widePeople).columns);
  const needed = map.shape === "long" ? ["person", "skill", "level"] : ["person"];
  return [
    ...Object.keys(map.columns)
      .filter((field) => !known.includes(field))
      .map((field): IssueFacts => ({ code: "unknown-key", path: ["map", "columns", field], key: field })),
    ...needed
      .filter((field) => !Object.hasOwn(map.columns, field))
      .map(
        (field): IssueFacts => ({
          code: "shape",
          path: ["map", "columns", field],
          expected: "a column",
          received: "missing",
        }),
      ),
  ];
}
