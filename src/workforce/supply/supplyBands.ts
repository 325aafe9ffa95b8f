import { publishedParts } from "../hideParts.js";
import type { Layout } from "../layout.js";
import type { SupplyTally } from "./tallySupply.js";

/** One group of a tally, and what may be told of it. */
export interface SupplyCount {
  readonly tally: SupplyTally;
  readonly group: number;
  /** Whether no number of people of this group may be told. */
  readonly isHidden: boolean;
  readonly minGroup: number;
}

/** The people of a group by how they stand to a skill: parts of a whole, so that what differs between levels is guarded too. */
export interface SupplyBands {
  readonly unassessed: number | null;
  readonly none: number | null;
  readonly holdAtLeast: (rungs: number) => number | null;
  readonly holdBelow: (rungs: number) => number | null;
  /** Holding it below, or nothing. */
  readonly short: (rungs: number) => number | null;
}

/** Parts a group at the levels that are asked for, the lowest first, and at the lowest of all. */
export function supplyBands(layout: Layout, skill: number, asked: readonly number[], count: SupplyCount): SupplyBands {
  const { tally, group, isHidden, minGroup } = count;
  if (isHidden)
    return { unassessed: null, none: null, holdAtLeast: () => null, holdBelow: () => null, short: () => null };
  const first = group * tally.slots + skill * layout.ranks;
  const held = Array.from(tally.held.subarray(first, first + layout.ranks));
  const assessed = held.reduce((sum, n) => sum + n, 0);
  const starts = [...new Set([1, ...asked])];
  const bands = starts.map((start, i) => held.slice(start, starts[i + 1]).reduce((sum, n) => sum + n, 0));
  const { sum } = publishedParts([(tally.sizes[group] ?? 0) - assessed, held[0] ?? 0, ...bands], minGroup);
  const before = 2; // Unassessed, and nothing held.
  return {
    unassessed: sum(0, 1),
    none: sum(1, before),
    holdAtLeast: (rungs) => sum(before + starts.indexOf(rungs)),
    holdBelow: (rungs) => sum(before, before + starts.indexOf(rungs)),
    short: (rungs) => sum(1, before + starts.indexOf(rungs)),
  };
}

/** The rungs at which role levels need each skill, the lowest first, and how many posts ask for each, by place of skill. */
export function demandBySkill({ needs }: Layout, asked: readonly number[], demand: readonly number[]) {
  const bySkill = new Map<number, Map<number, number>>();
  for (const [i, place] of asked.entries()) {
    for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
      const [skill, rungs] = [needs.skills[need] ?? 0, needs.rungs[need] ?? 0];
      const posts = bySkill.get(skill) ?? new Map<number, number>();
      posts.set(rungs, (posts.get(rungs) ?? 0) + (demand[i] ?? 0));
      bySkill.set(skill, posts);
    }
  }
  return new Map(
    [...bySkill]
      .sort(([a], [b]) => a - b)
      .map(([skill, posts]) => [skill, new Map([...posts].sort(([a], [b]) => a - b))] as const),
  );
}
