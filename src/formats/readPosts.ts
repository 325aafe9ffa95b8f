import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { limits } from "../model/limits.js";
import type { Post } from "../model/post.js";
import type { RoleProfile } from "../model/roleProfile.js";
import type { TableNote, TableNoteCode } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { columnNames } from "../reading/tables/columnNames.js";
import { completedMap } from "../reading/tables/completedMap.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { optionsFor, tablesIn } from "../reading/tables/openTables.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { withMapAdvice } from "../reading/tables/withMapAdvice.js";
import { Hints } from "../reading/words/Hints.js";
import { isUnsaid } from "../reading/words/isUnsaid.js";
import { noEntry } from "../reading/words/noEntry.js";
import { roleLevelMeant } from "../reading/words/roleLevelMeant.js";
import { fold } from "../values/fold.js";
import { nearest } from "../values/nearest.js";
import { quoted } from "../values/quoted.js";
import { remembered } from "../values/remembered.js";
import { postFactsIn } from "./postFacts.js";

const postsMap: TableMap = {
  shape: "records",
  columns: {
    post: columnNames.post,
    roleLevel: columnNames.roleLevel,
    role: columnNames.role,
    roleProfile: columnNames.postProfile,
    site: columnNames.site,
    hub: columnNames.hub,
    count: columnNames.postCount,
    opens: columnNames.opens,
    closes: columnNames.closes,
    grade: columnNames.grade,
  },
  optional: ["role", "roleProfile", "site", "hub", "count", "opens", "closes", "grade"],
};

/** A table without a column for role levels: one for role profiles, or for roles (`Job role`), must say what a post is. */
function postsMapOf(field: "roleProfile" | "role"): TableMap {
  return { ...postsMap, optional: ["roleLevel", ...(postsMap.optional ?? []).filter((other) => other !== field)] };
}

/** The fields of a row. */
export const postFields = Object.keys(postsMap.columns);

/**
 * Reads posts to be filled, a row a post: its id, the role level (by id or name, with its role where two levels have one
 * name; a table without a column for it may say it in one for roles) or a role profile (by the id or name of one of `roleProfiles`, as {@link readRoleProfiles} reads them, perhaps from another
 * sheet of the same workbook), perhaps a site, a hub, how many (`count`), when it opens and closes, and its
 * grade. CSV, TSV, XLSX, Parquet, JSON rows and JSON Lines are read alike, by the rules of
 * {@link readPeople}. A row whose role level or role profile nothing is called, or that has both, is left out with a
 * note, and so are a second row of one post and totals.
 * A map may say other headers for the fields `post`, `roleLevel`, `role`, `roleProfile`, `site`, `hub`, `count`, `opens`, `closes` and `grade`; what it does not name is found by its usual names.
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
  roleProfiles: readonly RoleProfile<NoInfer<Ids>>[] = [],
): Promise<{ readonly value: readonly Post<Ids>[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const [usual, ...others] = [postsMap, postsMapOf("roleProfile"), postsMapOf("role")] as const;
  const maps = [completedMap(usual, map), ...others.map((one) => completedMap(one, map))] as const;
  const read = await readSheets("posts", source, optionsFor(...maps));
  const fits = (one: TableMap) => "tables" in tablesIn("posts", read, one, new TableNotes());
  const opened = tablesIn("posts", read, maps.find(fits) ?? maps[0], notes);
  if ("issues" in opened) throw tableError("table of posts", withMapAdvice(opened.issues));
  const hints = new Hints(framework);
  const profileNames = roleProfiles.map(({ name }) => name);
  const profiles = new Map(roleProfiles.flatMap((one) => [one.id, one.name].map((text) => [fold(text), one] as const)));
  const noProfile = remembered((text: string) => {
    const [near] = nearest(text, profileNames, 1);
    const hint = near === undefined ? "" : `; near: ${quoted(near)}`;
    return `no role profile is called ${quoted(text)}${hint}; the row is left out`;
  });
  const posts = new Map<string, Post>();
  for (const table of opened.tables) {
    const { rows, text, place } = table;
    noteUnread(table, notes);
    const factsOf = postFactsIn(framework, table, notes, map.dates);
    for (const row of rows) {
      const said = (field: string) => (isUnsaid(text(row, field)) ? "" : text(row, field));
      const id = said("post");
      const texts = [said("roleLevel"), said("role")] as const;
      const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
      const why = noEntry(id, isAlone);
      const own = said("roleProfile");
      if (why !== undefined && [...texts, own].every((part) => part === "")) {
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
          `the post ${quoted(id)} stands in an earlier row already; that one is kept`,
          place(row.row, "post"),
        );
        continue;
      }
      const asked = own === "" ? levelIn(...texts) : profileIn(own, texts[0]);
      if ("code" in asked) {
        const ofLevel = texts[0] === "" && texts[1] !== "" ? "role" : "roleLevel";
        notes.add(asked.code, asked.message, place(row.row, own === "" ? ofLevel : "roleProfile"));
        continue;
      }
      posts.set(id, Object.freeze({ id, ...asked, ...factsOf(row) }));
    }
  }
  const value = [...posts.values()] as readonly Post[] as readonly Post<Ids>[]; // Every role level has been found in this framework.
  return { value, notes: notes.inOrder() };

  function levelIn(text: string, role: string): { readonly roleLevel: string } | NoteOfRow {
    const meant = roleLevelMeant(framework, text, role, hints);
    if ("code" in meant) return meant;
    if (meant.id !== undefined) return { roleLevel: meant.id };
    return { code: "incomplete-row", message: "no role level stands here; the row is left out" };
  }

  function profileIn(text: string, level: string): { readonly roleProfile: RoleProfile } | NoteOfRow {
    if (level !== "") {
      const message = `a role level, ${quoted(level)}, and a role profile, ${quoted(text)}, stand here: a post has one of the two; the row is left out`;
      return { code: "conflicting-rows", message };
    }
    const roleProfile = profiles.get(fold(text));
    if (roleProfile) return { roleProfile };
    return { code: "unknown-role-profile", message: noProfile(text) };
  }
}

/** Why a row is left out. */
interface NoteOfRow {
  readonly code: TableNoteCode;
  readonly message: string;
}
