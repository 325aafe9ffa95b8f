import { beforeEach, expect, test, vi } from "vitest";
import { academy } from "../../../test/academy.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { gap } from "../../questions/gap/gap.js";
import { PlanError } from "../PlanError.js";
import type { SolverSupport } from "../solve/Solver.js";
import { alternativesTo } from "./alternativesTo.js";
import type { SolvedTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";

/** What the solver finds, one after the other, and what it was to leave out. */
const solver = vi.hoisted(() => ({ found: [] as unknown[], leftOut: [] as string[] }));
vi.mock("./solveTraining.js", () => ({
  solveTraining: async (_question: unknown, _support: unknown, leavingOut: readonly ReadonlySet<string>[]) => {
    solver.leftOut.push(leavingOut.map((courses) => [...courses].join("+")).join(" "));
    const next = solver.found.shift();
    if (next instanceof Error) throw next;
    return next;
  },
}));
vi.mock("./outcomeOf.js", () => ({ outcomeOf: (...[, , , taken]: unknown[]) => taken }));

const now = gap(academy, parseProfile(academy, { person: "sam", has: {} }), "r/high");
const solved = (courses: string, status: SolvedTraining["status"] = "optimal") =>
  ({ status, taken: [...courses].map((course) => ({ run: { course } })), bound: [] }) as unknown as SolvedTraining; // All of it that is looked at.
async function asked(best: string, count: number, found: unknown[], support: SolverSupport = {}) {
  solver.found = found;
  const { plans, isUndecided } = await alternativesTo(
    academy,
    now,
    {} as TrainingQuestion,
    solved(best),
    count,
    support,
  );
  const told = plans as unknown as SolvedTraining["taken"][];
  return [told.map((taken) => taken.map(({ run }) => run.course).join("")), isUndecided, solver.leftOut];
}
beforeEach(() => {
  solver.leftOut = [];
});

test.each<[string, string, number, unknown[], string[], boolean, string[]]>([
  ["none where none is asked for", "ab", 0, [solved("a")], [], false, []],
  ["none where nothing is to be learnt", "", 2, [solved("a")], [], false, []],
  [
    "as many as are asked for",
    "ab",
    2,
    ["ac", "c", "d"].map((one) => solved(one)),
    ["ac", "c"],
    false,
    ["a+b", "a+b a+c"],
  ],
  ["as many as there are", "ab", 9, [solved("c"), undefined, solved("d")], ["c"], false, ["a+b", "a+b c"]],
  ["none after one of no course", "a", 9, [solved(""), solved("d")], [""], false, ["a"]],
  ["one that may not be the next", "a", 2, [solved("b", "feasible"), solved("c")], ["b", "c"], true, ["a", "a b"]],
  ["until the time limit", "a", 9, [solved("b"), new PlanError("timed-out", "over")], ["b"], true, ["a", "a b"]],
])("%s", async (_, best, count, found, plans, isUndecided, leftOut) => {
  expect(await asked(best, count, found)).toStrictEqual([plans, isUndecided, leftOut]);
});

test("nothing is asked of a solver once the time limit has struck, and what fails otherwise fails", async () => {
  const over = { deadline: { isOver: true } } as SolverSupport;
  expect(await asked("a", 2, [solved("b")], over)).toStrictEqual([[], true, []]);
  await expect(asked("a", 2, [new PlanError("failed", "no")])).rejects.toThrow("no");
});
