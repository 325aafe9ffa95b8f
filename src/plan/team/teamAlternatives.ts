import type { SolverSupport } from "../solve/Solver.js";
import { unlessTimedOut } from "../training/unlessTimedOut.js";
import { type SolvedTeam, solveTeam } from "./solveTeam.js";
import type { TeamQuestion } from "./teamProgram.js";

/** The next best plans, at most so many, and whether the time limit left open that they are. */
export async function teamAlternatives(
  question: TeamQuestion,
  best: SolvedTeam,
  count: number,
  mustCover: boolean,
  support: SolverSupport,
): Promise<{ readonly plans: readonly SolvedTeam[]; readonly isUndecided: boolean }> {
  const plans: SolvedTeam[] = [];
  let isUndecided = false;
  for (let last = best; plans.length < count && last.taken.some(({ length }) => length > 0); ) {
    const next = await unlessTimedOut(support.deadline, () => solveTeam(question, support, [best, ...plans]));
    if (next === "timed out") return { plans, isUndecided: true };
    if (!next) break;
    isUndecided ||= next.status === "feasible";
    if (mustCover && next.missing > 0) break;
    plans.push(next);
    last = next;
  }
  return { plans, isUndecided };
}
