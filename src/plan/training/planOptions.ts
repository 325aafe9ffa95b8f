import type { CourseMode } from "../../model/course.js";
import { OptionError } from "../../questions/OptionError.js";
import { requireCount } from "../../questions/requireCount.js";
import type { CatalogueFacts } from "./courseFacts.js";
import { dayNumber } from "./dayNumber.js";
import type { RunLimits } from "./usableRuns.js";

/** What a plan is to be least in. */
export type PlanAim = "cost" | "days" | "finish";

/** What a plan must stay within. Absent: no limit. */
export interface PlanLimits {
  /** The most that all courses may cost, in the currency of the catalogue. A course whose cost nobody says is then out. */
  readonly budget?: number;
  /** First and last day (ISO 8601, both included) on which runs may take place. Courses without runs are not held to them. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Ids of the sites that runs may be at. A run at no site, such as online, is always within. */
  readonly sites?: readonly string[];
  /** How runs may be given. A run whose mode nobody says is then out. */
  readonly modes?: readonly CourseMode[];
  /** Places already taken, by id of the offering. */
  readonly taken?: Readonly<Record<string, number>>;
}

/** The limits in the units of a program. @throws OptionError with everything that is wrong with them. */
export function runLimits(catalogue: CatalogueFacts, limits: PlanLimits): RunLimits {
  const { budget, earliest, latest, sites, modes, taken } = limits;
  const problems = [
    ...(budget !== undefined && !(Number.isFinite(budget) && budget >= 0)
      ? [`budget must be 0 or more, not ${budget}`]
      : []),
    ...notADate("earliest", earliest),
    ...notADate("latest", latest),
    ...(earliest !== undefined && latest !== undefined && latest < earliest
      ? [`latest (${latest}) lies before earliest (${earliest})`]
      : []),
    ...unknown("site", sites ?? [], catalogue.sites),
    ...unknown("offering", Object.keys(taken ?? {}), catalogue.offerings),
    ...Object.entries(taken ?? {})
      .filter(([, places]) => !(Number.isInteger(places) && places >= 0))
      .map(([id, places]) => `taken of ${JSON.stringify(id)} must be a whole number of 0 or more, not ${places}`),
  ];
  if (problems.length > 0) throw new OptionError(problems.join("; "));
  return {
    budget: budget === undefined ? undefined : catalogue.money.unitsWithin(budget),
    earliest: earliest === undefined ? undefined : dayNumber(earliest),
    latest: latest === undefined ? undefined : dayNumber(latest),
    sites: sites && new Set(sites),
    modes: modes && new Set(modes),
    taken: taken && new Map(Object.entries(taken)),
  };
}

/** Refuses courses that the catalogue does not have. */
export function requireCourses({ courses }: CatalogueFacts, what: string, ids: readonly string[] = []): void {
  const [problem] = unknown("course", ids, courses);
  if (problem !== undefined) throw new OptionError(`${what}: ${problem}`);
}

export function requireTimeLimit(timeLimit: number | undefined): void {
  if (timeLimit !== undefined && !(Number.isFinite(timeLimit) && timeLimit > 0)) {
    throw new OptionError(`timeLimit must be a number of seconds above 0, not ${timeLimit}`);
  }
}

export function requireAlternatives(alternatives: number | undefined): void {
  if (alternatives !== undefined) requireCount("alternatives", alternatives, 0);
}

export function notADate(name: string, date: string | undefined): string[] {
  const isDate = date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(dayNumber(date)));
  return isDate ? [] : [`${name} must be a date such as 2026-09-01, not ${JSON.stringify(date)}`];
}

function unknown(kind: string, ids: readonly string[], known: { has(id: string): boolean }): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `no ${kind} of the catalogue has the id ${JSON.stringify(id)}`);
}
