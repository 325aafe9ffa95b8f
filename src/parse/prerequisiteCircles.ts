/**
 * The circles in "needs", each in the order of the circle; an id that needs itself is a circle of one. Of circles that
 * close at the same id only the first is told: to open it is the next thing to do in any case.
 *
 * A depth-first walk with a stack of its own, so that a chain of 100,000 courses does not overflow the call stack.
 */
export function prerequisiteCircles(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const told = new Set<string>();
  const circles: string[][] = [];
  for (const start of needs.keys()) {
    if (done.has(start)) continue;
    const path: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    const depthOf = new Map([[start, 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const id = needs.get(step.id)?.[step.next++];
      if (id === undefined) {
        path.pop();
        depthOf.delete(step.id);
        done.add(step.id);
        continue;
      }
      const depth = depthOf.get(id);
      if (depth !== undefined) {
        if (told.has(id) || told.has(step.id)) continue;
        const circle = path.slice(depth).map((on) => on.id);
        for (const member of circle) told.add(member);
        circles.push(circle);
      } else if (!done.has(id)) {
        depthOf.set(id, path.length);
        path.push({ id, next: 0 });
      }
    }
  }
  return circles;
}
