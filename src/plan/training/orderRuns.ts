import { PlanError } from "../PlanError.js";
import type { CourseFacts, Run } from "./courseFacts.js";
import type { TakenRun } from "./LearnerColumns.js";
import type { Learner } from "./learnerOf.js";

/** What a step of a plan raises: one skill, from a rank to a rank. */
export interface Raised {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

/** One run in its place, with what it raises of the learner's targets. */
export interface OrderedRun {
  readonly run: Run;
  readonly raises: readonly Raised[];
}

/**
 * The runs of a plan in the order they are taken: those with dates by their dates, the others as soon as what they build
 * on is there.
 *
 * @throws {@link PlanError} `failed` where no order lets everything count that has to: a fault of the solver or of ours.
 */
export function orderRuns({ targets, done }: Learner, taken: readonly TakenRun[]): OrderedRun[] {
  const ranks = new Map(targets.map(({ skill, held }) => [skill as string, held]));
  const finished = new Set<string>(done);
  const byStart = (a: TakenRun, b: TakenRun) => (a.run.days?.start ?? 0) - (b.run.days?.start ?? 0);
  let left = [...taken.filter(({ run }) => !run.days), ...taken.filter(({ run }) => run.days).sort(byStart)];
  const ordered: OrderedRun[] = [];
  while (left.length > 0) {
    const next = left.find((one) => isReady(one) && !left.some((other) => isOver(other, one)));
    if (!next) throw new PlanError("failed", "The solver's courses cannot be put in order");
    ordered.push({ run: next.run, raises: raisedBy(next.run.course, ranks) });
    finished.add(next.run.course.id);
    left = left.filter((one) => one !== next);
  }
  return ordered;

  function isReady({ run, counts }: TakenRun): boolean {
    const own = new Map(ranks);
    raisedBy(run.course, own);
    return (
      run.course.prerequisites.every((id) => finished.has(id)) &&
      counts.every(({ skill, from }) => (own.get(skill) ?? 0) >= from)
    );
  }
}

/** Whether one run is over before another, both with dates. */
function isOver({ run: first }: TakenRun, { run: second }: TakenRun): boolean {
  return first.days !== undefined && second.days !== undefined && first.days.end < second.days.start;
}

/** Raises the ranks by what a course teaches, lowest entry first, and tells what rose. Skills without a rank are not followed. */
function raisedBy({ teaches }: CourseFacts, ranks: Map<string, number>): Raised[] {
  const before = new Map<string, number>();
  for (const { skill, from, to } of teaches.toSorted((a, b) => a.from - b.from)) {
    const rank = ranks.get(skill);
    if (rank === undefined || rank < from || rank >= to) continue;
    if (!before.has(skill)) before.set(skill, rank);
    ranks.set(skill, to);
  }
  return [...before].map(([skill, from]) => ({ skill, from, to: ranks.get(skill) ?? from }));
}
