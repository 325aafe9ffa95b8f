import type { SolverSupport } from "../solve/Solver.js";
import { solveLarge } from "../solve/solveLarge.js";
import type { TeamBound } from "../TeamPlan.js";
import { firstByIdFirst } from "../training/firstByIdFirst.js";
import { type OrderedRun, orderRuns } from "../training/orderRuns.js";
import { peopleAlike } from "../training/peopleAlike.js";
import { boundOf } from "../training/solveTraining.js";
import { untilInOrder } from "../training/untilInOrder.js";
import { type TeamProgram, type TeamQuestion, teamProgram } from "./teamProgram.js";

/** What the learners of a team take. */
export interface SolvedTeam {
  readonly status: "optimal" | "feasible";
  /** What the holders still missing count, and the least that they could. */
  readonly missing: number;
  readonly missingBound: number;
  /** For each learner, in their order. */
  readonly taken: readonly (readonly OrderedRun[])[];
  readonly bound: readonly TeamBound[];
}

/**
 * The best plan of a team, or the next best: one that leaves out something of each of those before, a course that so many
 * people alike in everything take. Nothing where there is none.
 */
export async function solveTeam(
  question: TeamQuestion,
  support: SolverSupport,
  before: readonly SolvedTeam[] = [],
): Promise<SolvedTeam | undefined> {
  const { catalogue, learners } = question;
  const team = teamProgram(question);
  const { program, columns, missing, cheapest, start } = team;
  const alike = peopleAlike(catalogue, learners);
  for (const { taken } of before) leaveOut(team, alike, taken);
  const sums = [missing, ...cheapest.map(({ objective }) => objective)];
  const found = await untilInOrder(columns, () => solveLarge(program, sums, { ...support, start }), {
    objectives: sums,
    start,
  });
  if (!("runs" in found)) return undefined;
  const { solution, runs } = found;
  const taken = learners.map(({ learner }, i) => orderRuns(learner, runs[i] ?? []));
  const [open = { value: 0, bound: 0 }, ...others] = solution.reached;
  return {
    status: solution.status,
    missing: open.value,
    missingBound: open.bound,
    taken: firstByIdFirst(alike, taken),
    bound: [{ of: "missing", ...open }, ...cheapest.flatMap(({ of }, i) => boundOf(catalogue, of, others[i]))],
  };
}

/** Demands that of some course fewer people of one kind take part than in a plan. */
function leaveOut(
  { program, columns, start }: TeamProgram,
  alike: readonly (readonly number[])[],
  taken: readonly (readonly OrderedRun[])[],
): void {
  const fewer: number[] = [];
  for (const kind of alike) {
    const counts = new Map<string, number>();
    for (const { run } of kind.flatMap((place) => taken[place] ?? []))
      counts.set(run.course.id, (counts.get(run.course.id) ?? 0) + 1);
    for (const [id, count] of counts) {
      const takers = kind.flatMap((place) => columns[place]?.sum(({ course }) => (course.id === id ? 1 : 0)) ?? []);
      const column = program.binary();
      program.row([...takers, { column, times: kind.length - count + 1 }], { most: kind.length });
      fewer.push(column);
      start.push(1);
    }
  }
  program.row(
    fewer.map((column) => ({ column, times: 1 })),
    { least: 1 },
  );
}
