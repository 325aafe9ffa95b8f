import type { CourseTaken } from "./afterCourses.js";
import type { PlanOutcome } from "./TrainingPlan.js";

/** The courses of a plan, by what has become of them. */
export interface StepsOfPlan {
  readonly done: readonly string[];
  /** The run is over, and the course is not among those done. */
  readonly missed: readonly string[];
  /** Not done, and on a run that is not over or on none: still to come. */
  readonly toCome: readonly string[];
  /** Done, and no part of the plan. */
  readonly besides: readonly string[];
}

/** How far a plan is done on a day. A course counts as done on whatever run it was done. */
export function planAgainst(
  { steps }: Pick<PlanOutcome, "steps">,
  taken: readonly CourseTaken[],
  on: string,
): StepsOfPlan {
  const done = new Set(taken.map(({ course }) => course));
  const open = steps.filter(({ course }) => !done.has(course));
  const isOver = (end: string | undefined) => end !== undefined && end <= on;
  const planned = new Set(steps.map(({ course }) => course));
  return {
    done: steps.map(({ course }) => course).filter((course) => done.has(course)),
    missed: open.filter(({ end }) => isOver(end)).map(({ course }) => course),
    toCome: open.filter(({ end }) => !isOver(end)).map(({ course }) => course),
    besides: [...done].filter((course) => !planned.has(course)),
  };
}
