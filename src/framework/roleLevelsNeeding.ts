import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/** One role level that needs a skill. */
export interface RoleLevelNeeding<Ids extends FrameworkIds = FrameworkIds> {
  readonly role: Ids["role"];
  readonly roleLevel: Ids["roleLevel"];
  readonly need: Need<Ids>;
}

/**
 * Which role levels need a skill, in framework order, each with the need itself.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { roleLevelsNeeding } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const needing = roleLevelsNeeding(uk, "accessibility");
 * console.log(new Set(needing.map(({ role }) => role))); // Set(1) { 'frontend-developer' }
 * ```
 */
export function roleLevelsNeeding<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  skillId: NoInfer<Ids>["skill"],
): RoleLevelNeeding<Ids>[] {
  const index = indexOf(framework);
  lookUp("skill", index.skills, skillId);
  const found: RoleLevelNeeding<Ids>[] = [];
  for (const { role, roleLevel } of index.roleLevels.values()) {
    const need = roleLevel.needs.find(({ skill }) => skill === skillId);
    if (need) found.push({ role: role.id, roleLevel: roleLevel.id, need });
  }
  return found;
}
