import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles } from "../../../test/academy.js";
import { gap } from "../../questions/gap/gap.js";
import type { CourseFacts, Run } from "./courseFacts.js";
import { courseFacts } from "./courseFacts.js";
import { greedyRuns } from "./greedyRuns.js";
import { type Learner, learnerOf } from "./learnerOf.js";
import { runLimits, travelCosts } from "./planOptions.js";
import { startFrom } from "./startFrom.js";
import { trainingProgram } from "./trainingProgram.js";

const learner: Learner = {
  person: "sam",
  targets: [
    { skill: "a", held: 0, needed: 3, weight: 1 },
    { skill: "b", held: 1, needed: 2, weight: 5 },
  ],
  unassessed: [],
  done: new Set(["before"]),
  held: new Map([["b", 1]]),
  isKnown: (skill) => skill !== "open",
  entry: "course",
};
type Line = readonly [skill: string, from: number, to: number];

function run(id: string, lines: readonly Line[], cost: number, days?: readonly [number, number], first: string[] = []) {
  const teaches = lines.map(([skill, from, to]) => ({ skill, from, to }));
  const entries = teaches.filter(({ from }) => from > 0).map(({ skill, from }) => ({ skill, rank: from }));
  const course = { id, teaches, entries, prerequisites: first, runs: [] } as unknown as CourseFacts; // All of it that is looked at.
  const made: Run = { id, course, cost, ...(days && { days: { start: days[0], end: days[1] } }) };
  return made;
}
const found = (runs: readonly Run[], room: Partial<Parameters<typeof greedyRuns>[2]> = {}, who = learner) =>
  greedyRuns(who, runs, { hasPlace: () => true, needsAll: true, ...room }).map(({ id }) => id);

const toB = run("b", [["b", 1, 2]], 2);

test("levels climb, the cheapest that can be taken first, and what is not needed is left out, the dearest first", () => {
  const a1 = run("a1", [["a", 0, 1]], 1);
  const a13 = run("a13", [["a", 1, 3]], 5);
  expect(found([a13, a1, toB])).toEqual(["a1", "b", "a13"]);
  // `a03` makes the cheaper `a1` superfluous; `other` raises nothing that is wanted, and `met` nothing at all.
  expect(found([run("a03", [["a", 0, 3]], 5), a1, toB, run("other", [["z", 0, 1]], 0)])).toEqual(["b", "a03"]);
  expect(found([a1, a13, toB, run("met", [["b", 0, 1]], 0)])).toEqual(["a1", "b", "a13"]);
  expect(found([a13, toB])).toEqual([]);
  expect(found([a13, toB], { needsAll: false })).toEqual(["b"]);
});

test("a course is entered at its lowest level, which may be confirmed where nobody has assessed it, and after what it builds on", () => {
  const all = run("all", [["a", 0, 3]], 1);
  const known = run(
    "b",
    [
      ["z", 1, 2],
      ["b", 1, 2],
    ],
    1,
  );
  const open = run(
    "b",
    [
      ["open", 1, 2],
      ["b", 1, 2],
    ],
    1,
  );
  expect(found([all, known])).toEqual([]);
  expect(found([all, known], {}, { ...learner, entry: "each-line" })).toEqual(["all", "b"]);
  expect(found([all, open])).toEqual(["all", "b"]);
  expect(found([all, known, run("z", [["z", 0, 1]], 9)])).toEqual(["all", "z", "b"]);
  expect(found([all, run("b", [["b", 1, 2]], 1, undefined, ["way", "before"]), run("way", [], 9)])).toEqual([
    "all",
    "way",
    "b",
  ]);
  expect(found([all, run("b", [["b", 1, 2]], 1, undefined, ["way"])])).toEqual([]);
});

test("runs with dates follow each other, the first that is over first, and those without go in between", () => {
  const a1 = run("a1", [["a", 0, 1]], 1, [1, 9]);
  const sooner = run("sooner", [["a", 0, 1]], 7, [2, 3]);
  const a2 = run("a2", [["a", 1, 2]], 1, [4, 5]);
  const clash = run("clash", [["b", 1, 2]], 1, [5, 6]);
  const a3 = run("a3", [["a", 2, 3]], 1);
  expect(found([a3, clash, a2, a1, sooner], { needsAll: false })).toEqual(["sooner", "a2", "a3"]);
  expect(found([a3, clash, a2, a1, sooner])).toEqual([]);
  expect(found([a3, toB, a2, sooner], { hasPlace: ({ id }) => id !== "sooner" })).toEqual([]);
  expect(found([a3, toB, a2, sooner])).toEqual(["b", "sooner", "a2", "a3"]);
});

test("within a budget, what gains least for its cost goes, with what it leads to", () => {
  const a1 = run("a1", [["a", 0, 1]], 4);
  const a3 = run("a3", [["a", 1, 3]], 4);
  const runs = [a1, a3, run("b", [["b", 1, 2]], 4)];
  expect(found(runs, { budget: 12 })).toEqual(["a1", "a3", "b"]);
  expect(found(runs, { budget: 11 })).toEqual([]);
  expect(found(runs, { budget: 11, needsAll: false })).toEqual(["b"]); // a1, with a3 after it, gains 3 for 8; a3 2 for 4; b 5 for 4.
  expect(found(runs, { budget: 7, needsAll: false })).toEqual(["b"]);
  expect(found(runs, { budget: 3, needsAll: false })).toEqual([]);
  expect(found([...runs.slice(0, 2), run("b", [["b", 1, 2]], 0)], { budget: 0, needsAll: false })).toEqual(["b"]);
});

test("hundreds of courses one after the other take no time, and the budget cuts off the last of them", () => {
  const skills = Array.from({ length: 400 }, (_, i) => `s${i}`);
  const targets = skills.map((skill) => ({ skill, held: 0, needed: 1, weight: 1 }));
  const runs = skills.map((skill, i) => run(skill, [[skill, 0, 1]], 1, undefined, i > 0 ? [`s${i - 1}`] : []));
  const who = { ...learner, targets };
  expect(found(runs.toReversed(), {}, who)).toHaveLength(400);
  expect(found(runs, { budget: 300, needsAll: false }, who)).toEqual(skills.slice(0, 300));
  expect(found(runs, { budget: 5, needsAll: false }, who)).toEqual(skills.slice(0, 5));
  expect(found(runs, { budget: -1, needsAll: false }, who)).toEqual([]);
});

test("whatever it finds is a plan, as a program sees it", () => {
  const seen = { found: 0, most: 0 };
  fc.assert(
    fc.property(academyCatalogues(), academyProfiles(), academyLimits(), (catalogue, profile, options) => {
      const facts = courseFacts(academy, catalogue, travelCosts(options));
      const { mostCoverage = false } = options;
      const sam = learnerOf(academy, gap(academy, profile, "r/high"), options, profile);
      const limits = runLimits(facts, options);
      const { program, columns } = trainingProgram({
        catalogue: facts,
        learner: sam,
        limits,
        minimise: [],
        mostCoverage,
      });
      const room = { hasPlace: () => true, budget: limits.budget, needsAll: !mostCoverage };
      const runs = greedyRuns(sam, columns.runs, room);
      if (runs.length === 0) return;
      seen[mostCoverage ? "most" : "found"]++;
      expect(startFrom(program, [{ columns, runs }])).toBeDefined();
    }),
    { numRuns: 600 },
  );
  expect(Math.min(seen.found, seen.most)).toBeGreaterThan(20);
});
