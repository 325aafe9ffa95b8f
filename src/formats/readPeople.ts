import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { PeopleIntake } from "../reading/people/PeopleIntake.js";
import { type PeopleMap, peopleFields } from "../reading/people/PeopleMap.js";
import { fitsPeople, readPeopleSheets } from "../reading/people/readPeopleSheets.js";
import { settlePeople } from "../reading/people/settlePeople.js";
import { partialMapIssues } from "../reading/tables/partialMapIssues.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import { formSheetIn, readForm } from "./assessments/readForm.js";

/** How a table of people is read. */
export interface PeopleOptions {
  /** The encoding of a text that is neither UTF-8 nor UTF-16, such as `windows-1252`. It is never guessed. */
  readonly encoding?: string;
}

/**
 * Reads who has which skills from a spreadsheet or a file: CSV, TSV, XLSX, Parquet, JSON rows, JSON Lines, or profiles as
 * JSON. A table is long (a row for each skill of each person), wide (a row a person, a column a skill) or a matrix with the
 * skills in its rows and the people in its columns; its header tells, in the words that departments use. The same table
 * is the same people in every one of these, and {@link readWorkforce} reads by the same rules.
 *
 * - A skill or role level is found by its id, its name, or another name it has or had; a near miss is a hint in a note and
 *   never taken.
 * - A level is its id or name, its number in the scale, `2 - Working`, or the one letter that only one level begins with:
 *   everything but the first is told in a note. One number off the scale, or a fraction, and no number of the table is a
 *   level. `none` or `0` is assessed, and nothing held; an empty cell and `N/A` are not assessed, as nobody knows why.
 * - Where two rows disagree about one skill of one person, neither counts unless the map says which; a cell that cannot be
 *   read is one that disagrees. Two rows of one name in a wide table are left out, unless a column such as Staff number
 *   tells people apart, or an assessor or a day tells that the rows are records of one person.
 * - With who assessed it and when, a row becomes an assessment of the profile, and the strongest and newest word counts,
 *   as in {@link parseProfile}. One date that can only be read one way tells how all of its column are written.
 * - A filled workbook of {@link writeAssessmentForm} is the person it is about.
 * - Totals, averages and remarks under the table are not people. Whatever is not read is told in a note.
 *
 * For assessments as scores against the level a role needs, use {@link readAssessments}; for more people than fit into memory
 * {@link readWorkforce}.
 *
 * @param map what is not as the headers say: where columns stand, what levels are called. A column that it does not name is
 * found by its usual names.
 * @throws {@link ParseError} for a source that is not a table of people, and for a wrong map.
 * @throws {@link FrameworkMismatchError} for an assessment form of another framework or release.
 * @throws {@link OptionError} for an encoding that is not known.
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
  map: PeopleMap = {},
  options: PeopleOptions = {},
): Promise<{ readonly value: readonly Profile<Ids>[]; readonly notes: readonly TableNote[] }> {
  requireOptions("readPeople", options, ["encoding"]);
  const { encoding } = options;
  const mistakes = partialMapIssues(map, ["long", "wide"], peopleFields);
  if (mistakes.length > 0) throw tableError("map of the table", mistakes);
  const { delimiter } = map;
  const how = {
    fits: fitsPeople(framework, map),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter && { delimiter }),
  };
  const notes = new TableNotes();
  const read = await readSheets("people", source, how);
  const form = "sheets" in read ? formSheetIn(read.sheets) : undefined;
  if ("sheets" in read && form) {
    notes.take(read.notes);
    const names = new FrameworkNames(framework, {}, notes);
    const filled = readForm(framework, read.sheets, form, map.dates ? { dates: map.dates } : {}, names);
    // The role level of a form is what somebody was assessed against: where they are now it does not say.
    const people = filled.map(({ profile: { roleLevel: _, ...profile } }) => Object.freeze(profile));
    return { value: people as readonly Profile[] as readonly Profile<Ids>[], notes: notes.inOrder() }; // As below.
  }
  const intake = new PeopleIntake(framework, map, notes);
  const issues = readPeopleSheets("people", read, intake);
  if (issues.length > 0) throw tableError("table of people", issues);
  const value = profilesOf(intake);
  return { value: value as readonly Profile[] as readonly Profile<Ids>[], notes: notes.inOrder() }; // Every id has been found in this framework.
}

/** Everybody as profiles, frozen as those that pass the door are. */
function profilesOf(intake: PeopleIntake): Profile[] {
  const { id, version, skills, levels } = intake.framework;
  const framework = Object.freeze({ id, version });
  const ranks = levels.length + 1;
  const levelIds = [null, ...levels.map((level) => level.id)];
  const skillIds = skills.map((skill) => skill.id);
  const profiles: Profile[] = [];
  settlePeople(intake, ({ person, roleLevel, organisation, site, sector, slots, assessments }) => {
    // Without a prototype an object is a table of its keys from the start: people differ in which skills they have, and a
    // kind of object for each list of keys costs two to eight times as much to fill, and more to read.
    const has: { [skill: string]: string | null } = Object.create(null);
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number; // Within the list.
      const rank = slot % ranks;
      has[skillIds[(slot - rank) / ranks] as string] = levelIds[rank] ?? null; // A slot is of a skill and a level.
    }
    Object.setPrototypeOf(has, Object.prototype);
    profiles.push(
      Object.freeze({
        person,
        framework,
        has: Object.freeze(has),
        ...(roleLevel !== undefined && { roleLevel }),
        ...(organisation !== undefined && { organisation }),
        ...(site !== undefined && { site }),
        ...(sector !== undefined && { sector }),
        ...(assessments.length > 0 && {
          assessments: Object.freeze(assessments.map((record) => Object.freeze(record))),
        }),
      }),
    );
  });
  return profiles;
}
