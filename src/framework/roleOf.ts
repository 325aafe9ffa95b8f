import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Role } from "../model/role.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/**
 * The role that a role level belongs to.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { roleOf } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(roleOf(uk, "software-developer/senior-developer").name); // Software developer
 * ```
 */
export function roleOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
): Role<Ids> {
  return lookUp("role level", indexOf(framework).roleLevels, roleLevelId).role;
}
