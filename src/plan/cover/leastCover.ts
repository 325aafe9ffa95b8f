import { type CoverItem, type CoverSearch, needsIn } from "../../questions/team/cover/CoverSearch.js";

/** What covers all needs at the least weight, or what is known of it. */
export interface LeastCover {
  /** Absent where nothing was found: there is nothing (`isProved`), or it is not known. */
  readonly members?: readonly CoverItem[];
  readonly weight: number;
  /** Nothing weighs less. */
  readonly bound: number;
  readonly isProved: boolean;
}

/** How little can be had: what to cover, with how many seats, at no more than `ceiling`. */
export interface LeastCoverQuestion {
  readonly search: CoverSearch;
  readonly open: Int32Array;
  readonly seats: number;
  readonly ceiling: number;
  /** Where everything weighs the same: that weight. Then the bound is raised step by step, and what is found first is least. */
  readonly step?: number;
}

/** The least weight at which all open needs are covered, proved unless the effort of the search is spent. */
export function leastCover({ search, open, seats, ceiling, step }: LeastCoverQuestion): LeastCover {
  const start = search.greedy(open, seats);
  let members = start && sumOfWeights(start) <= ceiling ? withoutSuperfluous(start) : undefined;
  let weight = members ? sumOfWeights(members) : Number.POSITIVE_INFINITY;
  let bound = search.boundOf(open);
  if (step !== undefined) {
    for (bound = Math.ceil(bound / step) * step; bound < weight && bound <= ceiling; bound += step) {
      const reached = search.reach(open, bound, seats);
      if (search.isStruck) return { ...(members && { members }), weight, bound, isProved: false };
      if (reached > bound) continue;
      members = search.membersOf(open, seats);
      weight = reached;
    }
    return { ...(members && { members }), weight, bound: Math.min(bound, weight), isProved: true };
  }
  while (bound < weight) {
    const reached = search.reach(open, Math.min(ceiling, weight - 1), seats);
    if (search.isStruck) return { ...(members && { members }), weight, bound, isProved: false };
    if (reached === Number.POSITIVE_INFINITY) break;
    members = withoutSuperfluous(search.membersOf(open, seats));
    weight = sumOfWeights(members);
  }
  return { ...(members && { members }), weight, bound: weight, isProved: true };
}

function sumOfWeights(members: readonly CoverItem[]): number {
  return members.reduce((sum, { weight }) => sum + weight, 0);
}

/** The members without those whose needs the others hold; who was taken last is asked first. */
function withoutSuperfluous(members: readonly CoverItem[]): CoverItem[] {
  const depth = new Map<number, number>();
  const needsOf = new Map(members.map((member) => [member, needsIn(member.holds)]));
  for (const needs of needsOf.values()) for (const need of needs) depth.set(need, (depth.get(need) ?? 0) + 1);
  const kept: CoverItem[] = [];
  for (const member of members.toReversed()) {
    const needs = needsOf.get(member) ?? [];
    if (needs.some((need) => depth.get(need) === 1)) kept.push(member);
    else for (const need of needs) depth.set(need, (depth.get(need) ?? 0) - 1);
  }
  return kept.reverse();
}
