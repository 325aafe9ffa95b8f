import type { Framework } from "../model/framework.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { safeParseRoleProfiles } from "../parse/parseRoleProfiles.js";
import { accepted } from "./accepted.js";
import { readFileOrInput } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readJson } from "./readJson.js";
import { asItIs } from "./readPeople.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** How help texts describe a file of role profiles. */
export const roleProfilesFile = "role profiles: JSON { id, name, needs }, or a table with a row for each need";

/**
 * The role profiles in a file (`-`: standard input): our JSON, one or a list of them, or a table of any kind that
 * `readRoleProfiles` of the library reads.
 *
 * @throws {@link BadInput} with everything that is wrong.
 */
export async function readRoleProfiles(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: Pick<ReadingOptions, "encoding" | "strict" | "allow"> = asItIs,
): Promise<readonly RoleProfile[]> {
  const bytes = await readFileOrInput(terminal, file);
  const read: Terminal = { ...terminal, readInput: async () => bytes }; // Standard input is read once.
  if (/^[\s\uFEFF]*[[{][\s\S]*"needs"/.test(new TextDecoder().decode(bytes.subarray(0, 10_000)))) {
    const data = await readJson(read, file);
    return accepted(file, safeParseRoleProfiles(framework, Array.isArray(data) ? data : [data]));
  }
  const { readRoleProfiles: fromTable } = await import("../formats/readRoleProfiles.js"); // For who has a table.
  return readTable(read, file, "profiles", options, ({ source }) => fromTable(framework, source));
}
