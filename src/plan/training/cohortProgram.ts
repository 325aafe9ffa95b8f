import type { Program, Term } from "../solve/Program.js";
import type { Objective } from "../solve/solveInOrder.js";
import type { LearnerColumns } from "./LearnerColumns.js";
import { type SharedProgram, type SharedQuestion, sharedProgram } from "./sharedProgram.js";
import { type NamedObjective, rungsGained } from "./trainingProgram.js";

export const cohortAims = ["ready", "coverage", "everybody"] as const;
/** What a cohort's plan is to reach; see {@link PlanCohortOptions}. */
export type CohortAim = (typeof cohortAims)[number];

export interface CohortQuestion extends SharedQuestion {
  readonly aim: CohortAim;
}

/** The program of a cohort: that of each learner, and the places and the budget that they share. */
export interface CohortProgram extends Pick<SharedProgram, "program" | "columns"> {
  readonly objectives: readonly NamedObjective[];
}

export function cohortProgram(question: CohortQuestion): CohortProgram {
  const { program, columns, cheapest } = sharedProgram(question);
  const { aim } = question;
  const sum = (terms: readonly Term[]): Objective => ({ kind: "sum", terms });
  const objectives: NamedObjective[] = [];
  if (aim === "ready")
    objectives.push({ of: "ready", objective: sum(columns.flatMap((one) => readiness(program, one))) });
  if (aim === "coverage") {
    const rungs = columns.flatMap((one) => one.learner.targets.flatMap((target) => rungsGained(program, one, target)));
    objectives.push({ of: "coverage", objective: sum(rungs) });
  }
  if (aim === "everybody") for (const one of columns) for (const target of one.learner.targets) one.meets(target);
  return { program, columns, objectives: [...objectives, ...cheapest] };
}

/** A column that is 1 only where the learner meets all targets, to be made as many as can be. */
function readiness(program: Program, columns: LearnerColumns): Term[] {
  const { targets } = columns.learner;
  if (targets.length === 0) return [];
  const ready = program.binary();
  for (const target of targets) columns.meets(target, [{ column: ready, times: 1 }]);
  return [{ column: ready, times: -1 }];
}
