import type { FrameworkIds } from "../../model/ids.js";
import { publishedParts } from "../hideParts.js";
import type { Layout } from "../layout.js";
import type { RoleLevelSupply } from "../supplyAndDemand.js";
import { demandBySkill, type SupplyCount, supplyBands } from "./supplyBands.js";

/** The rows of the role levels of one group, and who is at none of them. */
export function roleLevelSupply<Ids extends FrameworkIds>(
  layout: Layout,
  asked: readonly number[],
  demand: readonly number[],
  count: SupplyCount,
): { elsewhere: number | null; roleLevels: RoleLevelSupply<Ids>[] } {
  const { tally, group, isHidden, minGroup } = count;
  const size = tally.sizes[group] ?? 0;
  const first = group * asked.length;
  const at = Array.from(tally.at.subarray(first, first + asked.length));
  const elsewhere = size - at.reduce((sum, n) => sum + n, 0);
  const atParts = publishedParts([...at, elsewhere], minGroup);
  const demanded = demandBySkill(layout, asked, demand);
  const readinessParts = (place: number, cell: number) => {
    if (layout.outOf[place] === 0) return { ready: 0, readyIfConfirmed: 0, notReady: 0, nothingAsked: size };
    const only = onlyNeed(layout, place);
    if (only) {
      // Of role levels that need nothing but one skill, at several levels, what each tells narrows down what the others do.
      const bands = supplyBands(layout, only.skill, [...(demanded.get(only.skill)?.keys() ?? [])], count);
      const [ready, readyIfConfirmed] = [bands.holdAtLeast(only.rungs), bands.unassessed];
      return { ready, readyIfConfirmed, notReady: bands.short(only.rungs), nothingAsked: 0 };
    }
    const [ready, readyIfConfirmed] = [tally.ready[cell] ?? 0, tally.readyIfConfirmed[cell] ?? 0];
    const { sum } = publishedParts([ready, readyIfConfirmed, size - ready - readyIfConfirmed], minGroup);
    return { ready: sum(0, 1), readyIfConfirmed: sum(1, 2), notReady: sum(2, 3), nothingAsked: 0 };
  };
  const roleLevels = asked.map((place, i): RoleLevelSupply<Ids> => {
    const people = isHidden ? null : atParts.sum(i, i + 1);
    return {
      roleLevel: layout.roleLevelIds[place] ?? "", // A place among the role levels.
      posts: demand[i] ?? 0,
      people,
      missing: people === null ? null : Math.max(0, (demand[i] ?? 0) - people),
      ...(isHidden
        ? { ready: null, readyIfConfirmed: null, notReady: null, nothingAsked: null }
        : readinessParts(place, first + i)),
    };
  });
  return { elsewhere: isHidden ? null : atParts.sum(asked.length), roleLevels };
}

/** The need of a role level that has no other. */
function onlyNeed({ needs }: Layout, place: number): { skill: number; rungs: number } | undefined {
  const start = needs.starts[place] ?? 0;
  if ((needs.starts[place + 1] ?? 0) - start !== 1) return undefined;
  return { skill: needs.skills[start] ?? 0, rungs: needs.rungs[start] ?? 0 };
}
