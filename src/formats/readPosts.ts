import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import { limits } from "../model/primitives.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { columnNames } from "../reading/tables/columnNames.js";
import { completedMap } from "../reading/tables/completedMap.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { openTables } from "../reading/tables/openTables.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { withMapAdvice } from "../reading/tables/withMapAdvice.js";
import { Hints } from "../reading/words/Hints.js";
import { noPerson } from "../reading/words/noPerson.js";
import { roleLevelMeant } from "../reading/words/roleLevelMeant.js";

const postsMap: TableMap = {
  shape: "records",
  columns: {
    post: columnNames.post,
    roleLevel: columnNames.roleLevel,
    role: columnNames.role,
    site: columnNames.site,
    hub: columnNames.hub,
  },
  optional: ["role", "site", "hub"],
};

/** The fields of a row. */
export const postFields = Object.keys(postsMap.columns);

/**
 * Reads posts to be filled, a row a post: its id, the role level (by id or name, with its role where two levels have one
 * name), perhaps a site and a hub. CSV, TSV, XLSX, Parquet, JSON rows and JSON Lines are read alike, by the rules of
 * `readPeople`. A row whose role level nothing is called is left out with a note, and so are a second row
 * of one post and totals.
 * A map may say other headers for the fields `post`, `roleLevel`, `role`, `site` and `hub`; what it does not name is found by its usual names.
 *
 * @throws {@link ParseError} for a source that is not such a table.
 * @example
 * ```ts
 * import { readPosts } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { value } = await readPosts(uk, "Post\tRole level\tSite\n0007\tSenior developer\tnorth\n");
 * console.log(value); // [ { id: '0007', roleLevel: 'software-developer/senior-developer', site: 'north' } ]
 * ```
 */
export async function readPosts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  map: Partial<TableMap> = {},
): Promise<{ readonly value: readonly Post<Ids>[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const opened = await openTables("posts", source, completedMap(postsMap, map), notes);
  if ("issues" in opened) throw tableError("table of posts", withMapAdvice(opened.issues));
  const hints = new Hints(framework);
  const posts = new Map<string, Post>();
  for (const table of opened.tables) {
    const { rows, text, place } = table;
    noteUnread(table, notes);
    for (const row of rows) {
      const id = text(row, "post");
      const texts = [text(row, "roleLevel"), text(row, "role")] as const;
      const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
      const why = noPerson(id, isAlone);
      if (why !== undefined && texts.every((part) => part === "")) {
        notes.add(
          "not-a-post",
          `${JSON.stringify(id.slice(0, 200))} is ${why}, not a post; the row is left out`,
          place(row.row, "post"),
        );
        continue;
      }
      if (id === "" || id.length > limits.id) {
        notes.add("incomplete-row", "no id of a post stands here; the row is left out", place(row.row, "post"));
        continue;
      }
      if (posts.has(id)) {
        notes.add(
          "duplicate-row",
          `the post ${JSON.stringify(id)} stands in an earlier row already; that one is kept`,
          place(row.row, "post"),
        );
        continue;
      }
      const meant = roleLevelMeant(framework, ...texts, hints);
      if ("code" in meant) notes.add(meant.code, meant.message, place(row.row, "roleLevel"));
      const { id: roleLevel } = meant;
      if (roleLevel === undefined) {
        if (texts.every((part) => part === ""))
          notes.add("incomplete-row", "no role level stands here; the row is left out", place(row.row, "roleLevel"));
        continue;
      }
      const labels = (["site", "hub"] as const).flatMap((field) => {
        const label = text(row, field);
        if (label === "" || label.length <= limits.id) return label === "" ? [] : [[field, label] as const];
        notes.add("not-read", `the ${field} is longer than ${limits.id} characters; not read`, place(row.row, field));
        return [];
      });
      posts.set(id, Object.freeze({ id, roleLevel, ...Object.fromEntries(labels) }));
    }
  }
  const value = [...posts.values()] as readonly Post[] as readonly Post<Ids>[]; // Every role level has been found in this framework.
  return { value, notes: notes.inOrder() };
}
