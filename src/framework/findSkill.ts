import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Skill } from "../model/skill.js";
import { indexOf, lookUp } from "./frameworkIndex.js";

/**
 * The skill with this id. To find a skill by its name or a part of it, use {@link searchSkills}.
 *
 * @throws {@link UnknownIdError} with near matches.
 * @example
 * ```ts
 * import { findSkill } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(findSkill(uk, "user-research-methods").name); // User research methods
 * ```
 */
export function findSkill<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  skillId: NoInfer<Ids>["skill"],
): Skill<Ids> {
  return lookUp("skill", indexOf(framework).skills, skillId);
}
