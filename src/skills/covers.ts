import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ranked, type SkillSource } from "./skillSet.js";

/**
 * Whether nothing is lacking: everything that is asked for is held, at the level asked for or higher. What is lacking
 * otherwise is {@link lacking}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
 * @example
 * ```ts
 * import { covers } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const [developer, senior] = ["software-developer/developer", "software-developer/senior-developer"] as const;
 * console.log(covers(uk, senior, developer), covers(uk, developer, senior)); // true false
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
