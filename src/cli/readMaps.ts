import { courseMap } from "../formats/catalogue/maps.js";
import { postFields } from "../formats/readPosts.js";
import { roleProfileFields } from "../formats/readRoleProfiles.js";
import { describeIssue } from "../parse/describeIssue.js";
import { asObject } from "../parse/loose.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { peopleFields } from "../reading/people/PeopleMap.js";
import type { ColumnPlace, TableMap } from "../reading/tables/tableMap.js";
import { partialTableMapShape, tableMapKeys } from "../reading/tables/tableMapShape.js";
import { quoted } from "../values/quoted.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** The tables that commands read, with the fields of each. */
const fieldsOf = {
  people: peopleFields as readonly string[],
  posts: postFields as readonly string[],
  needs: roleProfileFields,
  courses: Object.keys(courseMap.columns),
};
export type TableRead = keyof typeof fieldsOf;

/** What `--map` says, pairs such as `person=Employee Name` or JSON files, the later before the earlier. @throws {@link BadInput} */
export async function readMap(terminal: Terminal, given: readonly string[]): Promise<Partial<TableMap>> {
  let map: Partial<TableMap> = {};
  for (const text of given) {
    const [, field, column = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    if (field !== undefined && column.trim() === "")
      throw new BadInput(`--map ${text}: say how the table calls the column, such as ${field}="Employee Name"`);
    const next = field === undefined ? await mapIn(terminal, text) : { columns: { [field]: unquoted(column) } };
    map = { ...map, ...next, ...(next.columns && { columns: { ...map.columns, ...next.columns } }) };
  }
  return map;
}

/**
 * The part of `--map` that is about one of the tables a command reads. A column of a field that several of them have may be missing
 * in one.
 *
 * @throws {@link BadInput} for a field that none of them has.
 */
export async function readMapFor(
  terminal: Terminal,
  given: readonly string[],
  table: TableRead,
  tables: readonly TableRead[],
): Promise<Partial<TableMap>> {
  const { columns, optional = [], ...map } = await readMap(terminal, given);
  if (columns === undefined) return { ...map, ...(optional.length > 0 && { optional }) };
  const own: [string, ColumnPlace][] = [];
  const shared: string[] = [];
  for (const [field, place] of Object.entries(columns)) {
    const having = tables.filter((one) => fieldsOf[one].includes(field));
    if (having.length === 0) {
      const all = [...new Set(tables.flatMap((one) => fieldsOf[one]))];
      throw new BadInput(`--map: there is no field ${quoted(field)} here; there are: ${all.join(", ")}`);
    }
    if (!having.includes(table)) continue;
    own.push([field, place]);
    if (having.length > 1) shared.push(field);
  }
  return { ...map, columns: Object.fromEntries(own), optional: [...optional, ...shared] };
}

async function mapIn(terminal: Terminal, file: string): Promise<Partial<TableMap>> {
  const data = await readJson(terminal, file);
  const object = asObject(data);
  const isMap = Object.keys(object ?? {}).some((key) => tableMapKeys.has(key));
  const map: unknown = object === undefined || isMap ? data : { columns: object }; // Else it is pairs alone.
  const issues = shapeIssues(partialTableMapShape, map).map(describeIssue);
  return accepted(file, issues.length > 0 ? { ok: false, issues } : { ok: true, value: map as Partial<TableMap> }); // The schema has nothing against it.
}

/** Shells take quotes away; Windows' older ones do not. */
function unquoted(text: string): string {
  const isQuoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
  return isQuoted ? text.slice(1, -1) : text;
}
