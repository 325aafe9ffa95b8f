import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { noRoleLevels } from "./noRoleLevels.js";
import { originOf } from "./originOf.js";
import type { ReadingOptions } from "./readingOptions.js";
import type { TableRead } from "./readMaps.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** How a file of people is read. */
export interface PeopleReading extends ReadingOptions {
  /** The question is about the role levels that people are at: it cannot be answered where nobody has one. */
  readonly ownRoleLevels?: boolean;
}

/**
 * The people in a file of any kind that `readPeople` of the library reads; its notes go to standard error. `tables` are all
 * that the command reads by the same options.
 *
 * @throws {@link BadInput}
 */
export async function readPeople(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: PeopleReading = asItIs,
  tables: readonly TableRead[] = ["people"],
): Promise<readonly Profile[]> {
  const [{ readPeople: read }, { readMapFor }] = await Promise.all([
    import("../formats/readPeople.js"), // The readers of tables, for those who have one.
    import("./readMaps.js"),
  ]);
  const origin = await originOf(terminal, framework, options);
  const map = await readMapFor(terminal, options.map, "people", tables);
  const { dates } = options;
  const people = await readTable(terminal, file, "people", options, async ({ name, source }) => {
    const found = await read(origin.framework, source, { ...map, ...(dates && { dates }) });
    const { value, notes } = found;
    const lacks = value.length > 0 && value.every(({ roleLevel }) => roleLevel === undefined);
    if (options.ownRoleLevels && lacks) throw noRoleLevels(name, notes);
    return found;
  });
  return origin.asAsked(people);
}

/** Nothing is said of how files are read. */
export const asItIs: ReadingOptions = { map: [], allow: [] };
