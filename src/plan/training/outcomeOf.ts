import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Money } from "../../model/money.js";
import type { Coverage, Gap } from "../../questions/gap/gap.js";
import { learningDays } from "../../values/durations.js";
import type { PlanOutcome, PlanStep, SkillRaised, SkillToHold } from "../TrainingPlan.js";
import { type CatalogueFacts, type CourseFacts, costOfRun } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";
import type { OrderedRun } from "./orderRuns.js";

/** What courses taken in order cost, take and close for somebody with this gap. */
export function outcomeOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  { catalogue, learner }: { readonly catalogue: CatalogueFacts; readonly learner: Learner },
  taken: readonly OrderedRun[],
): PlanOutcome<Ids> {
  const { money } = catalogue;
  const courses = taken.map(({ run }) => run.course);
  const ends = taken.flatMap(({ run }) => run.offering?.end ?? []);
  const finish = ends.reduce((last, end) => (end > last ? end : last), "");
  const minutes = courses.reduce((sum, course) => sum + (course.minutes ?? 0), 0);
  return {
    steps: taken.map((step, place) => stepOf(framework, catalogue, learner, step, taken.slice(place + 1))),
    ...money.cost(taken.reduce((sum, { run }) => sum + costOfRun(run), 0)),
    days: learningDays(minutes),
    ...(finish !== "" && { finish }),
    unpriced: taken.filter(({ run }) => run.cost === undefined).map(({ run }) => run.course.id),
    untimed: courses.filter((course) => course.minutes === undefined).map(({ id }) => id),
    coverage: coverageAfter(gap, learner, taken),
  };
}

function stepOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { money }: CatalogueFacts,
  { targets, entry }: Learner,
  { run, raises, opens, toConfirm }: OrderedRun,
  later: readonly OrderedRun[],
): PlanStep<Ids> {
  const { course, offering, mode, cost, travel } = run;
  const levelAt = (rank: number) => framework.levels[rank - 1]?.id;
  const leadsInto = ({ entries }: CourseFacts) =>
    entry === "course" &&
    [...raises, ...opens].some((one) =>
      entries.some(({ skill, rank }) => skill === one.skill && one.from < rank && rank <= one.to),
    );
  const raised = raises.map(({ skill, from, to }) => {
    const needed = targets.find((target) => target.skill === skill)?.needed ?? 0;
    return {
      skill,
      ...(from > 0 && { from: levelAt(from) }),
      to: levelAt(to),
      meetsNeed: from < needed && to >= needed,
    };
  });
  return {
    course: course.id,
    ...(offering && { offering: offering.id }),
    ...(offering?.site !== undefined && { site: offering.site }),
    ...(mode && { mode }),
    ...(offering?.start !== undefined && { start: offering.start }),
    ...(offering?.end !== undefined && { end: offering.end }),
    ...(cost !== undefined && money.cost(cost)),
    ...(travel !== undefined && travelIn(money.cost(travel))),
    ...(course.minutes !== undefined && { days: learningDays(course.minutes) }),
    closes: raised as SkillRaised<Ids>[], // Ranks and skills are of this very framework.
    toConfirm: toConfirm.map(({ skill, rank }) => ({ skill, needed: levelAt(rank) })) as SkillToHold<Ids>[],
    leadsTo: later
      .filter((step) => step.run.course.prerequisites.includes(course.id) || leadsInto(step.run.course))
      .map((step) => step.run.course.id),
  };
}

function travelIn({ cost }: { readonly cost?: Money }): { readonly travel?: Money } {
  return cost ? { travel: cost } : {};
}

/** Rungs gained up to the need count in `low`; in `high` too, where it was known that they were lacking. */
function coverageAfter(gap: Gap, learner: Learner, taken: readonly OrderedRun[]): Coverage {
  const ranks = ranksAfter(taken);
  const unknown = new Set(gap.standings.filter(({ status }) => status === "unassessed").map(({ skill }) => skill));
  let { low, high } = gap.coverage;
  for (const { skill, held, needed, weight } of learner.targets) {
    const gained = (Math.min(ranks.get(skill) ?? held, needed) - held) * weight;
    low += gained;
    if (!unknown.has(skill)) high += gained;
  }
  return { low, high, outOf: gap.coverage.outOf };
}

/** The rank that each target's skill is brought to; those that nothing raises are not listed. */
export function ranksAfter(taken: readonly OrderedRun[]): ReadonlyMap<string, number> {
  return new Map(taken.flatMap(({ raises }) => raises.map(({ skill, to }): [string, number] => [skill, to])));
}
