import type { JsonPath } from "../model/issue.js";
import { formatPath } from "../parse/describeIssue.js";
import { jsonMistake } from "../parse/jsonMistake.js";
import { asObject, asText } from "../parse/loose.js";
import type { PeopleFound, PersonFound } from "./readPeople.js";

/** The people in a text of JSON or JSON Lines: profiles, and records of assessments gathered by person. */
export function peopleInJson(text: string): PeopleFound {
  if (isJsonLines(text)) return inJsonLines(text);
  const mistake = jsonMistake(text);
  if (mistake) return { people: [], problems: [`${placeOfOffset(text, mistake.offset)}: ${mistake.message}`] };
  const data: unknown = JSON.parse(text);
  if (!Array.isArray(data)) return { people: [{ data, placeOf: formatPath }], problems: [] };
  return {
    people: gathered(data.map((entry, i) => ({ data: entry, placeOf: (path) => formatPath([i, ...path]) }))),
    problems: [],
  };
}

/** Whether each line is a value of its own. One value in several lines has none that ends on its first line. */
function isJsonLines(text: string): boolean {
  const [first = "", second] = text.trimStart().split(/\n\s*/, 2);
  if (!second) return false; // One line is the same in both.
  return jsonMistake(first) === undefined || (first.startsWith("{") && second.startsWith("{"));
}

function inJsonLines(text: string): PeopleFound {
  const problems: string[] = [];
  const found: PersonFound[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = `line ${i + 1}`;
    const mistake = jsonMistake(line);
    if (mistake) problems.push(`${at}, column ${mistake.offset + 1}: ${mistake.message}`);
    else
      found.push({ data: JSON.parse(line), placeOf: (path) => (path.length > 0 ? `${at}, ${formatPath(path)}` : at) });
  }
  return { people: gathered(found), problems };
}

function placeOfOffset(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

/** Records of assessments of one person become one entry, where the first of them stands. */
function gathered(entries: readonly PersonFound[]): PersonFound[] {
  const people: PersonFound[] = [];
  const recordsOf = new Map<string, PersonFound[]>();
  for (const entry of entries) {
    const object = asObject(entry.data);
    const isRecord = object !== undefined && "skill" in object && !("has" in object) && !("assessments" in object);
    if (!isRecord) people.push(entry);
    else {
      const person = asText(object.person) ?? "";
      const records = recordsOf.get(person);
      if (records) records.push(entry);
      else {
        const first = [entry];
        recordsOf.set(person, first);
        people.push(oneOf(first));
      }
    }
  }
  return people;
}

function oneOf(records: readonly PersonFound[]): PersonFound {
  return {
    get data() {
      return records.map(({ data }) => data); // When it is asked for, all records have been gathered.
    },
    placeOf: ([at, ...path]: JsonPath) => (typeof at === "number" ? records[at] : records[0])?.placeOf(path) ?? "",
  };
}
