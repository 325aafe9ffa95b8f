import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { prerequisiteCircles } from "./prerequisiteCircles.js";

const course = fc.constantFrom(..."abcdefg");
const graphs = fc
  .uniqueArray(fc.tuple(course, fc.uniqueArray(course, { maxLength: 3 })), { selector: ([id]) => id })
  .map((entries) => new Map(entries));

/** Everything that a course needs, directly or by way of others. */
function allNeeds(graph: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!reached.has(next)) open.push(...(graph.get(next) ?? []));
    reached.add(next);
  }
  return reached;
}

/** How many steps the shortest way takes from a course back to itself; none, if there is no way. */
function shortestWayBack(graph: ReadonlyMap<string, readonly string[]>, id: string): number | undefined {
  let reached = new Set([id]);
  for (let steps = 1; steps <= graph.size; steps++) {
    reached = new Set([...reached].flatMap((at) => graph.get(at) ?? []));
    if (reached.has(id)) return steps;
  }
  return undefined;
}

test("every circle told is one, and no course is told twice", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const circles = prerequisiteCircles(graph);
      for (const circle of circles) {
        for (const [at, id] of circle.entries()) expect(graph.get(id)).toContain(circle[(at + 1) % circle.length]);
      }
      expect(new Set(circles.flat()).size).toBe(circles.flat().length);
    }),
  );
});

test("of courses that need each other, one shortest circle through the first of them is told", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const needs = new Map([...graph.keys()].map((id) => [id, allNeeds(graph, id)]));
      const tangled = [...needs].filter(([id, reached]) => reached.has(id));
      const firsts = tangled.filter(
        ([id, reached], place) => !tangled.slice(0, place).some(([other, back]) => reached.has(other) && back.has(id)),
      );
      const told = prerequisiteCircles(graph).map((circle) => [circle[0], circle.length]);
      expect(told).toEqual(firsts.map(([id]) => [id, shortestWayBack(graph, id)]));
    }),
  );
});

test("several circles, apart and of one course", () => {
  const needs = { a: ["b"], b: ["c"], c: ["a", "d"], d: [], e: ["e"], f: ["d", "g"], g: ["f"], h: ["a", "f"] };
  expect(prerequisiteCircles(new Map(Object.entries(needs)))).toEqual([["a", "b", "c"], ["e"], ["f", "g"]]);
});

test("a chain of 100,000 courses is not a circle, and tied to its beginning is one", () => {
  const length = 100_000;
  const chain = new Map(
    Array.from({ length }, (_, n): [string, string[]] => [`${n}`, n + 1 < length ? [`${n + 1}`] : []]),
  );
  expect(prerequisiteCircles(chain)).toEqual([]);
  chain.set(`${length - 1}`, ["0"]);
  expect(prerequisiteCircles(chain).map((circle) => circle.length)).toEqual([length]);
});

test("circles within circles are not all spelt out: what is told stays in proportion to what was given", () => {
  const length = 1000;
  const nested = Array.from({ length }, (_, n): [string, string[]] => [
    `${n}`,
    [...(n > length / 2 ? [`${length - n}`] : []), ...(n + 1 < length ? [`${n + 1}`] : [])],
  ]);
  expect(prerequisiteCircles(new Map(nested)).flat().length).toBeLessThanOrEqual(2 * length);
});

test("where ways part and meet again, each course is walked once, not once a way", () => {
  const layers = 12;
  const both = (layer: number) => (layer < layers ? [`left ${layer}`, `right ${layer}`] : []);
  const graph = new Map(
    Array.from({ length: layers }, (_, n) => both(n).map((id) => [id, both(n + 1)] as const)).flat(),
  );
  const asked = vi.spyOn(graph, "get");
  expect(prerequisiteCircles(graph)).toEqual([]);
  expect(asked.mock.calls.length).toBeLessThan(10 * graph.size);
});
