import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestRoutes, type FoundRoute, type RouteLimits } from "./bestRoutes.js";
import type { NodeNeeds } from "./ranks.js";
import { routeGraph } from "./routeGraph.js";

/** Moves between up to 7 nodes, what each asks for of up to 5 skills of 3 rungs, and what somebody holds to begin with. */
interface Problem {
  readonly start: number;
  readonly target: number;
  readonly moves: readonly (readonly number[])[];
  readonly needs: readonly NodeNeeds[];
  readonly held: readonly number[];
  readonly limits: RouteLimits;
}

const skills = 5;

function needsOf(nodes: number, ranks: readonly number[]): fc.Arbitrary<NodeNeeds[]> {
  const all = fc.array(fc.constantFrom(...ranks), { minLength: skills, maxLength: skills });
  const needs = all.map((row) => row.flatMap((rank, skill): NodeNeeds => (rank > 0 ? [[skill, rank]] : [])));
  return fc.array(needs, { minLength: nodes, maxLength: nodes });
}

function limits(): fc.Arbitrary<RouteLimits> {
  const most = (max: number) => fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max }));
  return fc.record({ limit: fc.integer({ min: 1, max: 12 }), maxSteps: most(6), maxRungsPerStep: most(5) });
}

const held = fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: skills, maxLength: skills });

/** Any moves at all, often all. */
const tangles: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 7 }).chain((nodes) => {
  const all = [...Array(nodes).keys()];
  const some = fc.oneof(fc.subarray(all), fc.constant(all));
  return fc.record({
    start: fc.nat(nodes - 1),
    target: fc.nat(nodes - 1),
    moves: fc.array(some, { minLength: nodes, maxLength: nodes }),
    needs: needsOf(nodes, [0, 0, 1, 2, 3]),
    held,
    limits: limits(),
  });
});

/** Ways that part and meet again, twice or three times, with moves across: what to learn first depends on what follows. */
const braids: fc.Arbitrary<Problem> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 3 })
  .chain((widths) => {
    const layers = [[0]];
    for (const width of widths) {
      const first = (layers.at(-1)?.at(-1) ?? 0) + 1;
      layers.push(
        [...Array(width).keys()].map((n) => first + n),
        [first + width],
      );
    }
    const nodes = layers.flat().length;
    const forward = layers.flatMap((layer, i) => layer.map(() => layers[i + 1] ?? []));
    return fc.record({
      start: fc.constant(0),
      target: fc.constant(nodes - 1),
      moves: fc
        .array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 12 })
        .map((extra) =>
          forward.map((next, node) => [...new Set([...next, ...extra.flatMap(([a, b]) => (a === node ? b : []))])]),
        ),
      needs: needsOf(nodes, [0, 0, 0, 0, 1, 2, 3]),
      held,
      limits: limits(),
    });
  });

/** Every simple route, tried out one after the other. */
function allRoutes({ start, target, moves, needs, held, limits }: Problem): FoundRoute[] {
  const routes: FoundRoute[] = [];
  const goOn = (nodes: readonly number[], holds: readonly number[], rungs: number) => {
    const node = nodes.at(-1) ?? start;
    if (node === target) return routes.push({ rungs, nodes });
    if (nodes.length > limits.maxSteps) return;
    for (const next of moves[node] ?? []) {
      if (nodes.includes(next)) continue;
      const after = [...holds];
      for (const [skill, rank] of needs[next] ?? []) after[skill] = Math.max(after[skill] ?? 0, rank);
      const step = after.reduce((sum, rank, skill) => sum + rank - (holds[skill] ?? 0), 0);
      if (step <= limits.maxRungsPerStep) goOn([...nodes, next], after, rungs + step);
    }
    return;
  };
  goOn([start], held, 0);
  const firstDifference = (a: readonly number[], b: readonly number[]) =>
    a.map((node, i) => node - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return routes.sort(
    (a, b) => a.rungs - b.rungs || a.nodes.length - b.nodes.length || firstDifference(a.nodes, b.nodes),
  );
}

function found({ start, target, moves, needs, held, limits }: Problem): FoundRoute[] {
  const graph = routeGraph(start, target, moves, needs, Uint8Array.from(held), limits.maxRungsPerStep);
  return bestRoutes(graph, limits);
}

test.each([
  ["tangles", tangles, 1_000],
  ["braids", braids, 2_000],
] as const)("in %s the best routes are the first of all routes, in order", (_, problems, numRuns) => {
  fc.assert(
    fc.property(problems, (problem) => {
      fc.pre(problem.start !== problem.target);
      expect(found(problem)).toStrictEqual(allRoutes(problem).slice(0, problem.limits.limit));
    }),
    { numRuns },
  );
});

test("where a single step is limited, going round to learn first is found, though it costs more", () => {
  const problem: Problem = {
    start: 0,
    target: 3,
    moves: [[1, 2], [2, 3], [1, 3], []],
    needs: [
      [],
      [[0, 2]],
      [[1, 2]],
      [
        [2, 1],
        [1, 2],
        [0, 2],
      ],
    ],
    held: [0, 0, 0],
    limits: { limit: 9, maxSteps: Number.POSITIVE_INFINITY, maxRungsPerStep: 2 },
  };
  expect(found(problem).map(({ nodes }) => nodes)).toEqual([
    [0, 1, 2, 3],
    [0, 2, 1, 3],
  ]);
  expect(found({ ...problem, limits: { ...problem.limits, maxRungsPerStep: 3 } })).toHaveLength(4);
  expect(found({ ...problem, limits: { ...problem.limits, maxRungsPerStep: 1 } })).toEqual([]);
});

test("where a single step is limited, a way is not dropped for one that has used up what has to come next", () => {
  const problem: Problem = {
    start: 0,
    target: 4,
    moves: [[1, 2], [3, 4], [3], [1], []],
    needs: [
      [],
      [[0, 1]],
      [[0, 1]],
      [[1, 2]],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    held: [0, 0, 0],
    limits: { limit: 9, maxSteps: Number.POSITIVE_INFINITY, maxRungsPerStep: 2 },
  };
  expect(found(problem)).toEqual([{ rungs: 5, nodes: [0, 2, 3, 1, 4] }]);
});

test("of two ways that cost the same in the end the shorter comes first, though the longer is cheaper halfway", () => {
  const problem: Problem = {
    start: 0,
    target: 7,
    moves: [[1, 4], [2], [3], [5, 6], [3], [7], [7], []],
    needs: [[], [], [], [], [[0, 1]], [[0, 1]], [[1, 2]], []],
    held: [0, 0],
    limits: { limit: 2, maxSteps: Number.POSITIVE_INFINITY, maxRungsPerStep: Number.POSITIVE_INFINITY },
  };
  expect(found(problem)).toEqual([
    { rungs: 1, nodes: [0, 4, 3, 5, 7] },
    { rungs: 1, nodes: [0, 1, 2, 3, 5, 7] },
  ]);
});
