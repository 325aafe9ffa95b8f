import { indexOf } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Course, CourseMode } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { Money } from "../../model/money.js";
import type { Offering } from "../../model/offering.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";
import { safeParseCatalogue } from "../../parse/parseCatalogue.js";
import { byId } from "../../values/byId.js";
import { dayNumber } from "../../values/days.js";
import { minutesOf } from "../../values/durations.js";
import { MoneyUnits } from "../../values/MoneyUnits.js";

/** One line of what a course teaches, in ranks: 0 is nothing. */
export interface TeachingFacts {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

/** A skill at a rank; 0 is nothing. */
export interface SkillAtRank {
  readonly skill: string;
  readonly rank: number;
}

/** A course as a plan reckons with it. */
export interface CourseFacts {
  readonly id: string;
  readonly course: Course;
  /** The lowest line first. */
  readonly teaches: readonly TeachingFacts[];
  /** The lowest rank that it starts from in each skill that it does not start from nothing in. */
  readonly entries: readonly SkillAtRank[];
  readonly prerequisites: readonly string[];
  /** Of learning. Absent: nobody says. */
  readonly minutes?: number;
  readonly runs: readonly Run[];
}

/** An offering, or one that is only thought of and may not have its days yet. */
export type RunOffering = Omit<Offering, "start" | "end"> & Partial<Pick<Offering, "start" | "end">>;

/** One way to take a course: one of its offerings, or the course itself where it has none. */
export interface Run {
  /** The id of the offering, or else of the course. */
  readonly id: string;
  readonly course: CourseFacts;
  readonly offering?: RunOffering;
  readonly mode?: CourseMode;
  /** What a place costs, in whole units of {@link MoneyUnits}. Absent: nobody says. */
  readonly cost?: number;
  /** What it costs to put it on, in the same units, where that is counted. */
  readonly fixedCost?: number;
  /** What a learner pays to get there, in the same units. */
  readonly travel?: number;
  /** First and last day, as day numbers. Absent: whenever it suits. */
  readonly days?: { readonly start: number; readonly end: number };
}

/** A catalogue, checked, in the order that plans are made in: courses by id, runs by start, end and id. */
export interface CatalogueFacts {
  readonly courses: ReadonlyMap<string, CourseFacts>;
  readonly offerings: ReadonlyMap<string, Run>;
  readonly sites: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly money: MoneyUnits;
}

/** By what came through the door, each by one framework. */
const memo = new WeakMap<Catalogue, CatalogueFacts>();

/**
 * What plans need to know of a catalogue: checked as at the door, and known again where it came through the door. `others` are
 * amounts from elsewhere that are to be counted in the same units.
 *
 * @throws {@link ParseError} with every issue, of which costs in several currencies is one.
 */
export function courseFacts(framework: Framework, catalogue: Catalogue, others: readonly Money[] = []): CatalogueFacts {
  const result = safeParseCatalogue(framework, catalogue);
  if (!result.ok) throw new ParseError("catalogue", result.issues);
  const { value } = result;
  const known = others.length > 0 ? undefined : memo.get(value);
  if (known) return known;
  requireOneCurrency(value);
  const facts = factsOf(framework, value, others);
  if (others.length === 0) memo.set(value, facts);
  return facts;
}

function requireOneCurrency({ courses, offerings = [] }: Catalogue): void {
  const named = [
    ...courses.map(({ cost }, i) => ({ cost, at: ["courses", i, "cost"] })),
    ...offerings.map(({ cost }, i) => ({ cost, at: ["offerings", i, "cost"] })),
    ...offerings.map(({ fixedCost }, i) => ({ cost: fixedCost, at: ["offerings", i, "fixedCost"] })),
  ].flatMap(({ cost, at }) => (cost ? [{ currency: cost.currency, path: [...at, "currency"] }] : []));
  const currencies = [...new Set(named.map(({ currency }) => currency))];
  const other = named.find(({ currency }) => currency !== currencies[0]);
  if (other)
    throw new ParseError("catalogue", [describeIssue({ code: "mixed-currencies", path: other.path, currencies })]);
}

function factsOf(framework: Framework, catalogue: Catalogue, others: readonly Money[]): CatalogueFacts {
  const { ranks } = indexOf(framework);
  const { courses: all, offerings: dated = [] } = catalogue;
  const costs = [...all, ...dated].flatMap(({ cost }) => cost ?? []);
  const money = new MoneyUnits([...costs, ...dated.flatMap(({ fixedCost }) => fixedCost ?? []), ...others]);
  if (!money.canBeAddedUp) throw new OptionError("The costs of the catalogue are too large to be added up exactly");
  const offerings = new Map<string, Run>();
  const runsOf = groupedByCourse(catalogue);
  const courses = catalogue.courses.toSorted(byId).map((course): CourseFacts => {
    const minutes = course.duration === undefined ? undefined : minutesOf(course.duration);
    const runs: Run[] = [];
    const teaches = course.teaches
      .map(({ skill, from, to }) => ({
        skill,
        from: from === undefined ? 0 : (ranks.get(from) ?? 0),
        to: ranks.get(to) ?? 0,
      }))
      .sort((a, b) => a.from - b.from);
    const facts: CourseFacts = {
      id: course.id,
      course,
      teaches,
      entries: entriesOf(teaches),
      prerequisites: [...new Set(course.prerequisites)],
      ...(minutes !== undefined && { minutes }),
      runs,
    };
    for (const offering of runsOf.get(course.id) ?? []) {
      const run = runOf(facts, offering, money);
      runs.push(run);
      offerings.set(offering.id, run);
    }
    if (runs.length === 0) runs.push(runOf(facts, undefined, money));
    return facts;
  });
  const minutes = courses.reduce((sum, course) => sum + (course.minutes ?? 0), 0);
  if (!(minutes <= longest))
    throw new OptionError("The durations of the catalogue are too long to be added up exactly");
  return {
    courses: new Map(courses.map((course) => [course.id, course])),
    offerings,
    sites: new Set(catalogue.sites?.map(({ id }) => id)),
    providers: new Set(catalogue.providers.map(({ id }) => id)),
    money,
  };
}

/** Minutes of learning, which solvers tell apart up to here. */
const longest = 1e15;

function entriesOf(teaches: readonly TeachingFacts[]): SkillAtRank[] {
  const lowest = new Map<string, number>();
  for (const { skill, from } of teaches) if (!lowest.has(skill)) lowest.set(skill, from); // Lowest first.
  return [...lowest].flatMap(([skill, rank]) => (rank > 0 ? [{ skill, rank }] : []));
}

/** An offering as a run of its course; the course itself where there is none. */
export function runOf(course: CourseFacts, offering: RunOffering | undefined, money: MoneyUnits): Run {
  const mode = offering?.mode ?? course.course.mode;
  const cost = offering?.cost ?? course.course.cost;
  const { start, end, fixedCost } = offering ?? {};
  return {
    id: offering?.id ?? course.id,
    course,
    ...(offering && { offering }),
    ...(mode && { mode }),
    ...(cost && { cost: money.units(cost.amount) }),
    ...(fixedCost && { fixedCost: money.units(fixedCost.amount) }),
    ...(start !== undefined && end !== undefined && { days: { start: dayNumber(start), end: dayNumber(end) } }),
  };
}

/** What a run costs a learner in all, as far as anybody says. */
export function costOfRun({ cost = 0, travel = 0 }: Run): number {
  return cost + travel;
}

function groupedByCourse({ offerings = [] }: Catalogue): ReadonlyMap<string, readonly Offering[]> {
  const groups = new Map<string, Offering[]>();
  for (const offering of offerings.toSorted(byDates)) {
    const group = groups.get(offering.course);
    if (group) group.push(offering);
    else groups.set(offering.course, [offering]);
  }
  return groups;
}

function byDates(a: Offering, b: Offering): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return byId(a, b);
}
