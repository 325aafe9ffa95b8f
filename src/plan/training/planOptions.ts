import { found } from "../../framework/found.js";
import { OptionError } from "../../framework/OptionError.js";
import type { CourseMode } from "../../model/course.js";
import { courseModes } from "../../model/courseModes.js";
import type { Money } from "../../model/money.js";
import { dayNumber } from "../../values/days.js";
import { isDay } from "../../values/isDay.js";
import { quoted } from "../../values/quoted.js";
import { moneyProblem } from "../moneyProblem.js";
import type { CatalogueFacts } from "./courseFacts.js";
import { entryReadings } from "./entryReading.js";
import type { RunLimits } from "./usableRuns.js";

export const planAims = ["cost", "days", "finish"] as const;
/** What a plan is to be least in. */
export type PlanAim = (typeof planAims)[number];

/** What a plan must stay within. Absent: no limit. */
export interface PlanLimits {
  /** The most that all courses may cost, in the currency of the catalogue. A course without a stated cost is then out. */
  readonly budget?: Money;
  /** First and last day (ISO 8601, both included) on which runs may take place. Courses without runs are not held to them. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Ids of the sites that runs may be at. A run at no site, such as online, is always within. */
  readonly sites?: readonly string[];
  /** Ids of the providers that courses may be of. */
  readonly providers?: readonly string[];
  /** How runs may be given. A run without a stated mode is then out. */
  readonly modes?: readonly CourseMode[];
  /** Places already taken, by id of the offering. */
  readonly taken?: Readonly<Record<string, number>>;
  /** What it costs a learner to get to a site and back, by id of the site: for each run there. To others it costs nothing. */
  readonly travel?: Readonly<Record<string, Money>>;
}

/** Their names. */
export const planLimits = [
  "budget",
  "earliest",
  "latest",
  "sites",
  "providers",
  "modes",
  "taken",
  "travel",
] as const satisfies (keyof PlanLimits)[];

/** The limits in the units of a program. @throws {@link OptionError} with everything that is wrong with them. */
export function runLimits(catalogue: CatalogueFacts, limits: PlanLimits): RunLimits {
  refuse(limitProblems(catalogue, limits));
  const { budget, earliest, latest, sites, providers, modes, taken, travel } = limits;
  return {
    budget: budget === undefined ? undefined : catalogue.money.unitsWithin(budget.amount),
    earliest: earliest === undefined ? undefined : dayNumber(earliest),
    latest: latest === undefined ? undefined : dayNumber(latest),
    sites: sites && new Set(sites),
    providers: providers && new Set(providers),
    modes: modes && new Set(modes),
    taken: taken && new Map(Object.entries(taken)),
    travel:
      travel && new Map(Object.entries(travel).map(([site, { amount }]) => [site, catalogue.money.units(amount)])),
  };
}

/** Refuses options with everything that is wrong with them at once. */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new OptionError(problems.join("; "));
}

export function limitProblems(catalogue: CatalogueFacts, limits: PlanLimits): string[] {
  const { budget, earliest, latest, sites, providers, modes, taken, travel = {} } = limits;
  return [
    ...budgetProblems(catalogue, budget),
    ...notADate("earliest", earliest),
    ...notADate("latest", latest),
    ...(earliest !== undefined && latest !== undefined && latest < earliest
      ? [`latest (${latest}) lies before earliest (${earliest})`]
      : []),
    ...unknownIds("sites", sites, catalogue.sites, "site"),
    ...unknownIds("providers", providers, catalogue.providers, "provider"),
    ...unknownWords("modes", modes, courseModes),
    ...unknownIds("travel", Object.keys(travel), catalogue.sites, "site"),
    ...Object.entries(travel).flatMap(([site, cost]) => travelProblems(catalogue, site, cost)),
    ...takenProblems(catalogue, taken),
  ];
}

function takenProblems({ offerings }: CatalogueFacts, taken: unknown): string[] {
  if (taken === undefined) return [];
  if (typeof taken !== "object" || taken === null || Array.isArray(taken)) {
    return [`taken must be an object such as { "agile-1": 3 }, places by id of the offering; found ${found(taken)}`];
  }
  return [
    ...unknownIds("taken", Object.keys(taken), offerings, "offering"),
    ...Object.entries(taken)
      .filter(([, places]) => !(Number.isInteger(places) && places >= 0))
      .map(([id, places]) => `taken of ${quoted(id)} must be a whole number of 0 or more, not ${places}`),
  ];
}

