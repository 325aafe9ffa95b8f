/**
 * The number of the group of each thing: two share one if and only if each reaches the other (Tarjan's algorithm).
 *
 * Walks with stacks of its own, so that a chain of 100,000 does not overflow the call stack.
 */
export function reachingGroups<Thing>(leadsTo: ReadonlyMap<Thing, readonly Thing[]>): ReadonlyMap<Thing, number> {
  const groupOf = new Map<Thing, number>();
  const order = new Map<Thing, number>();
  const lowest = new Map<Thing, number>();
  const open: Thing[] = [];
  let groups = 0;
  for (const start of leadsTo.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = leadsTo.get(step.thing)?.[step.next++];
      if (next === undefined) {
        path.pop();
        leave(step.thing);
        const below = path.at(-1);
        if (below) lower(below.thing, lowest.get(step.thing));
      } else if (!order.has(next)) path.push(enter(next));
      else if (!groupOf.has(next)) lower(step.thing, order.get(next));
    }
  }
  return groupOf;

  function enter(thing: Thing): { readonly thing: Thing; next: number } {
    lowest.set(thing, order.size);
    order.set(thing, order.size);
    open.push(thing);
    return { thing, next: 0 };
  }

  function lower(thing: Thing, place = Number.POSITIVE_INFINITY): void {
    lowest.set(thing, Math.min(lowest.get(thing) ?? place, place));
  }

  function leave(thing: Thing): void {
    if (lowest.get(thing) !== order.get(thing)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      groupOf.set(member, groups);
      if (member === thing) break;
    }
    groups++;
  }
}
