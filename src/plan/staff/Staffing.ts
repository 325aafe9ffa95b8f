import type { AnswerAbout } from "../../model/answerAbout.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Money } from "../../model/money.js";
import type { Coverage, Gap } from "../../questions/gap/gap.js";
import type { Bound } from "../Bound.js";
import type { PlanOutcome } from "../TrainingPlan.js";
import type { Shortfall } from "./shortfall.js";
import type { StaffingAim } from "./time/StaffingOverTime.js";

/** The post that something is proposed for, and what it asks for. */
export interface PostToFill<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly post: string;
  /** Which of several alike, the first being 1. Absent for a post that has no count. */
  readonly place?: number;
  readonly site?: string;
  readonly hub?: string;
  /** What a period comes to for it. Absent where none was asked about. */
  readonly overTime?: PostOverTime;
}

/** What a period comes to for a post. */
export interface PostOverTime {
  /** Months in which it is open, and in which it is filled on each day of that. */
  readonly open: number;
  readonly filled: number;
  /** Whether somebody is hired for it. */
  readonly isHired: boolean;
  /** Its vacant months, salaries, hire, courses and backfill, as far as they are stated. Absent where no cost is. */
  readonly cost?: Money;
}

interface PostWithPerson<Ids extends FrameworkIds> extends PostToFill<Ids>, Shortfall<Ids> {
  readonly person: string;
  /** By default parts per million of what is asked that the person is known to cover; else what the `fit` asked for says. */
  readonly fit: number;
  /** Whether the pair was locked. */
  readonly isLocked: boolean;
  /** Whether the site is one that the person did not ask for. */
  readonly isAgainstSites: boolean;
  readonly gap: Gap<Ids>;
}

/** Nothing that counts is known to be short; or the pair is locked, and nothing is asked. */
export interface PostFilled<Ids extends FrameworkIds = FrameworkIds> extends PostWithPerson<Ids> {
  readonly action: "fill";
  /** Whether it holds only if what nobody has assessed, `toConfirm`, is confirmed. */
  readonly ifConfirmed: boolean;
}

/** The person is short of `lacking`, `rungsShort` rungs in all. */
export interface PostTrained<Ids extends FrameworkIds = FrameworkIds> extends PostWithPerson<Ids> {
  readonly action: "train";
  /** The courses after which nothing is known to be short. Absent where none were asked for, or none are proposed. */
  readonly training?: PostTraining<Ids>;
}

/** The courses that bring somebody to their post: as in the answer of {@link planTraining}. */
export interface PostTraining<Ids extends FrameworkIds = FrameworkIds> extends PlanOutcome<Ids> {
  /** The fit once they are done, which is what counts in the total. */
  readonly fit: number;
}

/**
 * Why nobody is proposed for a post:
 * - `nothing-asked`: it has no need that counts, so nothing says who might have it: fill it by other means;
 * - `not-open`: it is open on no day of the period;
 * - `nobody-allowed`: no person is left by the threshold, the sites, what is locked and forbidden, and when they are available;
 * - `too-few-people`: everybody who may have it is needed for another post, and to fill it would empty one;
 * - `better-elsewhere`: it could be filled beside all others, but only so that the total fit falls;
 * - `worse-over-time`: so it could, but not as well over the period: at more cost, or for fewer months.
 */
export type EmptyReason =
  | "nothing-asked"
  | "not-open"
  | "nobody-allowed"
  | "too-few-people"
  | "better-elsewhere"
  | "worse-over-time";

/** The person who is known to cover most of a post, whatever stands against it but `forbidden`. */
export interface NearestPerson<Ids extends FrameworkIds = FrameworkIds> extends Shortfall<Ids> {
  readonly person: string;
  readonly coverage: Coverage;
  /** The post that they are proposed for. Absent: none. */
  readonly fills?: string;
}

/** Nobody is proposed. */
export interface PostToHireFor<Ids extends FrameworkIds = FrameworkIds> extends PostToFill<Ids> {
  readonly action: "hire";
  readonly why: EmptyReason;
  /** The least that filling it would take from the total fit. Absent where nobody is allowed, with `training` and `overTime`. */
  readonly loss?: number;
  /** The post that would be empty in its place, where it is filled at that loss. */
  readonly empties?: string;
  /** Absent where nobody is known to cover any of it. */
  readonly nearest?: NearestPerson<Ids>;
}

/** What is proposed for one post. Closed: match it on `action`. */
export type StaffedPost<Ids extends FrameworkIds = FrameworkIds> =
  | PostFilled<Ids>
  | PostTrained<Ids>
  | PostToHireFor<Ids>;

/** One post in which a proposal differs from the first. */
export interface StaffingDifference {
  readonly post: string;
  /** Who has it in the first proposal. Absent: nobody. */
  readonly instead?: string;
  /** Who has it in this one. Absent: nobody. */
  readonly person?: string;
  readonly fit?: number;
}

/** Another proposal. */
export interface StaffingAlternative {
  readonly total: number;
  readonly filled: number;
  /** In the order of the posts. */
  readonly differs: readonly StaffingDifference[];
}

/** What a period comes to for all posts. */
export interface StaffingTotalOverTime {
  readonly from: string;
  readonly until: string;
  readonly aim: StaffingAim;
  /** Months in which posts are open, in which they are filled, and posts that somebody is hired for. */
  readonly open: number;
  readonly filled: number;
  readonly hired: number;
  /** All stated costs, and what they are made of. Absent where no cost is stated. */
  readonly cost?: Money;
  readonly costs?: Readonly<Record<"vacancies" | "salaries" | "hires" | "courses" | "backfill", Money>>;
}

/** What all the training comes to. */
export interface StaffingTraining {
  /** Posts with somebody who is known to be short of nothing in the end. */
  readonly ready: number;
  /** Of all courses whose cost is known. Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  /** How many times a course without a stated cost is taken. */
  readonly unpriced: number;
}

/** The answer of {@link staffPosts}. */
export interface Staffing<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** `optimal`: no proposal is better. `feasible`: the time limit struck; `bound` says how far it may be from best. */
  readonly status: "optimal" | "feasible";
  /** One for each post, in the order of their ids (code unit by code unit), whatever order they were given in. */
  readonly posts: readonly StaffedPost<Ids>[];
  /** Posts with a person. */
  readonly filled: number;
  /** The sum of the fits; of those who are trained, afterwards. */
  readonly total: number;
  /**
   * What it is proved that no proposal exceeds: with `training` in the number of posts that are ready, and (with as many
   * ready) in the total fit. With `overTime` first what no proposal exceeds in months filled, where that is the aim, and what
   * none is below in cost.
   */
  readonly bound: readonly Bound<"months" | "cost" | "ready" | "fit">[];
  /** Who is left without a post, in the order of their names. It says nothing about them. */
  readonly unplaced: readonly string[];
  /** The next best proposals, best first. */
  readonly alternatives: readonly StaffingAlternative[];
  /** Absent where no training was asked for. */
  readonly training?: StaffingTraining;
  /** Absent where no period was asked about. */
  readonly overTime?: StaffingTotalOverTime;
}
