import { costOfRun, type Run } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";
import { isRaisedBy } from "./rankAfter.js";

/** What a learner may take. */
export interface Room {
  readonly hasPlace: (run: Run) => boolean;
  /** In units of money. Absent: no limit. */
  readonly budget?: number | undefined;
  /** All targets or nothing. */
  readonly needsAll: boolean;
}

/** Of more runs than this it is not tried out one by one which can be done without: that takes their square, or its square. */
const most = 60;

/**
 * Runs that a learner could take, in their order, found without any search: whatever raises a level or opens a course, as soon
 * as it can be taken, then without what is not needed, the dearest first, and then within the budget. Somewhere to start from,
 * and no more: it need not be good, and where nothing is found there may well be something.
 */
export function greedyRuns(
  learner: Learner,
  runs: readonly Run[],
  { hasPlace, budget = Number.POSITIVE_INFINITY, needsAll }: Room,
): readonly Run[] {
  let kept = withoutSuperfluous(learner, leading(learner, asSoonAsPossible(learner, runs.filter(hasPlace))));
  while (kept.length > 0 && costOf(kept) > budget)
    kept = kept.length > most ? kept.slice(0, -1) : withoutLeastWorth(learner, kept);
  return needsAll && !isClosed(learner, stateAfter(learner, kept)) ? [] : kept;
}

/** Runs with dates by their end, as that leaves most room for others; those without whenever they can be, the cheapest first. */
function asSoonAsPossible(learner: Learner, runs: readonly Run[]): readonly Run[] {
  const opening = new Set(runs.flatMap(({ course }) => course.prerequisites));
  let undated = runs.filter(({ days }) => !days).sort((a, b) => costOfRun(a) - costOfRun(b));
  const dated = runs.filter(({ days }) => days).sort((a, b) => endOf(a) - endOf(b));
  const taken: Run[] = [];
  const state = stateOf(learner);
  let busyUntil = Number.NEGATIVE_INFINITY;
  takeUndated();
  for (const run of dated) {
    if (!run.days || run.days.start <= busyUntil || !take(run)) continue;
    busyUntil = run.days.end;
    takeUndated();
  }
  return taken;

  function takeUndated(): void {
    for (let before = -1; before < taken.length; ) {
      before = taken.length;
      undated = undated.filter((run) => !take(run));
    }
  }

  function take(run: Run): boolean {
    if (isClosed(learner, state) || !canTake(learner, state, run)) return false;
    if (!opening.has(run.course.id) && !raises(state, run)) return false;
    follow(learner, state, run);
    taken.push(run);
    return true;
  }
}

function endOf({ days }: Run): number {
  return days?.end ?? Number.NEGATIVE_INFINITY;
}

/** Those that lead to a target, from the last to the first: what raises a wanted level, and what it needs before it. */
function leading(learner: Learner, runs: readonly Run[]): readonly Run[] {
  const state = stateOf(learner);
  const rises = runs.map((run) => {
    const before = new Map(run.course.teaches.map(({ skill }) => [skill, state.ranks.get(skill) ?? 0]));
    follow(learner, state, run);
    return [...before].filter(([skill, rank]) => (state.ranks.get(skill) ?? 0) > rank);
  });
  const wanted = new Map<string, number>(learner.targets.map(({ skill, needed }) => [skill, needed]));
  const courses = new Set<string>();
  const kept: Run[] = [];
  for (const [place, run] of [...runs.entries()].reverse()) {
    const isWanted = rises[place]?.some(([skill, from]) => from < (wanted.get(skill) ?? 0));
    if (!isWanted && !courses.has(run.course.id)) continue;
    kept.push(run);
    for (const id of run.course.prerequisites) courses.add(id);
    for (const { skill, rank } of run.course.entries) wanted.set(skill, Math.max(wanted.get(skill) ?? 0, rank));
  }
  return kept.reverse();
}

/** Without those, the dearest first, without which just as much is gained. */
function withoutSuperfluous(learner: Learner, runs: readonly Run[]): readonly Run[] {
  let kept = runs;
  if (runs.length > most) return kept;
  for (const run of runs.toSorted((a, b) => costOfRun(b) - costOfRun(a))) {
    const fewer = takeable(
      learner,
      kept.filter((other) => other !== run),
    );
    if (gainedBy(learner, fewer) >= gainedBy(learner, kept)) kept = fewer;
  }
  return kept;
}

/** Without the run, and what it leads to, that gains least for what it costs; of equal ones the one that leads to least. */
function withoutLeastWorth(learner: Learner, kept: readonly Run[]): readonly Run[] {
  const gained = gainedBy(learner, kept);
  let best: { readonly fewer: readonly Run[]; readonly price: number } | undefined;
  for (const run of kept) {
    if (costOfRun(run) === 0) continue;
    const fewer = takeable(
      learner,
      kept.filter((other) => other !== run),
    );
    const price = (gained - gainedBy(learner, fewer)) / (costOf(kept) - costOf(fewer));
    const isLess = !best || price < best.price || (price === best.price && fewer.length > best.fewer.length);
    if (isLess) best = { fewer, price };
  }
  return best?.fewer ?? [];
}

function costOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + costOfRun(run), 0);
}

/** Those of the runs that can be taken in their order. */
function takeable(learner: Learner, runs: readonly Run[]): readonly Run[] {
  const state = stateOf(learner);
  return runs.filter((run) => {
    if (!canTake(learner, state, run)) return false;
    follow(learner, state, run);
    return true;
  });
}

interface State {
  readonly ranks: Map<string, number>;
  readonly done: Set<string>;
}

function stateOf(learner: Learner): State {
  return { ranks: new Map(learner.held), done: new Set(learner.done) };
}

function canTake({ entry, isKnown }: Learner, { ranks, done }: State, { course }: Run): boolean {
  if (done.has(course.id) || !course.prerequisites.every((id) => done.has(id))) return false;
  return (
    entry !== "course" || course.entries.every(({ skill, rank }) => !isKnown(skill) || (ranks.get(skill) ?? 0) >= rank)
  );
}

function raises({ ranks }: State, { course }: Run): boolean {
  return course.teaches.some((line) => isRaisedBy(line, ranks.get(line.skill) ?? 0));
}

function follow({ entry }: Learner, { ranks, done }: State, { course }: Run): void {
  if (entry === "course") {
    for (const { skill, rank } of course.entries) ranks.set(skill, Math.max(ranks.get(skill) ?? 0, rank));
  }
  for (const line of course.teaches) if (isRaisedBy(line, ranks.get(line.skill) ?? 0)) ranks.set(line.skill, line.to);
  done.add(course.id);
}

function stateAfter(learner: Learner, runs: readonly Run[]): State {
  const state = stateOf(learner);
  for (const run of runs) follow(learner, state, run);
  return state;
}

function isClosed({ targets }: Learner, { ranks }: State): boolean {
  return targets.every(({ skill, needed }) => (ranks.get(skill) ?? 0) >= needed);
}

/** What runs that can be taken in this order count for the coverage. */
function gainedBy(learner: Learner, runs: readonly Run[]): number {
  const { ranks } = stateAfter(learner, runs);
  return learner.targets.reduce(
    (sum, { skill, held, needed, weight }) =>
      sum + (Math.min(Math.max(ranks.get(skill) ?? 0, held), needed) - held) * weight,
    0,
  );
}
