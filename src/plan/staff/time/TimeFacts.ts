import { OptionError } from "../../../framework/OptionError.js";
import type { Post } from "../../../model/post.js";
import type { Profile } from "../../../model/profile.js";
import { dayNumber } from "../../../values/days.js";
import type { MoneyUnits } from "../../../values/MoneyUnits.js";
import { type Month, monthsBetween } from "../../../values/monthsBetween.js";
import type { Availability, StaffingAim, StaffingOverTime } from "./StaffingOverTime.js";

/** Days between which something is so, as day numbers, both included. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

/** A post in its period, its costs a month in whole units. */
export interface PostInPeriod extends Days {
  /** The days of each month on which it is open; a month on which it is not is left out. */
  readonly months: readonly Pick<Month, "first" | "last">[];
  readonly vacancy: number;
  readonly salary: number;
  /** How many months somebody hired fills. Absent: nobody is hired. */
  readonly hired?: number;
  /** What tells it apart from others, as a key. */
  readonly key: string;
}

/** What months filled and costs come to for a post; the costs in whole units. */
export interface Outcome {
  readonly filled: number;
  readonly cost: number;
  readonly isHired: boolean;
}

/** A staffing over time, as it is reckoned with. */
export interface TimeFacts {
  readonly aim: StaffingAim;
  readonly money: MoneyUnits;
  /** By row. */
  readonly posts: readonly PostInPeriod[];
  /** By place of the person. */
  readonly people: readonly Days[];
  readonly hire: number;
  readonly backfill: number;
  readonly budget?: number;
}

/** More than anybody spends on courses. */
const mostDaysOnCourses = 10_000;

/** Works out what is reckoned with; the options have been checked. @throws OptionError for costs too large to be added up. */
export function timeFacts(
  posts: readonly Post[],
  people: readonly Profile[],
  options: StaffingOverTime,
  money: MoneyUnits,
): TimeFacts {
  const {
    from,
    until,
    aim = "cost",
    available = {},
    vacantMonth,
    vacantMonthOf = {},
    hire,
    salaries,
    budget,
  } = options;
  const units = (cost: { readonly amount: number } | undefined) => (cost ? money.units(cost.amount) : 0);
  const ofPosts = new Map(Object.entries(vacantMonthOf));
  const ofGrades = new Map(Object.entries(salaries ?? {}));
  const ofPeople = new Map(Object.entries(available));
  const period = monthsBetween(from, until);
  const known = new Map<string, PostInPeriod>();
  const facts: TimeFacts = {
    aim,
    money,
    posts: posts.map(({ id, opens, closes, grade = "" }) => {
      const vacancy = units(ofPosts.get(id) ?? vacantMonth);
      const salary = units(ofGrades.get(grade));
      const key = JSON.stringify([opens, closes, vacancy, salary]);
      const post = known.get(key) ?? {
        ...openIn(period, daysOf({ from: opens, until: closes })),
        vacancy,
        salary,
        key,
      };
      known.set(key, post);
      return post;
    }),
    people: people.map(({ person }) => daysOf(ofPeople.get(person) ?? {})),
    hire: units(hire?.cost),
    backfill: units(options.backfill),
    ...(budget && { budget: money.unitsWithin(budget.amount) }),
  };
  const most = facts.posts.map(({ months, vacancy, salary }) => (vacancy + salary) * months.length + facts.hire);
  const greatest = Math.max(0, ...most) + money.total + facts.backfill * mostDaysOnCourses;
  if (greatest * 8 * (Math.min(posts.length, people.length) + 1) <= Number.MAX_SAFE_INTEGER) return facts;
  throw new OptionError("The costs of overTime are too large to be added up exactly");

  function openIn(all: readonly Month[], open: Days) {
    const months = all
      .map(({ first, last }, place) => ({ first: Math.max(first, open.from), last: Math.min(last, open.until), place }))
      .filter(({ first, last }) => first <= last);
    return {
      months,
      from: months[0]?.first ?? Infinity,
      until: months.at(-1)?.last ?? -Infinity,
      ...(hire && { hired: months.filter(({ place }) => place >= hire.months).length }),
    };
  }
}

function daysOf({ from, until }: { readonly [Key in keyof Availability]: Availability[Key] | undefined }): Days {
  return {
    from: from === undefined ? -Infinity : dayNumber(from),
    until: until === undefined ? Infinity : dayNumber(until),
  };
}

/** Whether there is a day on which somebody can have a post. */
export function canMeet(post: Days, person: Days): boolean {
  return Math.max(post.from, person.from) <= Math.min(post.until, person.until);
}

/** Available at any time. */
export const always: Days = { from: -Infinity, until: Infinity };

/** How many months of a post somebody fills from the day after the one on which they are ready. */
export function monthsFilled({ months }: PostInPeriod, { from, until }: Days, ready = -Infinity): number {
  return months.filter(({ first, last }) => first >= from && first > ready && last <= until).length;
}

/** What a post costs that is filled for so many months by somebody who is not hired. */
export function costOfMonths({ months, vacancy, salary }: PostInPeriod, filled: number): number {
  return vacancy * (months.length - filled) + salary * filled;
}

/** The best for a post that nobody has: it stays vacant, or somebody is hired. */
export function withoutAnybody({ aim, hire, budget }: TimeFacts, post: PostInPeriod): Outcome {
  const vacant = { filled: 0, cost: costOfMonths(post, 0), isHired: false };
  if (post.hired === undefined || budget !== undefined) return vacant;
  const hired = { filled: post.hired, cost: costOfMonths(post, post.hired) + hire, isHired: true };
  const [more, less] = [hired.filled - vacant.filled, vacant.cost - hired.cost];
  const isBetter = aim === "filled" ? more > 0 || (more === 0 && less > 0) : less > 0 || (less === 0 && more > 0);
  return isBetter ? hired : vacant;
}

/**
 * What a post gains by somebody in it against the best with nobody, what is aimed at first: months filled and money spared. Who
 * is short of something fills no month.
 */
export function gainsOverTime(
  time: TimeFacts,
  post: PostInPeriod,
): (person: number, isReady: boolean, ready?: number, spent?: number) => readonly [aim: number, other: number] {
  const nobody = withoutAnybody(time, post);
  return (person, isReady, ready, spent = 0) => {
    const filled = isReady ? monthsFilled(post, time.people[person] ?? always, ready) : 0;
    const [months, money] = [filled - nobody.filled, nobody.cost - costOfMonths(post, filled) - spent];
    return time.aim === "filled" ? [months, money] : [money, 0];
  };
}
