import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** The posts in a file of any kind that `readPosts` of the library reads; its notes go to standard error. */
export async function readPosts(terminal: Terminal, framework: Framework, file: string): Promise<readonly Post[]> {
  const { readPosts: read } = await import("../formats/readPosts.js"); // The readers of tables, for who has one.
  return readTable(terminal, file, "posts", (bytes) => read(framework, bytes));
}
