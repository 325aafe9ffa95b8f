import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { inOrder, lower, ranked, type SkillSet, type SkillSource } from "./skillSet.js";

/**
 * What two sets both hold, each skill at its lower level: what two role levels share. What they hold together is `join`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
 * @example
 * ```ts
 * import { meet } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = { has: { "agile-and-lean-practices": "expert" } } as const;
 * console.log(meet(uk, sam, "delivery-manager/delivery-manager")); // [ { skill: 'agile-and-lean-practices', level: 'practitioner' } ]
 * ```
 */
export function meet<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  a: SkillSource<NoInfer<Ids>>,
  b: SkillSource<NoInfer<Ids>>,
): SkillSet<Ids> {
  const theirs = ranked<Ids>(framework, b);
  const shared = [...ranked<Ids>(framework, a).values()].flatMap((mine) => {
    const other = theirs.get(mine.skill);
    return other ? [lower(mine, other)] : [];
  });
  return inOrder(framework, shared);
}
