import type { Money } from "../../model/money.js";
import type { SolverSupport } from "../solve/Solver.js";
import { limitsToLift, type PlanLimit } from "../training/limitsThatWouldHelp.js";
import { sharedTotal } from "../training/sharedTotal.js";
import { unlessTimedOut } from "../training/unlessTimedOut.js";
import { type SolvedTeam, solveTeam } from "./solveTeam.js";
import type { TeamQuestion } from "./teamProgram.js";

/** A limit that, lifted alone for all and for each, makes a team's plan possible or lets it cover more, and what it then costs and covers. */
export interface TeamLimitThatWouldHelp {
  readonly limit: PlanLimit;
  /** Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  readonly days: number;
  /** ISO 8601. */
  readonly finish?: string;
  /** Whether everything is covered then that is planned for. */
  readonly coversAll: boolean;
}

/** Tries the question without each of its limits in turn, against what was possible with all of them. */
export async function limitsForTeam(
  question: TeamQuestion,
  solved: SolvedTeam,
  mustCover: boolean,
  support: SolverSupport,
): Promise<{ readonly helpful: readonly TeamLimitThatWouldHelp[]; readonly undecided: readonly PlanLimit[] }> {
  const helpful: TeamLimitThatWouldHelp[] = [];
  const undecided: PlanLimit[] = [];
  for (const limit of limitsToLift) {
    if (!isLimited(question, limit)) continue;
    const without = await unlessTimedOut(support.deadline, () => solveTeam(lifted(question, limit), support));
    if (!without || without === "timed out") {
      undecided.push(limit);
      continue;
    }
    const { missing, missingBound, taken } = without;
    const most = mustCover ? 0 : solved.missing - 1;
    if (missing <= most) {
      const { places: _, ...total } = sharedTotal(question.catalogue, taken.flat());
      helpful.push({ limit, ...total, coversAll: missing === 0 });
    } else if (missingBound <= most) undecided.push(limit);
  }
  return { helpful, undecided };
}

function isLimited({ catalogue, learners, budget, taken }: TeamQuestion, limit: PlanLimit): boolean {
  if (limit === "overlaps") return catalogue.offerings.size > 1;
  if (limit === "places") return taken !== undefined;
  return (limit === "budget" && budget !== undefined) || learners.some(({ limits }) => limits[limit] !== undefined);
}

function lifted(question: TeamQuestion, limit: PlanLimit): TeamQuestion {
  if (limit === "overlaps") return { ...question, overlaps: true };
  const key = limit === "places" ? "taken" : limit;
  const learners = question.learners.map((one) => ({ ...one, limits: { ...one.limits, [key]: undefined } }));
  return { ...question, learners, ...((key === "budget" || key === "taken") && { [key]: undefined }) };
}
