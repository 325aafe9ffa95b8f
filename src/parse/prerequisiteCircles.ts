import { reachingGroups } from "./reachingGroups.js";

type Needs = ReadonlyMap<string, readonly string[]>;

/**
 * The circles in "needs": of each group of ids that all reach each other, a shortest circle through its earliest id,
 * starting there. An id that needs itself is a circle of one. No id is told twice, so what is told stays in proportion
 * to what was given.
 *
 * Walks with stacks of their own, so that a chain of 100,000 courses does not overflow the call stack.
 */
export function prerequisiteCircles(needs: Needs): string[][] {
  const groupOf = reachingGroups(needs);
  const seen = new Set<number>();
  const circles: string[][] = [];
  for (const id of needs.keys()) {
    const group = groupOf.get(id);
    if (group === undefined || seen.has(group)) continue;
    seen.add(group);
    const circle = shortestCircle(id, needs, (other) => groupOf.get(other) === group);
    if (circle) circles.push(circle);
  }
  return circles;
}

function shortestCircle(start: string, needs: Needs, inGroup: (id: string) => boolean): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const queue = [start];
  for (const id of queue) {
    for (const next of needs.get(id) ?? []) {
      if (next === start) {
        const circle: string[] = [];
        for (let at: string | undefined = id; at !== undefined; at = cameFrom.get(at)) circle.push(at);
        return circle.reverse();
      }
      if (!inGroup(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}
