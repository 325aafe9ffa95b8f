import type { Framework } from "../model/framework.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { safeParseRoleProfiles } from "../parse/parseRoleProfiles.js";
import { accepted } from "./accepted.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readJson } from "./readJson.js";
import type { TableRead } from "./readMaps.js";
import { readOnce } from "./readOnce.js";
import { asItIs } from "./readPeople.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** How help texts describe a file of role profiles. */
export const roleProfilesFile = "role profiles: JSON { id, name, needs }, or a table with a row for each need";

/** The same beside a file of posts. */
export const postNeedsFile = `what the posts ask that name a role profile: ${roleProfilesFile}`;

/**
 * The role profiles in a file (`-`: standard input): our JSON, one or a list of them, or a table of any kind that
 * `readRoleProfiles` of the library reads. `tables` are all that the command reads by the same options.
 *
 * @throws {@link BadInput} with everything that is wrong.
 */
export async function readRoleProfiles(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: ReadingOptions = asItIs,
  tables: readonly TableRead[] = ["needs"],
): Promise<readonly RoleProfile[]> {
  const { head, again } = await readOnce(terminal, file);
  if (/^\[?\s*\{/.test(head) && head.includes('"needs"')) {
    const data = await readJson(again, file, options.encoding);
    return accepted(file, safeParseRoleProfiles(framework, Array.isArray(data) ? data : [data]));
  }
  const [{ readRoleProfiles: reader }, { readMapFor }] = await Promise.all([
    import("../formats/readRoleProfiles.js"), // The readers of tables, for those who have one.
    import("./readMaps.js"),
  ]);
  const map = await readMapFor(terminal, options.map, "needs", tables);
  return readTable(again, file, "profiles", options, ({ source }) => reader(framework, source, map));
}
