import type { CourseMode } from "../../model/course.js";
import type { CatalogueFacts, CourseFacts, Run } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";

/** What a run must be within, in the units of a program. Absent: no limit. */
export interface RunLimits {
  /** With a budget, a course whose cost nobody says cannot be taken: it may be more than the budget. */
  readonly budget?: number | undefined;
  readonly earliest?: number | undefined;
  readonly latest?: number | undefined;
  /** A run that takes place nowhere in particular is within any. */
  readonly sites?: ReadonlySet<string> | undefined;
  /** A run whose mode nobody says is within none. */
  readonly modes?: ReadonlySet<CourseMode> | undefined;
  /** Places already taken, by offering. */
  readonly taken?: ReadonlyMap<string, number> | undefined;
}

/**
 * The runs that could be of use to a learner within the limits, in the order of the catalogue: of courses that teach
 * something towards a target, of their prerequisites, and of the prerequisites of those.
 */
export function usableRuns(catalogue: CatalogueFacts, learner: Learner, limits: RunLimits): Run[] {
  const useful = usefulCourses(catalogue, learner);
  return [...catalogue.courses.values()]
    .filter((course) => useful.has(course) && !learner.done.has(course.id))
    .filter(({ cost }) => limits.budget === undefined || (cost !== undefined && cost <= limits.budget))
    .flatMap(({ runs }) => runs.filter((run) => isWithin(run, limits)));
}

/** How many places of a run are left: Infinity where it has no limit, or no offering. */
export function placesLeft({ offering }: Run, { taken }: RunLimits): number {
  if (offering?.capacity === undefined) return Infinity;
  return Math.max(0, offering.capacity - (taken?.get(offering.id) ?? 0));
}

function isWithin(run: Run, limits: RunLimits): boolean {
  const { earliest, latest, sites, modes } = limits;
  const { mode, offering, days } = run;
  return (
    (!days || ((earliest === undefined || days.start >= earliest) && (latest === undefined || days.end <= latest))) &&
    (!sites || offering?.site === undefined || sites.has(offering.site)) &&
    (!modes || (mode !== undefined && modes.has(mode))) &&
    placesLeft(run, limits) > 0
  );
}

function usefulCourses({ courses }: CatalogueFacts, { targets, done }: Learner): ReadonlySet<CourseFacts> {
  const aims = new Map(targets.map((target) => [target.skill, target]));
  const useful = new Set<CourseFacts>();
  for (const course of courses.values()) {
    const helps = course.teaches.some(({ skill, from, to }) => {
      const aim = aims.get(skill);
      return aim !== undefined && from < aim.needed && to > aim.held;
    });
    if (helps) useful.add(course);
  }
  for (const course of useful) {
    for (const id of course.prerequisites) {
      const needed = courses.get(id);
      if (needed && !done.has(id)) useful.add(needed); // A set being walked goes on with what is added to it.
    }
  }
  return useful;
}
