import { Program, type Term } from "../solve/Program.js";
import type { Objective } from "../solve/solveInOrder.js";
import type { CatalogueFacts, Run } from "./courseFacts.js";
import { LearnerColumns } from "./LearnerColumns.js";
import type { Learner } from "./learnerOf.js";
import type { NamedObjective } from "./trainingProgram.js";
import { confirmations, rungsGained } from "./trainingProgram.js";
import { placesLeft, type RunLimits, usableRuns } from "./usableRuns.js";

/** One of many learners, with the limits of their own. */
export interface CohortLearner {
  readonly learner: Learner;
  readonly limits: RunLimits;
}

export const cohortAims = ["ready", "coverage", "everybody"] as const;
/** What a cohort is to come to; see `PlanCohortOptions`. */
export type CohortAim = (typeof cohortAims)[number];

export interface CohortQuestion {
  readonly catalogue: CatalogueFacts;
  readonly learners: readonly CohortLearner[];
  readonly aim: CohortAim;
  readonly budget?: number | undefined;
  readonly taken?: ReadonlyMap<string, number> | undefined;
}

/** The program of a cohort: that of each learner, and the places and the budget that they share. */
export interface CohortProgram {
  readonly program: Program;
  readonly columns: readonly LearnerColumns[];
  readonly objectives: readonly NamedObjective[];
}

export function cohortProgram(question: CohortQuestion): CohortProgram {
  const { catalogue, learners, aim, budget, taken } = question;
  const program = new Program();
  const columns = learners.map(({ learner, limits }) => {
    const own = { ...limits, budget: least(limits.budget, budget), taken };
    return new LearnerColumns(program, learner, usableRuns(catalogue, learner, own));
  });
  for (const [i, one] of columns.entries()) {
    const own = learners[i]?.limits.budget;
    if (own !== undefined) program.atMost(one.sum(costOf), own);
  }
  shareOfPlaces(program, columns, taken);
  const all = (of: (run: Run) => number) => columns.flatMap((one) => one.sum(of));
  if (budget !== undefined) program.atMost(all(costOf), budget);
  // Nobody takes a place that is not there: what all places come to is the most that a sum over them can.
  const most = (of: (run: Run) => number) =>
    [...wantedOn(columns)].reduce(
      (total, [run, terms]) => total + Math.min(terms.length, placesLeft(run, { taken })) * of(run),
      0,
    );
  const sum = (terms: readonly Term[]): Objective => ({ kind: "sum", terms });
  const overPlaces = (of: (run: Run) => number): Objective => ({ kind: "sum", terms: all(of), most: most(of) });
  const objectives: NamedObjective[] = [];
  if (aim === "ready")
    objectives.push({ of: "ready", objective: sum(columns.flatMap((one) => readiness(program, one))) });
  if (aim === "coverage") {
    const rungs = columns.flatMap((one) => one.learner.targets.flatMap((target) => rungsGained(program, one, target)));
    objectives.push({ of: "coverage", objective: sum(rungs) });
  }
  if (aim === "everybody") for (const one of columns) for (const target of one.learner.targets) one.meets(target);
  if (columns.some(({ runs }) => runs.some(isUnpriced))) {
    objectives.push({ of: "unpriced", objective: overPlaces((run) => (isUnpriced(run) ? 1 : 0)) });
  }
  objectives.push({ of: "cost", objective: overPlaces(costOf) });
  objectives.push(...confirmations(columns));
  objectives.push({ of: "courses", objective: overPlaces(() => 1) });
  const first = Math.min(...[...catalogue.offerings.values()].flatMap(({ days }) => days?.end ?? []));
  objectives.push({ of: "waiting", objective: overPlaces(({ days }) => (days ? days.end - first : 0)) });
  return { program, columns, objectives };
}

const costOf = ({ course }: Run) => course.cost ?? 0;
const isUnpriced = ({ course }: Run) => course.cost === undefined;

function least(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** Who could be on each run: the columns that say who is. */
function wantedOn(columns: readonly LearnerColumns[]): ReadonlyMap<Run, readonly Term[]> {
  const wanted = new Map<string, { readonly run: Run; readonly terms: Term[] }>();
  for (const one of columns) {
    for (const run of one.runs) {
      const key = `${run.offering ? "offering" : "course"} ${run.id}`;
      const found = wanted.get(key) ?? { run, terms: [] };
      found.terms.push({ column: one.column(run), times: 1 });
      wanted.set(key, found);
    }
  }
  return new Map([...wanted.values()].map(({ run, terms }) => [run, terms]));
}

/** As many learners on a run as it has places left. */
function shareOfPlaces(
  program: Program,
  columns: readonly LearnerColumns[],
  taken?: ReadonlyMap<string, number>,
): void {
  for (const [run, terms] of wantedOn(columns)) {
    const places = placesLeft(run, { taken });
    if (terms.length > places) program.row(terms, { most: places });
  }
}

/** A column that is 1 only where the learner meets all targets, to be made as many as can be. */
function readiness(program: Program, columns: LearnerColumns): Term[] {
  const { targets } = columns.learner;
  if (targets.length === 0) return [];
  const ready = program.binary();
  for (const target of targets) columns.meets(target, [{ column: ready, times: 1 }]);
  return [{ column: ready, times: -1 }];
}
