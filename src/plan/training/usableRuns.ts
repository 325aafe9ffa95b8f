import type { CourseMode } from "../../model/course.js";
import { type CatalogueFacts, type CourseFacts, costOfRun, type Run, type TeachingFacts } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";
import { reachOf } from "./reachOf.js";

/** What a run must be within, in the units of a program. Absent: no limit. */
export interface RunLimits {
  /** With a budget, a course whose cost nobody says cannot be taken: it may be more than the budget. */
  readonly budget?: number | undefined;
  readonly earliest?: number | undefined;
  readonly latest?: number | undefined;
  /** A run that takes place nowhere in particular is within any. */
  readonly sites?: ReadonlySet<string> | undefined;
  readonly providers?: ReadonlySet<string> | undefined;
  /** A run whose mode nobody says is within none. */
  readonly modes?: ReadonlySet<CourseMode> | undefined;
  /** Places already taken, by offering. */
  readonly taken?: ReadonlyMap<string, number> | undefined;
  /** What a learner pays to get to a site; to others nothing. */
  readonly travel?: ReadonlyMap<string, number> | undefined;
}

/**
 * The runs that could be of use to a learner within the limits, in the order of the catalogue: of courses that teach
 * something towards a target, of their prerequisites, of what leads to their entries, and so on. A course that nothing leads
 * into is of none.
 */
export function usableRuns(catalogue: CatalogueFacts, learner: Learner, limits: RunLimits): Run[] {
  const useful = usefulCourses(catalogue, learner);
  return [...catalogue.courses.values()]
    .filter((course) => useful.has(course) && !learner.done.has(course.id))
    .flatMap(({ runs }) => runs.filter((run) => isWithin(run, limits)))
    .map((run) => withTravel(run, limits))
    .filter((run) => limits.budget === undefined || (run.cost !== undefined && costOfRun(run) <= limits.budget));
}

/** Whether any limit was asked for. */
export function hasLimits({ budget, earliest, latest, sites, providers, modes, taken }: RunLimits): boolean {
  return [budget, earliest, latest, sites, providers, modes, taken].some((limit) => limit !== undefined);
}

/** How many places of a run are left: Infinity where it has no limit, or no offering. */
export function placesLeft({ offering }: Run, { taken }: RunLimits): number {
  if (offering?.capacity === undefined) return Infinity;
  return Math.max(0, offering.capacity - (taken?.get(offering.id) ?? 0));
}

/** How many learners a run takes to take place, those who are on it already aside: one at least. */
export function leastTakers({ offering }: Run, { taken }: RunLimits): number {
  return Math.max(1, (offering?.minimum ?? 1) - (offering ? (taken?.get(offering.id) ?? 0) : 0));
}

function isWithin(run: Run, limits: RunLimits): boolean {
  const { earliest, latest, sites, providers, modes } = limits;
  const { mode, offering, days, course } = run;
  return (
    (!days || ((earliest === undefined || days.start >= earliest) && (latest === undefined || days.end <= latest))) &&
    (!sites || offering?.site === undefined || sites.has(offering.site)) &&
    (!providers || providers.has(course.course.provider)) &&
    (!modes || (mode !== undefined && modes.has(mode))) &&
    placesLeft(run, limits) > 0
  );
}

function withTravel(run: Run, { travel }: RunLimits): Run {
  const own = run.offering?.site === undefined ? undefined : travel?.get(run.offering.site);
  return own === undefined ? run : { ...run, travel: own };
}

function usefulCourses({ courses }: CatalogueFacts, learner: Learner): ReadonlySet<CourseFacts> {
  const { targets, done, held, isKnown, entry } = learner;
  const { takeable } = reachOf(courses.values(), learner);
  const useful = new Set<CourseFacts>();
  const wanted = new Map<string, number>();
  const isWanted = ({ skill, from, to }: TeachingFacts) => {
    const top = wanted.get(skill);
    // Whoever is confirmed at a higher level than is wanted needs no other way to it.
    return top !== undefined && (from < top || !isKnown(skill)) && to > (held.get(skill) ?? 0);
  };
  for (const { skill, needed } of targets) wanted.set(skill, needed);
  for (let size = -1; size < useful.size; ) {
    size = useful.size;
    for (const course of takeable) if (course.teaches.some(isWanted)) useful.add(course);
    for (const course of useful) {
      for (const id of course.prerequisites) {
        const needed = courses.get(id);
        if (needed && !done.has(id)) useful.add(needed); // A set being walked goes on with what is added to it.
      }
      if (entry === "each-line") continue;
      for (const { skill, rank } of course.entries) {
        if (rank > (held.get(skill) ?? 0)) wanted.set(skill, Math.max(wanted.get(skill) ?? 0, rank));
      }
    }
  }
  return useful;
}
