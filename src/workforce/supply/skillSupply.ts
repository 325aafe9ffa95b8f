import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Layout } from "../layout.js";
import type { SkillSupply } from "../supplyAndDemand.js";
import { demandBySkill, type SupplyCount, supplyBands } from "./supplyBands.js";

/** The rows of the skills of one group. */
export function skillSupply<Ids extends FrameworkIds>(
  { levels }: Framework<Ids>,
  layout: Layout,
  asked: readonly number[],
  demand: readonly number[],
  count: SupplyCount,
): SkillSupply<Ids>[] {
  return [...demandBySkill(layout, asked, demand)].flatMap(([skill, byRungs]) => {
    const bands = supplyBands(layout, skill, [...byRungs.keys()], count);
    return [...byRungs].map(([rungs, posts]): SkillSupply<Ids> => {
      const postsAtLeast = [...byRungs].reduce((sum, [other, n]) => (other >= rungs ? sum + n : sum), 0);
      const hold = bands.holdAtLeast(rungs);
      return {
        skill: layout.skillIds[skill] ?? "", // A place among the skills, and a rank of the scale.
        needed: levels[rungs - 1]?.id ?? "",
        posts,
        postsAtLeast,
        hold,
        holdLower: bands.holdBelow(rungs),
        none: bands.none,
        unassessed: bands.unassessed,
        missing: hold === null ? null : Math.max(0, postsAtLeast - hold),
      };
    });
  });
}
