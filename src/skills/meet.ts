import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { inOrder, lower, ranked, type SkillSet, type SkillSource } from "./skillSet.js";

/**
 * What two sets both hold, each skill at its lower level: what two role levels share. What they hold together is `join`.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @example
 * ```ts
 * import { findRoleLevel, meet } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = { has: { "agile-working": "expert" } } as const;
 * const shared = meet(uk, sam, findRoleLevel(uk, "delivery-manager/delivery-manager"));
 * console.log(shared.length);
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
