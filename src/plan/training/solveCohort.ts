import { aboutOf } from "../../framework/aboutOf.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { CohortOpenNeed, CohortPerson, CohortPlan, PlanCohortOptions } from "../planCohort.js";
import type { Deadline } from "../solve/Deadline.js";
import type { Program } from "../solve/Program.js";
import { solveLarge } from "../solve/solveLarge.js";
import type { CohortEntry } from "./cohortOf.js";
import { type CohortAim, cohortProgram } from "./cohortProgram.js";
import { type CatalogueFacts, costOfRun, type Run } from "./courseFacts.js";
import { entriesNotHeld } from "./entriesNotHeld.js";
import { firstByIdFirst } from "./firstByIdFirst.js";
import { greedyRuns } from "./greedyRuns.js";
import type { LearnerColumns } from "./LearnerColumns.js";
import { type OrderedRun, orderRuns } from "./orderRuns.js";
import { outcomeOf, ranksAfter } from "./outcomeOf.js";
import { peopleAlike } from "./peopleAlike.js";
import { runLimits } from "./planOptions.js";
import { type Reach, reachOf } from "./reachOf.js";
import { runUses } from "./runUses.js";
import { sharedTotal } from "./sharedTotal.js";
import { boundOf } from "./solveTraining.js";
import { startFrom } from "./startFrom.js";
import { untilInOrder } from "./untilInOrder.js";
import { leastTakers, placesLeft, type RunLimits } from "./usableRuns.js";
import { whyOutOfReach } from "./whyOutOfReach.js";

/** What is solved of a cohort's plan. */
export type SolvedCohort<Ids extends FrameworkIds = FrameworkIds> = Omit<CohortPlan<Ids>, "resources">;

/** The best plan of a cohort whose entries are in the order of their ids. */
export async function solveCohort<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CatalogueFacts,
  entries: readonly CohortEntry<Ids>[],
  options: PlanCohortOptions<Ids>,
  deadline: Deadline,
): Promise<SolvedCohort<Ids>> {
  const { aim = "ready", onProgress } = options;
  const shared = runLimits(catalogue, options);
  const { program, columns, objectives } = cohortProgram({ catalogue, learners: entries, aim, ...shared });
  const sums = objectives.map(({ objective }) => objective);
  const start = startOf(program, columns, entries, aim, shared);
  const support = { deadline, ...(start && { start }), ...(onProgress && { onProgress }) };
  const found = await untilInOrder(columns, () => solveLarge(program, sums, support), { objectives: sums, start });
  const { solution } = found;
  const taken = entries.map(({ learner }, i) => orderRuns(learner, "runs" in found ? (found.runs[i] ?? []) : []));
  const fair = firstByIdFirst(peopleAlike(catalogue, entries), taken);
  const people = entries.map((entry, i) => personOf(framework, catalogue, entry, fair[i] ?? []));
  return {
    framework: { id: framework.id, version: framework.version },
    status: solution.status === "infeasible" ? "impossible" : solution.status,
    aim,
    total: {
      closed: people.filter(({ closed }) => closed).length,
      ...sharedTotal(catalogue, fair.flat()),
      gained: people.reduce((sum, { coverage, coverageNow }) => sum + coverage.low - coverageNow.low, 0),
    },
    people,
    ...runUses(catalogue, fair.flat(), shared),
    bound:
      solution.status === "infeasible"
        ? []
        : objectives.flatMap(({ of }, i) => boundOf(catalogue, of, solution.reached[i])),
  };
}

/**
 * A plan to start from, so that a time limit never ends without a plan: everybody in their turn takes what they can of what is left.
 * Unless everybody has to be ready, nobody taking anything is one too.
 */
function startOf(
  program: Program,
  columns: readonly LearnerColumns[],
  entries: readonly CohortEntry[],
  aim: CohortAim,
  shared: RunLimits,
): readonly number[] | undefined {
  const places = new Map<string, number>();
  const left = (run: Run) => places.get(run.id) ?? placesLeft(run, shared);
  let budget = shared.budget ?? Number.POSITIVE_INFINITY;
  const taken = columns.map((own, i) => {
    const most = Math.min(budget, entries[i]?.limits.budget ?? Number.POSITIVE_INFINITY);
    const hasPlace = (run: Run) => left(run) > 0 && leastTakers(run, shared) === 1;
    const room = { hasPlace, budget: most, needsAll: aim !== "coverage" };
    const found = greedyRuns(own.learner, own.runs, room);
    const putOn = found.filter((run) => run.offering && !places.has(run.id));
    const price = [...found.map(costOfRun), ...putOn.map(({ fixedCost = 0 }) => fixedCost)];
    const rest = budget - price.reduce((sum, one) => sum + one, 0);
    const runs = rest >= 0 ? found : []; // What it costs to put runs on is not known to the search for them.
    if (rest >= 0) budget = rest;
    for (const run of runs) if (run.offering) places.set(run.id, left(run) - 1);
    return { columns: own, runs };
  });
  return startFrom(program, taken) ?? (aim === "everybody" ? undefined : program.columns.map(() => 0));
}

function personOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CatalogueFacts,
  { gap, learner }: CohortEntry<Ids>,
  taken: readonly OrderedRun[],
): CohortPerson<Ids> {
  const after = ranksAfter(taken);
  const isOpen = learner.targets.filter(({ skill, held, needed }) => (after.get(skill) ?? held) < needed);
  const level = (rank: number) => framework.levels[rank - 1]?.id;
  const open: CohortOpenNeed<Ids>[] = [];
  let reach: Reach | undefined;
  for (const standing of standingsThatCount(gap.standings)) {
    const { skill, status } = standing;
    const target = isOpen.find((one) => one.skill === skill);
    const to = standing.needed !== undefined && { to: standing.needed };
    if (target) {
      const from = level(after.get(skill) ?? target.held);
      reach ??= reachOf(catalogue.courses.values(), learner);
      const why = whyOutOfReach(catalogue, learner, reach, target) ?? "not-chosen";
      const entries = why === "entry" && { entries: entriesNotHeld(framework, catalogue, learner, target) };
      open.push({ skill, ...(from !== undefined && { from }), ...to, why, ...entries });
    } else if (learner.unassessed.some((one) => one.skill === skill)) {
      open.push({ skill, ...to, why: "unassessed" });
    } else if (!["met", "exceeded"].includes(status) && !learner.targets.some((one) => one.skill === skill)) {
      open.push({ skill, ...("has" in standing && { from: standing.has }), ...to, why: "not-asked" });
    }
  }
  return {
    person: gap.person,
    ...aboutOf<Ids>(gap),
    closed: isOpen.length === 0,
    coverageNow: gap.coverage,
    restsOn: gap.restsOn,
    ...outcomeOf(framework, gap, { catalogue, learner }, taken),
    open,
  };
}
