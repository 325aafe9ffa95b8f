import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { HeldSkills } from "../model/profile.js";
import { found } from "./found.js";
import { indexOf, lookUp } from "./frameworkIndex.js";
import { isKeyed } from "./isKeyed.js";

/**
 * Goes through what a person has been assessed in: the skill, and the rank held with its level; rank 0 without a level is
 * "assessed, and nothing held". A skill with `undefined` behind it has not been assessed. It is the one place that reads
 * `has`, and makes no list, as many people are gone through.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @throws TypeError for a level that is not text, and for a Map in the place of an object.
 */
export function eachHeld<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  has: HeldSkills<NoInfer<Ids>>,
  visit: (skill: Ids["skill"], rank: number, level?: Ids["level"]) => void,
): void {
  const { ranks, skills } = indexOf(framework);
  if (!isKeyed(has)) throw new TypeError(`has must be { skill: level }; found ${found(has)}`);
  const held: Readonly<Record<string, Ids["level"] | null | undefined>> = has;
  for (const skill of Object.keys(held)) {
    const level = held[skill];
    if (level === undefined) continue;
    lookUp("skill", skills, skill);
    if (level === null) visit(skill, 0);
    else visit(skill, lookUp("level", ranks, level), level);
  }
}
