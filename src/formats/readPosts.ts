import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import { limits } from "../model/primitives.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { columnNames } from "../reading/tables/columnNames.js";
import { openTables } from "../reading/tables/openTables.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { noPerson } from "../reading/words/noPerson.js";
import { RoleLevelNames } from "../reading/words/RoleLevelNames.js";

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

/**
 * Reads posts to be filled, a row a post: its id, the role level (by id or name, with its role where two levels have one
 * name), perhaps a site and a hub. CSV, TSV, XLSX, Parquet, JSON rows and JSON Lines are read alike, by the rules of
 * `readPeople`. A row whose role level nothing is called is left out with a note, and so are a second row
 * of one post and totals. A map may say other headers for the same fields: `post`, `roleLevel`, `role`, `site`, `hub`.
 *
 * @throws {@link ParseError} for a source that is no such table.
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
  map: TableMap = postsMap,
): Promise<{ readonly value: readonly Post<Ids>[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const opened = await openTables("posts", source, map, notes);
  if ("issues" in opened) throw tableError("table of posts", opened.issues);
  const roleLevels = new RoleLevelNames(framework);
  const posts = new Map<string, Post>();
  for (const { rows, text, place, others, headers, headerRow } of opened.tables) {
    for (const at of others) notes.add("unused-column", "the column is not read", place(headerRow, headers[at]));
    for (const row of rows) {
      const at = (field: string) => () => place(row.row, field);
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
      const roleLevel = roleLevels.find(...texts, notes, at("roleLevel"));
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
