import { decodeText } from "../reading/text/decodeText.js";
import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import { describeIssue } from "../parse/describeIssue.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { BadInput } from "./BadInput.js";
import { peopleInCsv } from "./peopleInCsv.js";
import { peopleInJson } from "./peopleInJson.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";

/** One person as a file has them, before the door. */
export interface PersonFound {
  /** A profile in any form that `parseProfile` takes. */
  readonly data: unknown;
  /** Where in the file something of it stands, for people: `line 3, has.baking`. */
  readonly placeOf: (path: JsonPath) => string;
}

/** The people that a file holds, and what is wrong with it, a line each. */
export interface PeopleFound {
  readonly people: readonly PersonFound[];
  readonly problems: readonly string[];
}

/**
 * The people in a file (`-`: standard input), in its order, each person once. What it is, its content tells:
 * - JSON: a list of profiles or of assessments, or one profile;
 * - JSON Lines: the same, one a line;
 * - CSV with the columns person, skill and level, a row for each skill of each person. Skills and levels are given by id
 *   or by name in full; the level `none` is "assessed, and below the lowest level", an empty one "not assessed".
 *
 * @throws {@link BadInput} with everything that is wrong, each with its line, row or JSON path.
 */
export async function readPeople(terminal: Terminal, framework: Framework, file: string): Promise<Profile[]> {
  const bytes = await readFileOrInput(terminal, file);
  const decoded = decodeText(bytes, nameOfFile(file));
  if ("issue" in decoded) throw new BadInput(`${nameOfFile(file)} ${describeIssue(decoded.issue).message}`);
  const { text } = decoded;
  if (text.trim() === "") throw new BadInput(`${nameOfFile(file)} is empty`);
  const found = /^\s*[[{]/.test(text) ? peopleInJson(text) : await peopleInCsv(framework, text);

  const problems = [...found.problems];
  const people: Profile[] = [];
  const firstAt = new Map<string, string>();
  for (const { data, placeOf } of found.people) {
    const result = safeParseProfile(framework, data);
    if (!result.ok) {
      problems.push(...result.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
      continue;
    }
    const { person } = result.value;
    const earlier = firstAt.get(person);
    if (earlier === undefined) firstAt.set(person, placeOf([]));
    else problems.push(`${placeOf([])}: the person ${JSON.stringify(person)} is there already: see ${earlier}`);
    people.push(result.value);
  }
  if (problems.length === 0) return people;
  const count = problems.length === 1 ? "1 issue" : `${problems.length} issues`;
  throw new BadInput(`${nameOfFile(file)} has ${count}`, problems);
}
