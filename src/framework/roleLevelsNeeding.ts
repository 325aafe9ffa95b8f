import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/** The answer of {@link roleLevelsNeeding}. */
export interface RoleLevelsNeeding<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly skill: Ids["skill"];
  /** In framework order. */
  readonly roleLevels: readonly {
    readonly role: Ids["role"];
    readonly roleLevel: Ids["roleLevel"];
    readonly need: Need<Ids>;
  }[];
}

/**
 * Which role levels list a skill, in framework order, each with the need itself: at which level, how important, and with a
 * weight of 0 where it is listed and does not count. The skills of one role level are the `needs` of {@link findRoleLevel}.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { roleLevelsNeeding } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { roleLevels } = roleLevelsNeeding(uk, "accessibility");
 * console.log(new Set(roleLevels.map(({ role }) => role))); // Set(1) { 'frontend-developer' }
 * ```
 */
export function roleLevelsNeeding<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  skillId: NoInfer<Ids>["skill"],
): RoleLevelsNeeding<Ids> {
  const index = indexOf(framework);
  lookUp("skill", index.skills, skillId);
  const roleLevels = [...index.roleLevels.values()].flatMap(({ role, roleLevel }) => {
    const need = roleLevel.needs.find(({ skill }) => skill === skillId);
    return need ? [{ role: role.id, roleLevel: roleLevel.id, need }] : [];
  });
  return { framework: { id: framework.id, version: framework.version }, skill: skillId, roleLevels };
}
