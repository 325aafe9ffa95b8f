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
  const roleLevels = asked.map((place, i): RoleLevelSupply<Ids> => {
    const [ready, readyIfConfirmed] = [tally.ready[first + i] ?? 0, tally.readyIfConfirmed[first + i] ?? 0];
    const parts = publishedParts([ready, readyIfConfirmed, size - ready - readyIfConfirmed], minGroup);
    const only = onlyNeed(layout, place);
    // Of role levels that need nothing but one skill, at several levels, what each tells narrows down what the others do.
    const bands = only && supplyBands(layout, only.skill, [...(demanded.get(only.skill)?.keys() ?? [])], count);
    const people = isHidden ? null : atParts.sum(i, i + 1);
    return {
      roleLevel: layout.roleLevelIds[place] ?? "", // A place among the role levels.
      posts: demand[i] ?? 0,
      people,
      missing: people === null ? null : Math.max(0, (demand[i] ?? 0) - people),
      ready: isHidden ? null : bands ? bands.holdAtLeast(only.rungs) : parts.sum(0, 1),
      readyIfConfirmed: isHidden ? null : bands ? bands.unassessed : parts.sum(1, 2),
      notReady: isHidden ? null : bands ? bands.short(only.rungs) : parts.sum(2, 3),
    };
  });
  return { elsewhere: isHidden ? null : atParts.sum(asked.length), roleLevels };
}

/** The need of a role level in which only one counts for anything. */
function onlyNeed({ needs }: Layout, place: number): { skill: number; rungs: number } | undefined {
  let only: { skill: number; rungs: number } | undefined;
  for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
    if ((needs.weights[need] ?? 0) === 0) continue;
    if (only) return undefined;
    only = { skill: needs.skills[need] ?? 0, rungs: needs.rungs[need] ?? 0 };
  }
  return only;
}
