import type { Catalogue } from "../../model/catalogue.js";
import type { Course } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import type { Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { tenThousandths } from "../../values/tenThousandths.js";
import type { PlanTrainingOptions } from "../planTraining.js";
import type { PlanOutcome, PlanStep } from "../TrainingPlan.js";
import type { RunOffering } from "./courseFacts.js";

/**
 * Everything in which a plan is not what it says, in sentences: nothing where it stands. It replays the plan step by step
 * on the catalogue as it was given and shares nothing with what made the plan, so that neither can hide a fault of the
 * other. Every plan is held to it before it is handed out, and every test does so too.
 */
export function checkPlan(
  framework: Framework,
  catalogue: CheckedCatalogue,
  gap: Gap,
  options: PlanTrainingOptions,
  plan: PlanOutcome,
  profile?: Profile,
): string[] {
  const faults: string[] = [];
  const fault = (holds: boolean, sentence: string) => void (holds || faults.push(sentence));
  const rank = (level: string | undefined) => framework.levels.findIndex(({ id }) => id === level) + 1;
  const held = new Map<string, number>();
  for (const standing of gap.standings) {
    if (standing.status !== "unassessed") held.set(standing.skill, "has" in standing ? rank(standing.has) : 0);
    else if (options.unassessed === "learn") held.set(standing.skill, 0);
  }
  const before = new Map(held);
  const ranks = new Map(held);
  for (const { skill, has } of gap.unused) ranks.set(skill, rank(has));
  for (const [skill, level] of Object.entries(profile?.has ?? {})) {
    if (level !== undefined) ranks.set(skill, rank(level ?? undefined));
  }
  const assessed = new Set(ranks.keys());
  const isKnown = (skill: string) => options.unassessed === "learn" || assessed.has(skill);
  const done = new Set(options.done);
  const busy: { readonly start: string; readonly end: string }[] = [];
  let cost = 0n;
  for (const step of plan.steps) {
    const course = catalogue.courses.find(({ id }) => id === step.course);
    if (!course) {
      faults.push(`${step.course} is not a course of the catalogue`);
      continue;
    }
    const offering = catalogue.offerings?.find(({ id }) => id === step.offering);
    fault(!done.has(course.id), `${course.id} is taken a second time`);
    for (const id of course.prerequisites ?? []) fault(done.has(id), `${course.id} comes before ${id}, which it needs`);
    fault(
      offering ? offering.course === course.id : step.offering === undefined && !hasRuns(catalogue, course),
      `${course.id} is taken on no run of its own`,
    );
    const { start, end } = offering ?? {};
    if (start !== undefined && end !== undefined) {
      for (const other of busy) fault(other.end < start, `${course.id} starts before what goes before it has ended`);
      busy.push({ start, end });
    }
    withinLimits(course, offering, options, fault);
    const price = offering?.cost ?? course.cost;
    const travel = offering?.site === undefined ? undefined : travelTo(options, offering.site);
    cost += tenThousandths(price?.amount ?? 0) + tenThousandths(travel ?? 0);
    fault(
      !step.cost === !price &&
        tenThousandths(step.cost?.amount ?? 0) === tenThousandths(price?.amount ?? 0) &&
        tenThousandths(step.travel?.amount ?? 0) === tenThousandths(travel ?? 0),
      `the cost of ${course.id} is not ${step.cost?.amount}`,
    );
    fault(!(options.budget !== undefined && !price), `${course.id} has no cost to hold to the budget`);
    sameEntries(framework, course, { ranks, isKnown }, options, step, fault);
    sameRaises(framework, course, held, step, fault);
    done.add(course.id);
  }
  const { budget } = options;
  fault(budget === undefined || cost <= tenThousandths(budget.amount), `${cost} ten-thousandths are above the budget`);
  const said = plan.cost?.amount ?? 0;
  fault(tenThousandths(said) === cost, `the cost is ${cost} ten-thousandths, not ${said}`);
  const last = busy.at(-1)?.end; // One after the other, or that has been said.
  fault(plan.finish === last, `the last run ends on ${last}, not on ${plan.finish}`);
  let { low } = gap.coverage;
  for (const { skill, needed, outOf, importance } of standingsThatCount(gap.standings)) {
    if (options.essentialOnly && importance === "desirable") continue;
    const rungs = needed === undefined ? 1 : rank(needed);
    const gained = Math.min(held.get(skill) ?? 0, rungs) - Math.min(before.get(skill) ?? 0, rungs);
    low += (gained * outOf) / rungs;
  }
  fault(Math.abs(plan.coverage.low - low) < 1e-6, `${low} is covered, not ${plan.coverage.low}`);
  return faults;
}

/** Whether a plan that says it closes everything does: what is still known to be lacking after it, by skill. */
export function stillLacking(
  framework: Framework,
  gap: Gap,
  options: PlanTrainingOptions,
  plan: PlanOutcome,
): string[] {
  const rank = (level: string | undefined) => framework.levels.findIndex(({ id }) => id === level) + 1;
  const raised = new Map(plan.steps.flatMap(({ closes }) => closes.map(({ skill, to }) => [skill, rank(to)] as const)));
  return standingsThatCount(gap.standings)
    .filter(({ importance }) => !(options.essentialOnly && importance === "desirable"))
    .filter(({ status }) => status !== "unassessed" || options.unassessed === "learn")
    .filter((standing) => {
      const held = "has" in standing ? rank(standing.has) : 0;
      return (
        Math.max(held, raised.get(standing.skill) ?? 0) < (standing.needed === undefined ? 1 : rank(standing.needed))
      );
    })
    .map(({ skill }) => skill);
}

/** A catalogue, and perhaps runs that are only thought of and may not have their days yet. */
export type CheckedCatalogue = Omit<Catalogue, "offerings"> & { readonly offerings?: readonly RunOffering[] };

type Fault = (holds: boolean, sentence: string) => void;

function travelTo({ travel = {} }: PlanTrainingOptions, site: string): number | undefined {
  return Object.hasOwn(travel, site) ? travel[site]?.amount : undefined;
}

function hasRuns({ offerings = [] }: CheckedCatalogue, { id }: Course): boolean {
  return offerings.some(({ course }) => course === id);
}

function withinLimits(
  course: Course,
  offering: RunOffering | undefined,
  options: PlanTrainingOptions,
  fault: Fault,
): void {
  const { earliest, latest, sites, providers, modes, taken } = options;
  const mode = offering?.mode ?? course.mode;
  fault(!modes || (mode !== undefined && modes.includes(mode)), `${course.id} is given in another mode`);
  fault(!providers || providers.includes(course.provider), `${course.id} is of another provider`);
  if (!offering) return;
  fault(
    earliest === undefined || offering.start === undefined || offering.start >= earliest,
    `${offering.id} starts too early`,
  );
  fault(latest === undefined || offering.end === undefined || offering.end <= latest, `${offering.id} ends too late`);
  fault(!sites || offering.site === undefined || sites.includes(offering.site), `${offering.id} is at another site`);
  const places = taken && Object.hasOwn(taken, offering.id) ? (taken[offering.id] ?? 0) : 0;
  fault(places < (offering.capacity ?? Infinity), `${offering.id} is full`);
}

/** What is held as a plan is replayed, by rank, and of what it is known, because it was assessed. */
interface Replayed {
  readonly ranks: Map<string, number>;
  readonly isKnown: (skill: string) => boolean;
}

/**
 * Holds a course to the levels that it starts from, as they are before it, and then takes it: whoever is at its entry, or is
 * to be confirmed there, comes by its lines as far as they lead. What lies above a level that courses led to is as unknown as
 * before.
 */
function sameEntries(
  framework: Framework,
  course: Course,
  { ranks, isKnown }: Replayed,
  { entry = "course" }: PlanTrainingOptions,
  { toConfirm }: PlanStep,
  fault: Fault,
): void {
  const rank = (level: string | undefined) => framework.levels.findIndex(({ id }) => id === level) + 1;
  const open: string[] = [];
  for (const skill of new Set(course.teaches.map((line) => line.skill))) {
    const lines = course.teaches.filter((line) => line.skill === skill);
    const lowest = Math.min(...lines.map(({ from }) => rank(from)));
    let now = ranks.get(skill) ?? 0;
    if (entry === "course" && now < lowest) {
      if (isKnown(skill)) fault(false, `${course.id} starts from a level of ${skill} that is not held`);
      else open.push(JSON.stringify([skill, lowest]));
      now = lowest;
    }
    for (let again = true; again; ) {
      const after = Math.max(now, ...lines.filter(({ from }) => rank(from) <= now).map(({ to }) => rank(to)));
      again = after > now;
      now = after;
    }
    ranks.set(skill, now);
  }
  const said = toConfirm.map(({ skill, needed }) => JSON.stringify([skill, rank(needed)]));
  const isSaid = said.toSorted().join() === open.toSorted().join();
  fault(isSaid, `${course.id} rests on ${open.join(" and ") || "no unassessed level"}, and the step says otherwise`);
}

/** Takes the course, line by line for as long as a line still raises something, and compares with what the step says. */
function sameRaises(
  framework: Framework,
  course: Course,
  held: Map<string, number>,
  { closes }: PlanStep,
  fault: Fault,
): void {
  const rank = (level: string | undefined) => framework.levels.findIndex(({ id }) => id === level) + 1;
  const before = new Map(held);
  for (let again = true; again; ) {
    again = false;
    for (const { skill, from, to } of course.teaches) {
      const now = held.get(skill);
      if (now === undefined || now < rank(from) || now >= rank(to)) continue;
      held.set(skill, rank(to));
      again = true;
    }
  }
  for (const { skill, from, to } of closes) {
    fault(before.get(skill) === rank(from), `${course.id} does not find ${skill} at ${from ?? "nothing"}`);
    fault(held.get(skill) === rank(to), `${course.id} does not raise ${skill} to ${to}`);
  }
}
