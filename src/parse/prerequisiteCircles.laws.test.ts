import * as fc from "fast-check";
import { expect, test } from "vitest";
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

test("every circle told is one, no course is in it twice, and none is told twice", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const circles = prerequisiteCircles(graph);
      for (const circle of circles) {
        expect(new Set(circle).size).toBe(circle.length);
        for (const [at, id] of circle.entries()) {
          expect(graph.get(id)).toContain(circle[(at + 1) % circle.length]);
        }
      }
      const sorted = circles.map((circle) => circle.toSorted().join());
      expect(new Set(sorted).size).toBe(sorted.length);
    }),
  );
});

test("of courses that need each other, some circle is told", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const told = prerequisiteCircles(graph);
      const needs = new Map([...graph.keys()].map((id) => [id, allNeeds(graph, id)]));
      for (const [id, reached] of needs) {
        if (!reached.has(id)) continue;
        const tangled = [...reached].filter((other) => needs.get(other)?.has(id));
        expect(told.some((circle) => circle.some((member) => tangled.includes(member)))).toBe(true);
      }
    }),
  );
});

test("several circles, apart and of one course", () => {
  const needs = { a: ["b"], b: ["c"], c: ["a", "d"], d: [], e: ["e"], f: ["d", "g"], g: ["f"], h: ["a", "f"] };
  expect(prerequisiteCircles(new Map(Object.entries(needs)))).toEqual([["a", "b", "c"], ["e"], ["f", "g"]]);
});

test("a chain of 100,000 courses is no circle, and tied to its beginning is one", () => {
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
