import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/**
 * The role level with this id, with what it needs. To find one by its name or a part of it, use {@link searchRoleLevels}.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { findRoleLevel } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(findRoleLevel(uk, "service-owner/service-owner").needs.length); // 9
 * ```
 */
export function findRoleLevel<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
): RoleLevel<Ids> {
  return lookUp("role level", indexOf(framework).roleLevels, roleLevelId).roleLevel;
}
