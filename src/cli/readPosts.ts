import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import { safeParsePosts } from "../parse/parsePosts.js";
import { roughText } from "../reading/text/decodeText.js";
import { accepted } from "./accepted.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readJson } from "./readJson.js";
import type { TableRead } from "./readMaps.js";
import { readOnce } from "./readOnce.js";
import { readRoleProfiles } from "./readRoleProfiles.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** A list of posts as `parsePosts` takes it, of which one has its needs with it: no table holds those in a cell. */
const ours = /"roleProfile"\s*:\s*\{/;

/**
 * The posts in a file of any kind that `readPosts` of the library reads, or as JSON with role profiles of their own; what a table
 * names in a column of role profiles comes from the file `needs`. Notes go to standard error.
 *
 * @throws {@link BadInput}
 */
export async function readPosts(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: ReadingOptions & { readonly needs?: string },
  tables: readonly TableRead[],
): Promise<readonly Post[]> {
  const { bytes, head, again } = await readOnce(terminal, file);
  if (head.startsWith("[") && ours.test(roughText(bytes))) {
    return accepted(file, safeParsePosts(framework, await readJson(again, file, options.encoding)));
  }
  const [{ readPosts: fromTable }, { readMapFor }] = await Promise.all([
    import("../formats/readPosts.js"), // The readers of tables, for those who have one.
    import("./readMaps.js"),
  ]);
  const { dates } = options;
  const map = await readMapFor(terminal, options.map, "posts", tables);
  const profiles =
    options.needs === undefined ? [] : await readRoleProfiles(terminal, framework, options.needs, options, tables);
  return readTable(again, file, "posts", options, ({ source }) =>
    fromTable(framework, source, { ...map, ...(dates && { dates }) }, profiles),
  );
}
