import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** The people in a file of any kind that `readPeople` of the library reads; its notes go to standard error. */
export async function readPeople(terminal: Terminal, framework: Framework, file: string): Promise<readonly Profile[]> {
  const { readPeople: read } = await import("../formats/readPeople.js"); // The readers of tables, for who has one.
  return readTable(terminal, file, "people", (bytes) => read(framework, bytes));
}
