import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ranked, type SkillSource } from "./skillSet.js";

/**
 * Whether nothing is lacking: everything that is asked for is held, at the level asked for or higher. What is lacking
 * otherwise is `lacking`.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @example
 * ```ts
 * import { covers, findRoleLevel } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const senior = findRoleLevel(uk, "software-developer/senior-developer");
 * const developer = findRoleLevel(uk, "software-developer/developer");
 * console.log(covers(uk, senior, developer)); // true
 * ```
 */
export function covers<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  has: SkillSource<NoInfer<Ids>>,
  needs: SkillSource<NoInfer<Ids>>,
): boolean {
  const held = ranked<Ids>(framework, has);
  return [...ranked<Ids>(framework, needs).values()].every(({ skill, rank }) => rank <= (held.get(skill)?.rank ?? 0));
}
