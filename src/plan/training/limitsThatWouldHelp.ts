import type { Framework } from "../../model/framework.js";
import type { Money } from "../../model/money.js";
import type { Coverage, Gap } from "../../questions/gap/gap.js";
import type { SolverSupport } from "../solve/Solver.js";
import type { Target } from "./learnerOf.js";
import { outcomeOf } from "./outcomeOf.js";
import { reachOf } from "./reachOf.js";
import { type SolvedTraining, solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";
import { unlessTimedOut } from "./unlessTimedOut.js";

/** In the order in which they are tried. */
export const limitsToLift = [
  "budget",
  "earliest",
  "latest",
  "sites",
  "providers",
  "modes",
  "places",
  "overlaps",
] as const satisfies readonly PlanLimit[];

/** One of the limits of a plan. `places`: runs that are full. `overlaps`: no two runs may share a day. */
export type PlanLimit = "budget" | "earliest" | "latest" | "sites" | "providers" | "modes" | "places" | "overlaps";

/** A limit that, lifted alone, makes a plan possible or lets it close more, and what that plan then costs and covers. */
export interface LimitThatWouldHelp {
  readonly limit: PlanLimit;
  /** Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  readonly days: number;
  /** ISO 8601. */
  readonly finish?: string;
  /** Courses whose cost, or duration, the catalogue does not say: the true total is more than `cost` or `days`. */
  readonly unpriced: readonly string[];
  readonly untimed: readonly string[];
  readonly coverage: Coverage;
}

/** The limits that would help, and those of which the time limit leaves it open. */
export interface WouldHelp {
  readonly helpful: readonly LimitThatWouldHelp[];
  readonly undecided: readonly PlanLimit[];
}

/** Tries the question without each of its limits in turn, against what was possible with all of them. */
export async function limitsThatWouldHelp(
  framework: Framework,
  gap: Gap,
  question: TrainingQuestion,
  solved: SolvedTraining | undefined,
  support: SolverSupport,
): Promise<WouldHelp> {
  const helpful: LimitThatWouldHelp[] = [];
  const undecided: PlanLimit[] = [];
  const { catalogue, learner, limits, mostCoverage } = question;
  const { ranks } = reachOf(catalogue.courses.values(), learner);
  const reached = ({ skill, held, needed }: Target) => Math.min(ranks.get(skill) ?? held, needed);
  if (!mostCoverage && (solved || learner.targets.some((target) => reached(target) < target.needed)))
    return { helpful, undecided };
  const low = solved ? outcomeOf(framework, gap, question, solved.taken).coverage.low : -1;
  for (const limit of limitsToLift) {
    if (limit === "places" ? !limits.taken : limit !== "overlaps" && limits[limit] === undefined) continue;
    if (limit === "overlaps" && catalogue.offerings.size < 2) continue;
    const without = await unlessTimedOut(support.deadline, () => solveTraining(lifted(question, limit), support));
    if (without === "timed out") undecided.push(limit);
    if (!without || without === "timed out") continue;
    const { cost, days, finish, unpriced, untimed, coverage } = outcomeOf(framework, gap, question, without.taken);
    if (coverage.low <= low) {
      if (without.status === "feasible") undecided.push(limit); // There may be a better one.
      continue;
    }
    helpful.push({
      limit,
      ...(cost && { cost }),
      days,
      ...(finish !== undefined && { finish }),
      unpriced,
      untimed,
      coverage,
    });
  }
  return { helpful, undecided };
}

function lifted(question: TrainingQuestion, limit: PlanLimit): TrainingQuestion {
  if (limit === "overlaps") return { ...question, overlaps: true };
  return { ...question, limits: { ...question.limits, [limit === "places" ? "taken" : limit]: undefined } };
}
