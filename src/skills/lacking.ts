import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ranked, type SkillAtLevel, type SkillSource, sorted } from "./skillSet.js";

/** A skill that is asked for and not held, or not held at that level. */
export interface LackingSkill<Ids extends FrameworkIds = FrameworkIds> extends SkillAtLevel<Ids> {
  /** The level held. Absent: nothing is held. */
  readonly has?: Ids["level"];
  /** Rungs from what is held to what is asked for, 1 or more. */
  readonly by: number;
}

/**
 * What one set asks for that the other does not have, in framework order. Whether there is any is {@link covers}; how far two
 * sets are apart in both directions is `distance`; with unknown kept apart from none it is {@link gap}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
 * @example
 * ```ts
 * import { lacking } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = { has: { "agile-working": "awareness" } } as const;
 * console.log(lacking(uk, sam, [{ skill: "agile-working", level: "practitioner" }]));
 * // [ { skill: 'agile-working', level: 'practitioner', has: 'awareness', by: 2 } ]
 * ```
 */
export function lacking<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  has: SkillSource<NoInfer<Ids>>,
  needs: SkillSource<NoInfer<Ids>>,
): LackingSkill<Ids>[] {
  const held = ranked<Ids>(framework, has);
  const short: LackingSkill<Ids>[] = [];
  for (const { rank, weight: _, ...asked } of ranked<Ids>(framework, needs).values()) {
    const present = held.get(asked.skill);
    const by = rank - (present?.rank ?? 0);
    if (by > 0) short.push({ ...asked, ...(present?.level !== undefined && { has: present.level }), by });
  }
  return sorted(framework, short);
}
