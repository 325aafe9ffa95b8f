import { aboutOf } from "../../framework/aboutOf.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { byId } from "../../values/byId.js";
import { compareIds } from "../../values/compareIds.js";
import { learningDays } from "../../values/durations.js";
import type { CohortOpenNeed, CohortPerson, CohortPlan, PlanCohortOptions, RunUse } from "../planCohort.js";
import type { Deadline } from "../solve/Deadline.js";
import type { Program } from "../solve/Program.js";
import { solveLarge } from "../solve/solveLarge.js";
import type { CohortEntry } from "./cohortOf.js";
import { type CohortAim, cohortProgram } from "./cohortProgram.js";
import type { CatalogueFacts, Run } from "./courseFacts.js";
import { entriesNotHeld } from "./entriesNotHeld.js";
import { entrySkills } from "./entrySkills.js";
import { greedyRuns } from "./greedyRuns.js";
import type { LearnerColumns } from "./LearnerColumns.js";
import { type OrderedRun, orderRuns } from "./orderRuns.js";
import { outcomeOf, ranksAfter } from "./outcomeOf.js";
import { runLimits } from "./planOptions.js";
import { type Reach, reachOf } from "./reachOf.js";
import { boundOf } from "./solveTraining.js";
import { startFrom } from "./startFrom.js";
import { untilInOrder } from "./untilInOrder.js";
import { placesLeft, type RunLimits } from "./usableRuns.js";
import { whyOutOfReach } from "./whyOutOfReach.js";

/** The best plan of a cohort whose entries are in the order of their ids. */
export async function solveCohort<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CatalogueFacts,
  entries: readonly CohortEntry<Ids>[],
  options: PlanCohortOptions<Ids>,
  deadline: Deadline,
): Promise<CohortPlan<Ids>> {
  const { aim = "ready", onProgress } = options;
  const shared = runLimits(catalogue, options);
  const { program, columns, objectives } = cohortProgram({ catalogue, learners: entries, aim, ...shared });
  const sums = objectives.map(({ objective }) => objective);
  const start = startOf(program, columns, entries, aim, shared);
  const support = { deadline, ...(start && { start }), ...(onProgress && { onProgress }) };
  const found = await untilInOrder(columns, () => solveLarge(program, sums, support), { objectives: sums, start });
  const { solution } = found;
  const taken = entries.map(({ learner }, i) => orderRuns(learner, "runs" in found ? (found.runs[i] ?? []) : []));
  const fair = firstByIdFirst(catalogue, entries, taken);
  const people = entries.map((entry, i) => personOf(framework, catalogue, entry, fair[i] ?? []));
  const runs = useOf(fair.flat(), shared);
  return {
    framework: { id: framework.id, version: framework.version },
    status: solution.status === "infeasible" ? "impossible" : solution.status,
    aim,
    total: totalOf(catalogue, people, fair.flat()),
    people,
    runs,
    full: fullOf(catalogue, runs, shared),
    bound:
      solution.status === "infeasible"
        ? []
        : objectives.flatMap(({ of }, i) => boundOf(catalogue, of, solution.reached[i])),
  };
}

/**
 * A plan to start from, so that a time limit never gives nobody: everybody in their turn takes what they can of what is left.
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
    const room = { hasPlace: (run: Run) => left(run) > 0, budget: most, needsAll: aim !== "coverage" };
    const runs = greedyRuns(own.learner, own.runs, room);
    for (const run of runs) {
      if (run.offering) places.set(run.id, left(run) - 1);
      budget -= run.course.cost ?? 0;
    }
    return { columns: own, runs };
  });
  return startFrom(program, taken) ?? (aim === "everybody" ? undefined : program.columns.map(() => 0));
}

/** Among people alike in everything, the plans that finish first go to those who come first by id. */
function firstByIdFirst(
  catalogue: CatalogueFacts,
  entries: readonly CohortEntry[],
  taken: readonly OrderedRun[][],
): readonly OrderedRun[][] {
  const alike = new Map<string, number[]>();
  const entered = [...entrySkills(catalogue).keys()];
  for (const [i, { learner, limits }] of entries.entries()) {
    const { targets, done, held } = learner;
    const { budget, earliest, latest, sites, modes } = limits;
    const key = JSON.stringify([
      targets,
      [...done].sort(),
      entered.map((skill) => held.get(skill)),
      budget,
      earliest,
      latest,
      sites && [...sites].sort(),
      modes && [...modes].sort(),
    ]);
    alike.set(key, [...(alike.get(key) ?? []), i]);
  }
  const fair = [...taken];
  for (const places of alike.values()) {
    const plans = places.map((place) => taken[place] ?? []).sort(byFinish);
    for (const [i, place] of places.entries()) fair[place] = plans[i] ?? [];
  }
  return fair;
}

/** Those with courses first, by their last day, then by the ids of their runs. */
function byFinish(a: readonly OrderedRun[], b: readonly OrderedRun[]): number {
  const key = (runs: readonly OrderedRun[]) => {
    const last = runs.reduce((day, { run }) => Math.max(day, run.days?.end ?? 0), 0);
    return [runs.length === 0 ? 1 : 0, last] as const;
  };
  const [[noneA, lastA], [noneB, lastB]] = [key(a), key(b)];
  const ids = (runs: readonly OrderedRun[]) => JSON.stringify(runs.map(({ run }) => run.id));
  return noneA - noneB || lastA - lastB || compareIds(ids(a), ids(b));
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
    ...outcomeOf(framework, gap, { catalogue, learner }, taken),
    open,
  };
}

function totalOf({ money }: CatalogueFacts, people: readonly CohortPerson[], taken: readonly OrderedRun[]) {
  const courses = taken.map(({ run }) => run.course);
  const finish = people.reduce(
    (last, person) => (person.finish !== undefined && person.finish > last ? person.finish : last),
    "",
  );
  return {
    closed: people.filter(({ closed }) => closed).length,
    ...money.cost(courses.reduce((sum, { cost = 0 }) => sum + cost, 0)),
    days: learningDays(courses.reduce((sum, { minutes = 0 }) => sum + minutes, 0)),
    places: taken.length,
    gained: people.reduce((sum, { coverage, coverageNow }) => sum + coverage.low - coverageNow.low, 0),
    ...(finish !== "" && { finish }),
  };
}

function useOf(taken: readonly OrderedRun[], limits: RunLimits): RunUse[] {
  const uses = new Map<string, { readonly run: Run; count: number }>();
  for (const { run } of taken) {
    if (!run.offering) continue;
    const use = uses.get(run.id) ?? { run, count: 0 };
    use.count++;
    uses.set(run.id, use);
  }
  return [...uses.values()]
    .sort((a, b) => byId(a.run, b.run))
    .map(({ run, count }) => {
      const places = placesLeft(run, limits);
      const { site, start } = run.offering ?? {};
      return {
        offering: run.id,
        course: run.course.id,
        ...(site !== undefined && { site }),
        ...(start !== undefined && { start }),
        ...(places !== Infinity && { places }),
        taken: count,
        full: count === places,
      };
    });
}

/** Offerings without a place left, whether this cohort took the last or others had. */
function fullOf({ offerings }: CatalogueFacts, runs: readonly RunUse[], limits: RunLimits): string[] {
  const taken = new Map(runs.map((run) => [run.offering, run.taken]));
  return [...offerings.values()]
    .filter((run) => placesLeft(run, limits) <= (taken.get(run.id) ?? 0))
    .map(({ id }) => id)
    .sort(compareIds);
}
