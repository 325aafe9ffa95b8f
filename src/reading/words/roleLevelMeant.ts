import { indexOf } from "../../framework/frameworkIndex.js";
import { namesIn } from "../../framework/namesIn.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import type { Hints } from "./Hints.js";

/** What is said of a role level in a table: its id, nothing at all, or why it is not read. */
export type RoleLevelMeaning =
  | { readonly id: string | undefined }
  | { readonly id?: undefined; readonly code: "unknown-role-level" | "ambiguous-role-level"; readonly message: string };

/**
 * The role level that a table names, by its exact names: in one cell, or in two of which one is its role. Where several role
 * levels have the name, the role tells them apart; a role that has no such level is a contradiction, and nothing is read.
 */
export function roleLevelMeant(framework: Framework, roleLevel: string, role: string, hints?: Hints): RoleLevelMeaning {
  const text = roleLevel === "" ? role : roleLevel;
  if (text === "") return { id: undefined };
  const names = namesIn(framework);
  const { roleLevels } = indexOf(framework);
  const meant = names.roleLevel(text);
  const roles = new Set(names.role(role).map(({ id }) => id));
  const inRole = meant.filter(({ id }) => roles.has(roleLevels.get(id)?.role.id ?? ""));
  const found = meant.length > 1 && inRole.length > 0 ? inRole : meant;
  const [only, another] = found;
  if (only && !another) {
    if (roleLevel === "" || roles.size === 0 || inRole.length > 0) return { id: only.id };
    const own = roleLevels.get(only.id)?.role.name ?? "";
    const message = `${quoted(text)} is a role level of ${quoted(own)}, and the role beside it is ${quoted(role)}; not read, mend one of the two`;
    return { code: "ambiguous-role-level", message };
  }
  if (another) {
    const ids = found.map(({ id }) => quoted(id)).join(", ");
    return { code: "ambiguous-role-level", message: `${quoted(text)} can mean ${ids}; not read, give the id` };
  }
  const hint = hints?.of("role level", text) ?? "";
  return { code: "unknown-role-level", message: `no role level is called ${quoted(text)}${hint}; not read` };
}
