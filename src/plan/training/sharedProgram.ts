import { Program, type Term } from "../solve/Program.js";
import type { Objective } from "../solve/solveInOrder.js";
import { type CatalogueFacts, costOfRun, type Run } from "./courseFacts.js";
import { LearnerColumns } from "./LearnerColumns.js";
import type { Learner } from "./learnerOf.js";
import { confirmations, type NamedObjective } from "./trainingProgram.js";
import { placesLeft, type RunLimits, usableRuns } from "./usableRuns.js";

/** One of many learners, with the limits of their own. */
export interface CohortLearner {
  readonly learner: Learner;
  readonly limits: RunLimits;
}

/** Many learners, and what they share. */
export interface SharedQuestion {
  readonly catalogue: CatalogueFacts;
  readonly learners: readonly CohortLearner[];
  readonly budget?: number | undefined;
  readonly taken?: ReadonlyMap<string, number> | undefined;
  /** Whether two runs of one learner may share a day: only to ask what would help. */
  readonly overlaps?: boolean;
}

/** The program of many learners who share places and money, before it is said what they are to reach. */
export interface SharedProgram {
  readonly program: Program;
  readonly columns: readonly LearnerColumns[];
  /** What is made least after what was asked for: the cost, the places taken, and the waiting for them. */
  readonly cheapest: readonly NamedObjective[];
}

export function sharedProgram(question: SharedQuestion): SharedProgram {
  const { catalogue, learners, budget, taken, overlaps = false } = question;
  const program = new Program();
  const columns = learners.map(({ learner, limits }) => {
    const own = { ...limits, budget: least(limits.budget, budget), taken };
    return new LearnerColumns(program, learner, usableRuns(catalogue, learner, own), { overlaps });
  });
  for (const [i, one] of columns.entries()) {
    const own = learners[i]?.limits.budget;
    if (own !== undefined) program.atMost(one.sum(costOfRun), own);
  }
  shareOfPlaces(program, columns, taken);
  const all = (of: (run: Run) => number) => columns.flatMap((one) => one.sum(of));
  if (budget !== undefined) program.atMost(all(costOfRun), budget);
  // Nobody takes a place that is not there: the cost of all places is the most that a sum over them can.
  const most = (of: (run: Run) => number) =>
    [...wantedOn(columns)].reduce(
      (total, [run, terms]) => total + Math.min(terms.length, placesLeft(run, { taken })) * of(run),
      0,
    );
  const overPlaces = (of: (run: Run) => number): Objective => ({ kind: "sum", terms: all(of), most: most(of) });
  const cheapest: NamedObjective[] = [];
  if (columns.some(({ runs }) => runs.some(isUnpriced))) {
    cheapest.push({ of: "unpriced", objective: overPlaces((run) => (isUnpriced(run) ? 1 : 0)) });
  }
  cheapest.push({ of: "cost", objective: overPlaces(costOfRun) });
  cheapest.push(...confirmations(columns));
  cheapest.push({ of: "courses", objective: overPlaces(() => 1) });
  const first = Math.min(...[...catalogue.offerings.values()].flatMap(({ days }) => days?.end ?? []));
  cheapest.push({ of: "waiting", objective: overPlaces(({ days }) => (days ? days.end - first : 0)) });
  return { program, columns, cheapest };
}

const isUnpriced = ({ cost }: Run) => cost === undefined;

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
