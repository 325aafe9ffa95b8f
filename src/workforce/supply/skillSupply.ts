import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Layout } from "../layout.js";
import type { SkillSupply } from "../supplyAndDemand.js";
import { demandBySkill } from "./demandBySkill.js";
import type { SupplyCount } from "./tallySupply.js";

/** The rows of the skills of one group. */
export function skillSupply<Ids extends FrameworkIds>(
  { levels }: Framework<Ids>,
  layout: Layout,
  asked: readonly number[],
  demand: readonly number[],
  { tally, group, isHidden }: SupplyCount,
): SkillSupply<Ids>[] {
  return [...demandBySkill(layout, asked, demand)].flatMap(([skill, byRungs]) => {
    const first = group * tally.slots + skill * layout.ranks;
    const held = (from: number, to: number) =>
      tally.held.subarray(first + from, first + to).reduce((sum, n) => sum + n, 0);
    return [...byRungs].map(([rungs, posts]): SkillSupply<Ids> => {
      const postsAtLeast = [...byRungs].reduce((sum, [other, n]) => (other >= rungs ? sum + n : sum), 0);
      const hold = held(rungs, layout.ranks);
      const people = {
        hold,
        holdLower: held(1, rungs),
        none: held(0, 1),
        unassessed: (tally.counted[group] ?? 0) - held(0, layout.ranks),
        missing: Math.max(0, postsAtLeast - hold),
      };
      return {
        skill: layout.skillIds[skill] ?? "", // A place among the skills, and a rank of the scale.
        needed: levels[rungs - 1]?.id ?? "",
        posts,
        postsAtLeast,
        ...(isHidden ? { hold: null, holdLower: null, none: null, unassessed: null, missing: null } : people),
      };
    });
  });
}
