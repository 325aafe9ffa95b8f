import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { higher, inOrder, type RankedSkill, ranked, type SkillSet, type SkillSource } from "./skillSet.js";

/**
 * What two sets hold together, each skill at its higher level: what a person has after a course, what a team can do.
 * What they hold in common is `meet`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
 * @example
 * ```ts
 * import { join } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = { has: { "agile-working": "awareness" } } as const;
 * const course = { teaches: [{ skill: "agile-working", to: "working" }] } as const;
 * console.log(join(uk, sam, course)); // [ { skill: 'agile-working', level: 'working' } ]
 * ```
 */
export function join<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  a: SkillSource<NoInfer<Ids>>,
  b: SkillSource<NoInfer<Ids>>,
): SkillSet<Ids> {
  const both = new Map<string, RankedSkill<Ids>>(ranked<Ids>(framework, a));
  for (const [skill, theirs] of ranked<Ids>(framework, b)) {
    const mine = both.get(skill);
    both.set(skill, mine ? higher(mine, theirs) : theirs);
  }
  return inOrder(framework, both.values());
}