function budgetProblems({ money: { currency } }: CatalogueFacts, budget: Money | undefined): string[] {
  const problem = budget === undefined ? undefined : moneyProblem(budget);
  if (problem !== undefined) return [`budget ${problem}`];
  if (budget === undefined || currency === undefined || budget.currency === currency) return [];
  return [`budget is in ${budget.currency}, but the costs of the catalogue are in ${currency}`];
}

function travelProblems({ money }: CatalogueFacts, site: string, cost: Money): string[] {
  const problem = moneyProblem(cost);
  if (problem !== undefined) return [`travel to ${quoted(site)} ${problem}`];
  if (money.currency !== undefined && cost.currency !== money.currency)
    return [
      `travel to ${quoted(site)} is in ${cost.currency}, but the costs of the catalogue are in ${money.currency}`,
    ];
  return money.amount(money.units(cost.amount)) === cost.amount
    ? []
    : [`travel to ${quoted(site)} is in finer parts than the costs of the catalogue`];
}

/** The amounts that travel costs, to be counted in one unit with what courses cost. */
export function travelCosts(...limits: readonly PlanLimits[]): Money[] {
  return limits.flatMap(({ travel }) =>
    travel && typeof travel === "object"
      ? Object.values(travel).filter((cost) => moneyProblem(cost) === undefined)
      : [],
  );
}

/** What is wrong with what courses cost where so many people may take each of them. */
export function sumProblems({ money }: CatalogueFacts, people: number): string[] {
  const isSafe = money.total * people <= Number.MAX_SAFE_INTEGER;
  return isSafe ? [] : [`the costs of the catalogue are too large to be added up exactly for ${people} people`];
}

/** What is wrong with the options that plans for one and for many have in common, besides their limits. */
export function learnerProblems(
  { courses }: CatalogueFacts,
  options: {
    readonly done?: unknown;
    readonly unassessed?: unknown;
    readonly entry?: unknown;
    readonly timeLimit?: unknown;
    readonly signal?: unknown;
  },
): string[] {
  const { done, unassessed = "leave", entry = "course", timeLimit = 1, signal } = options;
  return [
    ...unknownIds("done", done, courses, "course"),
    ...unknownWords("unassessed", [unassessed], ["leave", "learn"]),
    ...unknownWords("entry", [entry], entryReadings),
    ...notSeconds("timeLimit", timeLimit),
    ...(signal === undefined || signal instanceof AbortSignal ? [] : ["signal must be an AbortSignal"]),
  ];
}

/** What is wrong with a list of ids of which each has to be known; absent is nothing wrong. */
function unknownIds(option: string, ids: unknown, known: { has(id: string): boolean }, kind: string): string[] {
  if (ids === undefined) return [];
  if (!Array.isArray(ids)) return [`${option} must be a list, not ${JSON.stringify(ids)}`];
  return ids
    .filter((id) => !known.has(id))
    .map((id) => `${option}: no ${kind} of the catalogue has the id ${quoted(id)}`);
}

/** What is wrong with a list of words that an option knows; absent is nothing wrong. */
export function unknownWords(option: string, words: unknown, known: readonly string[]): string[] {
  if (words === undefined) return [];
  if (!Array.isArray(words)) return [`${option} must be a list, not ${JSON.stringify(words)}`];
  const list = `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`;
  return words.filter((word) => !known.includes(word)).map((word) => `${option} knows ${list}, not ${quoted(word)}`);
}

/** What is wrong with a day; absent is nothing wrong. */
export function notADate(name: string, date: string | undefined): string[] {
  return date === undefined ? [] : notADay(name, date);
}

/** The same where there has to be one. */
export function notADay(name: string, date: unknown): string[] {
  if (typeof date === "string" && isDay(date)) return [];
  return [
    `${name} must be a date such as 2026-09-01, not ${typeof date === "string" ? quoted(date) : JSON.stringify(date)}`,
  ];
}

/** What is wrong with a time limit. */
export function notSeconds(name: string, limit: unknown): string[] {
  const isSeconds = typeof limit === "number" && Number.isFinite(limit) && limit > 0;
  return isSeconds ? [] : [`${name} must be a number of seconds above 0, not ${limit}`];
}
