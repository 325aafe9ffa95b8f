import { learn } from "./ranks.js";
import { type RouteGraph, waysFrom } from "./routeGraph.js";

/**
 * The skills on which it depends whether a step keeps within a limit of rungs: those asked for beyond what every way to
 * the step has taught, where that may break the limit. `undefined` where it never does, so that the limit is none.
 */
export function decisiveSkills(graph: RouteGraph, maxRungsPerStep: number): number[] | undefined {
  if (maxRungsPerStep === Number.POSITIVE_INFINITY) return undefined;
  const { start, next, asked, held } = graph;
  const taught = waysFrom(start, next, asked, held);
  const decisive = new Set<number>();
  for (const [node, following] of next.entries()) {
    const least = taught[node] ?? held;
    for (const one of following) {
      const needs = asked[one] ?? [];
      if (learn(least.slice(), needs) <= maxRungsPerStep) continue;
      for (const [skill, rank] of needs) if (rank > (least[skill] ?? 0)) decisive.add(skill);
    }
  }
  return decisive.size > 0 ? [...decisive] : undefined;
}
