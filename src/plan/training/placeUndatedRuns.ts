import { reachingGroups } from "../../parse/reachingGroups.js";
import { canPrecede } from "./canPrecede.js";
import type { Run } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";

/**
 * Gives moments to runs that are taken whenever it suits, where "early for what needs it" and "late for what it needs"
 * could otherwise both be claimed: such a run comes back once for each moment at which it could be of use, which are the
 * first of all and just after each run that may lead to it. All other runs come back as they are.
 */
export function placeUndatedRuns(learner: Learner, runs: readonly Run[]): readonly Run[] {
  if (runs.every(({ days }) => days)) return runs;
  const loops = loopsOf(learner, runs);
  const floating = runs.filter((run) => !run.days && loops.has(run));
  if (floating.length === 0) return runs;

  const first = runs.reduce((earliest, { days }) => Math.min(earliest, days?.start ?? earliest), 0) - half;
  const step = half / (floating.length + 1);
  const moments = new Map(
    floating.map((run) => {
      const leading = runs.filter((other) => other.days && canPrecede(other, run) && mayLead(learner, other, run));
      return [run, new Set([first, ...leading.map(({ days }) => (days?.end ?? 0) + half)])] as const;
    }),
  );
  // One that leads to another may itself have waited, so that the other comes a little later, and so on as far as there are others.
  for (const _ of floating) {
    for (const [run, own] of moments) {
      for (const [other, its] of moments) {
        if (!canPrecede(other, run) || !mayLead(learner, other, run)) continue;
        for (const moment of its) if (moment + step - Math.floor(moment) < 1) own.add(moment + step);
      }
    }
  }
  return runs.flatMap((run) => {
    const own = moments.get(run);
    return own ? [...own].sort((a, b) => a - b).map((moment) => ({ ...run, moment })) : [run];
  });
}

/** Between a day and the next. */
const half = 0.5;

/**
 * The runs that might wait for each other in a circle, by the number of their circle. Nothing, as a rule; and never
 * among runs with dates alone.
 */
function loopsOf(learner: Learner, runs: readonly Run[]): ReadonlyMap<Run, number> {
  const leadsTo = new Map(
    runs.map((first) => [
      first,
      runs.filter(
        (second) => canPrecede(first, second) && ((first.days && second.days) || mayLead(learner, first, second)),
      ),
    ]),
  );
  const groupOf = reachingGroups(leadsTo);
  const sizes = new Map<number, number>();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map([...groupOf].filter(([, group]) => (sizes.get(group) ?? 0) > 1));
}

/** Whether a run is a prerequisite of another, or teaches what the other builds on. */
function mayLead({ targets, done }: Learner, first: Run, second: Run): boolean {
  if (second.course.prerequisites.includes(first.course.id) && !done.has(first.course.id)) return true;
  return second.course.teaches.some(({ skill, from }) => {
    const target = targets.find((one) => one.skill === skill);
    return (
      target !== undefined &&
      from > target.held &&
      first.course.teaches.some((line) => line.skill === skill && line.from < from && from <= line.to)
    );
  });
}
