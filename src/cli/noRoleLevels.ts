import type { Note } from "../model/note.js";
import { headerKey } from "../reading/tables/columnNames.js";
import { quoted } from "../values/quoted.js";
import { BadInput } from "./BadInput.js";

/** How columns are called in which people's role levels might stand, the likeliest first. */
const likely = [/jobtitle/, /job|role/, /position|post/, /title|grade|profession|occupation/];

/** What to say where a question is about the role levels of people and none of them has one. */
export function noRoleLevels(file: string, notes: readonly Note[]): BadInput {
  const unread = notes.filter(({ code }) => code === "unused-column" || code === "unknown-skill");
  const columns = [...new Set(unread.flatMap(({ where }) => where.column ?? []))];
  const like = likely.flatMap((words) => columns.filter((column) => words.test(headerKey(column))));
  const [best] = like;
  const next =
    best === undefined
      ? "Add a column Role level, or name the one that says it with --map roleLevel=COLUMN"
      : `The column ${quoted(best)} looks like it. If it says role levels, add --map roleLevel=${quoted(best)}`;
  const unknown = notes.filter(({ code }) => code === "unknown-role-level" || code === "ambiguous-role-level");
  if (unknown.length === 0)
    return new BadInput(`nobody in ${file} has a role level, which the question is about. ${next}`);
  const lines = unknown.slice(0, 10).map(({ message }) => message);
  return new BadInput(`nobody in ${file} has a role level that is known, which the question is about`, lines);
}
