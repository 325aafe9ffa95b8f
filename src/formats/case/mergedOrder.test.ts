import fc from "fast-check";
import { expect, it } from "vitest";
import { mergedOrder } from "./mergedOrder.js";

const names = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "__proto__", "constructor"), {
  minLength: 1,
});

it("agrees with every ladder that some order agrees with, and holds each name once", () => {
  const ladders = names.chain((order) =>
    fc.tuple(fc.constant(order), fc.shuffledSubarray(order, { minLength: order.length }), fc.array(fc.subarray(order))),
  );
  fc.assert(
    fc.property(ladders, ([, shuffled, parts]) => {
      const { order, disagrees } = mergedOrder(shuffled, parts);
      expect([...order].sort()).toEqual([...shuffled].sort());
      expect(disagrees).toBe(false);
      for (const part of parts) expect(order.filter((name) => part.includes(name))).toEqual(part);
    }),
  );
});

it("keeps the earlier of two ladders that contradict each other, and says so", () => {
  expect(
    mergedOrder(
      ["c", "a", "b"],
      [
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
      ],
    ),
  ).toEqual({ order: ["a", "b", "c"], disagrees: true });
  fc.assert(
    fc.property(names, fc.array(names), (all, ladders) => {
      const known = ladders.map((ladder) => ladder.filter((name) => all.includes(name)));
      const { order } = mergedOrder(all, known);
      expect([...order].sort()).toEqual([...all].sort());
      const [first = []] = known;
      expect(order.filter((name) => first.includes(name))).toEqual(first);
    }),
  );
});
