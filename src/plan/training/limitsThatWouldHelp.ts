import type { Framework } from "../../model/framework.js";
import type { Coverage, Gap } from "../../questions/gap.js";
import { isReachable } from "./openNeeds.js";
import { outcomeOf } from "./outcomeOf.js";
import { type SolvedTraining, solveTraining } from "./solveTraining.js";
import type { TrainingQuestion } from "./trainingProgram.js";

/** One of the limits of a plan. `places`: runs that are full. `overlaps`: no two runs may share a day. */
export type PlanLimit = "budget" | "earliest" | "latest" | "sites" | "modes" | "places" | "overlaps";

/** A limit that, lifted alone, makes a plan possible or lets it close more, and what that plan then comes to. */
export interface LimitThatWouldHelp {
  readonly limit: PlanLimit;
  readonly cost: number;
  readonly days: number;
  /** ISO 8601. */
  readonly finish?: string;
  readonly coverage: Coverage;
}

/** Tries the question without each of its limits in turn, against what it came to with all of them. */
export async function limitsThatWouldHelp(
  framework: Framework,
  gap: Gap,
  question: TrainingQuestion,
  solved: SolvedTraining | undefined,
): Promise<LimitThatWouldHelp[]> {
  const { catalogue, learner, limits, maxCoverage } = question;
  if (!maxCoverage && (solved || learner.targets.some((target) => !isReachable(catalogue, target)))) return [];
  const low = solved ? outcomeOf(framework, gap, question, solved.taken).coverage.low : -1;
  const helpful: LimitThatWouldHelp[] = [];
  for (const limit of ["budget", "earliest", "latest", "sites", "modes", "places", "overlaps"] as const) {
    if (limit === "places" ? !limits.taken : limit !== "overlaps" && limits[limit] === undefined) continue;
    const without = await solveTraining(lifted(question, limit), {});
    if (!without) continue;
    const { cost, days, finish, coverage } = outcomeOf(framework, gap, question, without.taken);
    if (coverage.low <= low) continue;
    helpful.push({ limit, cost: cost.amount, days, ...(finish !== undefined && { finish }), coverage });
  }
  return helpful;
}

function lifted(question: TrainingQuestion, limit: PlanLimit): TrainingQuestion {
  if (limit === "overlaps") return { ...question, overlaps: true };
  return { ...question, limits: { ...question.limits, [limit === "places" ? "taken" : limit]: undefined } };
}
