import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ranked, type SkillSource } from "./skillSet.js";

/**
 * How many rungs lie between two sets, over all their skills and in both directions: the rungs that either lacks of the
 * other. It is 0 from a set to itself, the same both ways, and never shorter than a way round. The rungs in one direction
 * alone are the sum of `by` in {@link lacking}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
 * @example
 * ```ts
 * import { distance } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = { has: { "agile-working": "expert" } } as const;
 * const robin = { has: { "agile-working": "working", "user-focus": "awareness" } } as const;
 * console.log(distance(uk, sam, robin)); // 3
 * ```
 */
export function distance<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  a: SkillSource<NoInfer<Ids>>,
  b: SkillSource<NoInfer<Ids>>,
): number {
  const mine = ranked<Ids>(framework, a);
  const theirs = ranked<Ids>(framework, b);
  let rungs = 0;
  for (const { skill, rank } of mine.values()) rungs += Math.abs(rank - (theirs.get(skill)?.rank ?? 0));
  for (const { skill, rank } of theirs.values()) if (!mine.has(skill)) rungs += rank;
  return rungs;
}
