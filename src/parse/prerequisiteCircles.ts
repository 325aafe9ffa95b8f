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

/** The number of the group of each id: two ids share one if and only if each reaches the other (Tarjan's algorithm). */
function reachingGroups(needs: Needs): ReadonlyMap<string, number> {
  const groupOf = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  let groups = 0;
  for (const start of needs.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = needs.get(step.id)?.[step.next++];
      if (next === undefined) {
        path.pop();
        leave(step.id);
        const below = path.at(-1);
        if (below) lower(below.id, lowest.get(step.id));
      } else if (!order.has(next)) path.push(enter(next));
      else if (!groupOf.has(next)) lower(step.id, order.get(next));
    }
  }
  return groupOf;

  function enter(id: string): { readonly id: string; next: number } {
    lowest.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    return { id, next: 0 };
  }

  function lower(id: string, place = Number.POSITIVE_INFINITY): void {
    lowest.set(id, Math.min(lowest.get(id) ?? place, place));
  }

  function leave(id: string): void {
    if (lowest.get(id) !== order.get(id)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      groupOf.set(member, groups);
      if (member === id) break;
    }
    groups++;
  }
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
