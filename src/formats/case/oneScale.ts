import { mergedOrder } from "./mergedOrder.js";

/** The rungs of one scale, lowest first, and which of some ladders are of it. */
export interface OneScale {
  readonly order: readonly string[];
  /** Some ladders have rungs of the scale in another order. */
  readonly disagrees: boolean;
  readonly isOfIt: (ladder: readonly string[]) => boolean;
}

/**
 * The scale that most of some ladders (each a list of names, lowest first) are of. A ladder is of the same scale where it
 * shares a rung with it and together they leave nothing open: `low < high` and `low < middle < high` are one scale, `low <
 * high` and `novice < expert` are two, as nobody has said which of `high` and `expert` is higher.
 */
export function oneScale(ladders: readonly (readonly string[])[]): OneScale {
  const counts = new Map<string, { readonly ladder: readonly string[]; count: number }>();
  for (const ladder of ladders) {
    const key = JSON.stringify(ladder);
    const present = counts.get(key);
    if (present) present.count++;
    else counts.set(key, { ladder, count: 1 });
  }
  let [first, ...left] = [...counts.values()].sort((a, b) => b.count - a.count).map(({ ladder }) => ladder);
  let order: readonly string[] = first ?? [];
  for (let grows = true; grows; ) {
    grows = false;
    const apart: (readonly string[])[] = [];
    for (const ladder of left) {
      const rungs = new Set(order);
      if (!ladder.some((name) => rungs.has(name))) apart.push(ladder);
      else {
        const together = joined(order, ladder);
        grows ||= together !== undefined && together.length > order.length;
        order = together ?? order;
      }
    }
    left = apart;
  }
  const rungs = new Set(order);
  const isOfIt = (ladder: readonly string[]) => ladder.every((name) => rungs.has(name));
  const places = new Map(order.map((name, i) => [name, i]));
  const disagrees = [...counts.values()].some(
    ({ ladder }) =>
      isOfIt(ladder) &&
      ladder.some((name, i) => i > 0 && (places.get(ladder[i - 1] ?? "") ?? 0) > (places.get(name) ?? 0)),
  );
  return { order, disagrees, isOfIt };
}

/** Two ladders as one, where every rung of it is next to one that a ladder puts there. */
function joined(scale: readonly string[], ladder: readonly string[]): readonly string[] | undefined {
  const { order, disagrees } = mergedOrder([...new Set([...scale, ...ladder])], [scale, ladder]);
  const next = new Set([scale, ladder].flatMap((one) => one.slice(1).map((name, i) => JSON.stringify([one[i], name]))));
  const isSettled = order.every((name, i) => i === 0 || next.has(JSON.stringify([order[i - 1], name])));
  return isSettled && !disagrees ? order : undefined;
}
