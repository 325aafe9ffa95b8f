import { costOfRun, type Run } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";

/** What a learner may take. */
export interface Room {
  readonly hasPlace: (run: Run) => boolean;
  /** In units of money. Absent: no limit. */
  readonly budget?: number | undefined;
  /** All targets or nothing. */
  readonly needsAll: boolean;
}

/**
 * Runs that a learner could take, in their order, found without any search: whatever raises a level or opens a course, as soon
 * as it can be taken, and then without what is not needed, the dearest first. Somewhere to start from, and no more: it need
 * not be good, and where nothing is found there may well be something.
 */
export function greedyRuns(
  learner: Learner,
  runs: readonly Run[],
  { hasPlace, budget, needsAll }: Room,
): readonly Run[] {
  const free = runs.filter(hasPlace);
  const opening = new Set(free.flatMap(({ course }) => course.prerequisites));
  const undated = free.filter(({ days }) => !days).sort((a, b) => costOfRun(a) - costOfRun(b));
  const dated = free.filter(({ days }) => days).sort((a, b) => (a.days?.start ?? 0) - (b.days?.start ?? 0));
  const taken: Run[] = [];
  const state = stateOf(learner);
  let busyUntil = Number.NEGATIVE_INFINITY;
  takeUndated();
  for (const run of dated) {
    if (!run.days || run.days.start <= busyUntil || !take(run)) continue;
    busyUntil = run.days.end;
    takeUndated();
  }
  return withoutSuperfluous();

  function takeUndated(): void {
    while (undated.some(take));
  }

  function take(run: Run): boolean {
    if (isClosed(learner, state) || !canTake(learner, state, run)) return false;
    const isOpening = opening.has(run.course.id);
    if (!raises(state, run) && !isOpening) return false;
    follow(learner, state, run);
    taken.push(run);
    return true;
  }

  function withoutSuperfluous(): readonly Run[] {
    const costs = (kept: readonly Run[]) => kept.reduce((sum, run) => sum + costOfRun(run), 0);
    const isOver = (kept: readonly Run[]) => budget !== undefined && costs(kept) > budget;
    let kept: readonly Run[] = taken;
    for (const run of taken.toSorted((a, b) => costOfRun(b) - costOfRun(a))) {
      const fewer = kept.filter((other) => other !== run);
      if ((gainedBy(learner, fewer) ?? -1) >= (gainedBy(learner, kept) ?? 0)) kept = fewer;
    }
    while (isOver(kept)) {
      const next = bestOf(kept.filter((run) => costOfRun(run) > 0).flatMap((run) => withoutOne(kept, run)));
      if (!next) break;
      kept = next.kept;
    }
    const isEnough = !needsAll || isClosed(learner, stateAfter(learner, kept) ?? stateOf(learner));
    return isOver(kept) || !isEnough ? [] : kept;
  }

  /** What is left without a run and without what it leads to, and what of the coverage that costs for what it saves. */
  function withoutOne(kept: readonly Run[], run: Run): { readonly kept: readonly Run[]; readonly price: number }[] {
    const fewer = takeable(
      learner,
      kept.filter((other) => other !== run),
    );
    const saved = kept.reduce((sum, one) => sum + (fewer.includes(one) ? 0 : costOfRun(one)), 0);
    const lost = (gainedBy(learner, kept) ?? 0) - (gainedBy(learner, fewer) ?? 0);
    return [{ kept: fewer, price: lost / saved }];
  }
}

/** The one with the least price. */
function bestOf<Priced extends { readonly price: number }>(all: readonly Priced[]): Priced | undefined {
  return all.reduce<Priced | undefined>((best, one) => (best && best.price <= one.price ? best : one), undefined);
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
  return course.teaches.some(({ skill, from, to }) => {
    const rank = ranks.get(skill) ?? 0;
    return from <= rank && rank < to;
  });
}

function follow({ entry }: Learner, { ranks, done }: State, { course }: Run): void {
  if (entry === "course") {
    for (const { skill, rank } of course.entries) ranks.set(skill, Math.max(ranks.get(skill) ?? 0, rank));
  }
  for (const { skill, from, to } of course.teaches) {
    const rank = ranks.get(skill) ?? 0;
    if (from <= rank && rank < to) ranks.set(skill, to);
  }
  done.add(course.id);
}

/** `undefined` where they cannot be taken in this order. */
function stateAfter(learner: Learner, runs: readonly Run[]): State | undefined {
  const state = stateOf(learner);
  for (const run of runs) {
    if (!canTake(learner, state, run)) return undefined;
    follow(learner, state, run);
  }
  return state;
}

function isClosed({ targets }: Learner, { ranks }: State): boolean {
  return targets.every(({ skill, needed }) => (ranks.get(skill) ?? 0) >= needed);
}

/** What the runs count for the coverage; `undefined` where they cannot be taken in this order. */
function gainedBy(learner: Learner, runs: readonly Run[]): number | undefined {
  const state = stateAfter(learner, runs);
  return (
    state &&
    learner.targets.reduce((sum, { skill, held, needed, weight }) => {
      return sum + (Math.min(Math.max(state.ranks.get(skill) ?? 0, held), needed) - held) * weight;
    }, 0)
  );
}
