import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Role } from "../model/role.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/**
 * The role with this id, its levels from junior to senior. For the role that a role level belongs to, use {@link roleOf}.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { findRole } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(findRole(uk, "test-manager").levels.map((level) => level.name)); // [ 'Test manager', 'Head of test' ]
 * ```
 */
export function findRole<Ids extends FrameworkIds>(framework: Framework<Ids>, roleId: NoInfer<Ids>["role"]): Role<Ids> {
  return lookUp("role", indexOf(framework).roles, roleId);
}
