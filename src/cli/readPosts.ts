import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import type { ReadingOptions } from "./readingOptions.js";
import type { TableRead } from "./readMaps.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** The posts in a file of any kind that `readPosts` of the library reads; its notes go to standard error. @throws {@link BadInput} */
export async function readPosts(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: ReadingOptions,
  tables: readonly TableRead[],
): Promise<readonly Post[]> {
  const [{ readPosts: read }, { readMapFor }] = await Promise.all([
    import("../formats/readPosts.js"), // The readers of tables, for those who have one.
    import("./readMaps.js"),
  ]);
  const map = await readMapFor(terminal, options.map, "posts", tables);
  return readTable(terminal, file, "posts", options, ({ source }) => read(framework, source, map));
}
