import type { FrameworkIds } from "../../model/ids.js";
import type { Layout } from "../layout.js";
import type { RoleLevelSupply } from "../supplyAndDemand.js";
import type { SupplyCount } from "./tallySupply.js";

/** The rows of the role levels of one group, and who is at none of them. */
export function roleLevelSupply<Ids extends FrameworkIds>(
  layout: Layout,
  asked: readonly number[],
  demand: readonly number[],
  { tally, group, isHidden }: SupplyCount,
): { elsewhere: number; roleLevels: RoleLevelSupply<Ids>[] } {
  const first = group * asked.length;
  const counted = tally.counted[group] ?? 0;
  const readiness = (place: number, cell: number) => {
    if (isHidden) return { ready: null, readyIfConfirmed: null, notReady: null, nothingAsked: null };
    if (layout.outOf[place] === 0) return { ready: 0, readyIfConfirmed: 0, notReady: 0, nothingAsked: counted };
    const [ready, readyIfConfirmed] = [tally.ready[cell] ?? 0, tally.readyIfConfirmed[cell] ?? 0];
    return { ready, readyIfConfirmed, notReady: counted - ready - readyIfConfirmed, nothingAsked: 0 };
  };
  const roleLevels = asked.map((place, i): RoleLevelSupply<Ids> => {
    const [posts, people] = [demand[i] ?? 0, tally.at[first + i] ?? 0];
    return {
      roleLevel: layout.roleLevelIds[place] ?? "", // A place among the role levels.
      posts,
      people,
      missing: Math.max(0, posts - people),
      ...readiness(place, first + i),
    };
  });
  const elsewhere = roleLevels.reduce((left, { people }) => left - people, tally.sizes[group] ?? 0);
  return { elsewhere, roleLevels };
}
