import type { WorkforceMap } from "../../workforce/readWorkforce.js";
import { BadInput } from "../BadInput.js";
import { readJson } from "../readJson.js";
import type { Terminal } from "../Terminal.js";

/** What `--map` says, `column=theirs` or in a JSON file; what is said later counts. Its fields are looked at by the reader. */
export async function columnMap(terminal: Terminal, given: readonly string[]): Promise<WorkforceMap> {
  const pairs: [string, unknown][] = [];
  for (const text of given) {
    const [, column, theirs] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    if (column !== undefined) pairs.push([column, theirs]);
    else pairs.push(...Object.entries(await mapIn(terminal, text)));
  }
  return Object.fromEntries(pairs) as WorkforceMap; // `readWorkforce` refuses what is no map.
}

async function mapIn(terminal: Terminal, file: string): Promise<object> {
  const map = await readJson(terminal, file);
  if (typeof map !== "object" || map === null || Array.isArray(map)) {
    throw new BadInput(`${file} must be an object such as { "person": "Employee" }`);
  }
  return map;
}
