import { learn, type NodeNeeds, raise } from "./ranks.js";

/**
 * The edges that somebody could take without learning more than so many rungs at a step, were they to hold all that any
 * way to the edge can teach. A route that keeps within the limit has no others; one made of them may still break it.
 */
export function usableEdges(
  start: number,
  edges: readonly (readonly number[])[],
  asked: readonly NodeNeeds[],
  held: Uint8Array,
  maxRungsPerStep: number,
): readonly (readonly number[])[] {
  if (maxRungsPerStep === Number.POSITIVE_INFINITY) return edges;
  const usable = edges.map(() => new Set<number>());
  const most = new Map([[start, held.slice()]]);
  const queue = [start];
  for (const node of queue) {
    const here = most.get(node) ?? held;
    for (const next of edges[node] ?? []) {
      const after = here.slice();
      if (next === start || learn(after, asked[next] ?? []) > maxRungsPerStep) continue;
      usable[node]?.add(next);
      const there = most.get(next);
      if (!there) most.set(next, after);
      if (!there || raise(there, after)) queue.push(next);
    }
  }
  return usable.map((following) => [...following]);
}
