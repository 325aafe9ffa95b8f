import type { Money } from "../../../model/money.js";

/** Days (ISO 8601, both included) between which something is so. Absent: without a beginning, or without an end. */
export interface Availability {
  readonly from?: string;
  readonly until?: string;
}

/** What is to be best over a period. */
export const staffingAims = ["cost", "filled"] as const satisfies readonly StaffingAim[];

/** What a staffing over a period is to come to: the least stated `cost`, or most months `filled` and then the least cost. */
export type StaffingAim = "cost" | "filled";

/**
 * A period, and what the caller says that it costs: nothing is guessed, and what is not said costs nothing. Posts are open
 * from their `opens` to their `closes`. Time counts in calendar months: one is filled where somebody who is known to be short
 * of nothing has the post on every day of it on which the post is open. Whoever is to be trained has it from the day after
 * their last course. All costs are in one currency.
 */
export interface StaffingOverTime {
  /** First and last day of the period, ISO 8601, both included. Its first and last month may be parts of one. */
  readonly from: string;
  readonly until: string;
  /**
   * - `cost` (absent): the least stated cost, and of equal ones the greatest fit;
   * - `filled`: the most months filled, then the least stated cost.
   */
  readonly aim?: StaffingAim;
  /** When people are available, by person. Absent: always. */
  readonly available?: Readonly<Record<string, Availability>>;
  /** What a month costs in which a post is open and not filled. */
  readonly vacantMonth?: Money;
  /** The same for single posts, where it is another cost; by id of the post. */
  readonly vacantMonthOf?: Readonly<Record<string, Money>>;
  /**
   * Somebody hired for a post that nobody has: what it costs, and how many months after the beginning of the period they
   * come. Absent: nobody is hired, and such a post is vacant.
   */
  readonly hire?: { readonly months: number; readonly cost?: Money };
  /** What a month costs in which a post is filled, by its grade. Every post then has to have one of these grades. */
  readonly salaries?: Readonly<Record<string, Money>>;
  /** What a day costs that somebody is on a course: of the length of the course, or of its run where nobody says. */
  readonly backfill?: Money;
  /** The most that hires, courses and backfill may cost together. */
  readonly budget?: Money;
  /** About how many seconds the whole call may take, where there is a budget. Absent: until it is proved. */
  readonly timeLimit?: number;
}

/** Their names. */
export const staffingOverTimeOptions = [
  "from",
  "until",
  "aim",
  "available",
  "vacantMonth",
  "vacantMonthOf",
  "hire",
  "salaries",
  "backfill",
  "budget",
  "timeLimit",
] as const satisfies (keyof StaffingOverTime)[];
