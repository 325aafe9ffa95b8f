import { expect, test } from "vitest";
import { Program } from "../solve/Program.js";
import type { Run } from "./courseFacts.js";
import type { LearnerColumns } from "./LearnerColumns.js";
import { startFrom } from "./startFrom.js";

/** A program of two learners, one who may take x and y, one who may take z, and what follows from that, of every kind. */
function programOf() {
  const program = new Program();
  const [x, y, z] = [program.binary(), program.binary(), program.binary()];
  const term = (column: number, times = 1) => ({ column, times });
  const any = program.binary();
  program.row([term(any), term(x, -1), term(y, -1)], { most: 0 });
  const both = program.binary();
  program.row([term(both), term(x, -1)], { most: 0 });
  program.row([term(both), term(z, -1)], { most: 0 });
  const sum = program.upTo(5);
  program.row([term(sum), term(x, -2), term(y, -3)], { most: 0 });
  const late = program.binary(); // Follows from what follows.
  program.row([term(late), term(both, -1)], { most: 0 });
  program.upTo(2); // No row is about it.
  const below = program.binary();
  program.row([term(x), term(below, -1)], { least: 0 });
  const left = program.binary(); // There is room for it where there is none for `any`.
  program.row([term(left), term(any, 2)], { most: 2 });
  const confirmed = program.binary(); // For y, and then alone.
  program.row([term(confirmed), term(y, -1)], { least: 0 });
  program.row([term(confirmed), term(x)], { most: 2 });
  const pairs = program.upTo(3);
  program.row([term(pairs, 2), term(sum, -1)], { most: 0 });
  const learner = (columns: Readonly<Record<string, number>>, toConfirm: readonly number[]) => ({
    runs: Object.keys(columns).map((id) => ({ id }) as Run),
    column: ({ id }: Run) => columns[id] ?? Number.NaN,
    toConfirm: toConfirm.map((column) => ({ column })),
  });
  const learners = [learner({ x, y }, [confirmed]), learner({ z }, [])];
  const start = (taken: string) =>
    startFrom(
      program,
      learners.map((columns) => ({
        columns: columns as unknown as LearnerColumns, // All of it that is looked at.
        runs: columns.runs.filter(({ id }) => taken.includes(id)),
      })),
    );
  return { program, x, y, term, start };
}

test.each([
  ["", [0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0]],
  ["x", [1, 0, 0, 1, 0, 2, 0, 2, 1, 0, 0, 1]],
  ["y", [0, 1, 0, 1, 0, 3, 0, 2, 0, 0, 1, 1]],
  ["z", [0, 0, 1, 0, 0, 0, 0, 2, 0, 1, 0, 0]],
  ["xy", [1, 1, 0, 1, 0, 5, 0, 2, 1, 0, 1, 2]],
  ["xz", [1, 0, 1, 1, 1, 2, 1, 2, 1, 0, 0, 1]],
])("from %j follows all that may be", (taken, values) => {
  expect(programOf().start(taken)).toStrictEqual(values);
});

test("there is no start where the program is not met", () => {
  const least = programOf();
  least.program.row([least.term(least.x), least.term(least.y)], { least: 1 });
  expect([least.start(""), least.start("y")?.length]).toStrictEqual([undefined, 12]);
  const most = programOf();
  most.program.row([most.term(most.x), most.term(most.y)], { most: 1 });
  expect([most.start("xy"), most.start("x")?.length]).toStrictEqual([undefined, 12]);
});
