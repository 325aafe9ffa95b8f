import { Program, type Term } from "../solve/Program.js";
import { type CatalogueFacts, costOfRun, type Run } from "./courseFacts.js";
import { LearnerColumns } from "./LearnerColumns.js";
import type { Learner } from "./learnerOf.js";
import { confirmations, type NamedObjective } from "./trainingProgram.js";
import { leastTakers, placesLeft, type RunLimits, usableRuns } from "./usableRuns.js";

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
  const wanted = wantedOn(columns, { taken });
  shareOfPlaces(program, wanted);
  const all = (of: (run: Run) => number) => columns.flatMap((one) => one.sum(of));
  const fixed = runsPutOn(program, wanted);
  if (budget !== undefined) program.atMost([...all(costOfRun), ...fixed], budget);
  // Nobody takes a place that is not there: what all places come to, taken by those of whom there is most, is the most of a sum.
  const most = (of: (run: Run) => number) =>
    wanted.reduce((total, { runs, places }) => {
      const dearest = runs.map(of).sort((a, b) => b - a);
      return total + dearest.slice(0, places).reduce((sum, value) => sum + value, 0);
    }, 0);
  const overPlaces = (of: (run: Run) => number) => ({ kind: "sum", terms: all(of), most: most(of) }) as const;
  const cheapest: NamedObjective[] = [];
  if (columns.some(({ runs }) => runs.some(isUnpriced))) {
    cheapest.push({ of: "unpriced", objective: overPlaces((run) => (isUnpriced(run) ? 1 : 0)) });
  }
  const places = overPlaces(costOfRun);
  const putOn = fixed.reduce((sum, { times }) => sum + times, 0);
  const terms = [...places.terms, ...fixed];
  cheapest.push({ of: "cost", objective: { kind: "sum", terms, most: places.most + putOn } });
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

/** Who could be on one run: the columns that say who is, and the run as each of them has it, with their own travel. */
interface WantedRun {
  readonly terms: readonly Term[];
  readonly runs: readonly Run[];
  readonly places: number;
  /** How many it takes to take place. */
  readonly minimum: number;
  readonly fixedCost: number;
}

function wantedOn(columns: readonly LearnerColumns[], limits: RunLimits): readonly WantedRun[] {
  const wanted = new Map<string, { readonly runs: Run[]; readonly terms: Term[] }>();
  for (const one of columns) {
    for (const run of one.runs) {
      const key = `${run.offering ? "offering" : "course"} ${run.id}`;
      const known = wanted.get(key) ?? { runs: [], terms: [] };
      known.runs.push(run);
      known.terms.push({ column: one.column(run), times: 1 });
      wanted.set(key, known);
    }
  }
  return [...wanted.values()].flatMap(({ runs, terms }) => {
    const [run] = runs;
    if (!run) return [];
    const [places, minimum] = [placesLeft(run, limits), leastTakers(run, limits)];
    return [{ terms, runs, places, minimum, fixedCost: run.fixedCost ?? 0 }];
  });
}

/** As many learners on a run as it has places left. */
function shareOfPlaces(program: Program, wanted: readonly WantedRun[]): void {
  for (const { terms, places } of wanted) if (terms.length > places) program.row(terms, { most: places });
}

/** A run takes place with as many learners as it asks for, or with nobody. What putting runs on costs, as terms. */
function runsPutOn(program: Program, wanted: readonly WantedRun[]): readonly Term[] {
  const costs: Term[] = [];
  for (const { terms, minimum, fixedCost } of wanted) {
    if (minimum === 1 && fixedCost === 0) continue;
    const isOn = program.binary();
    program.row([...terms, { column: isOn, times: -minimum }], { least: 0 });
    for (const term of terms) program.row([term, { column: isOn, times: -1 }], { most: 0 });
    if (fixedCost > 0) costs.push({ column: isOn, times: fixedCost });
  }
  return costs;
}
