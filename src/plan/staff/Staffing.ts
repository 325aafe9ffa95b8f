import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Money } from "../../model/money.js";
import type { Coverage, Gap } from "../../questions/gap/gap.js";
import type { Bound } from "../Bound.js";
import type { PlanOutcome } from "../planTraining.js";
import type { Shortfall } from "./shortfall.js";

interface PostToFill<Ids extends FrameworkIds> {
  readonly post: string;
  readonly roleLevel: Ids["roleLevel"];
  readonly site?: string;
  readonly hub?: string;
}

interface PostWithPerson<Ids extends FrameworkIds> extends PostToFill<Ids>, Shortfall<Ids> {
  readonly person: string;
  /** By default parts per million of the role level that the person is known to cover; else what the `fit` asked for says. */
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
 * - `nothing-asked`: its role level has no need that counts, so nothing says who might have it: fill it by other means;
 * - `nobody-allowed`: no person is left by the threshold, the sites and what is locked and forbidden;
 * - `too-few-people`: everybody who may have it is needed for another post, and to fill it would empty one;
 * - `better-elsewhere`: it could be filled beside all others, but only so that the total fit falls.
 */
export type EmptyReason = "nothing-asked" | "nobody-allowed" | "too-few-people" | "better-elsewhere";

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
  /** The least that filling it would take from the total fit. Absent where nobody is allowed, and with `training`. */
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
   * ready) in the total fit.
   */
  readonly bound: readonly Bound<"ready" | "fit">[];
  /** Who is left without a post, in the order of their names. It says nothing about them. */
  readonly unplaced: readonly string[];
  /** The next best proposals, best first. */
  readonly alternatives: readonly StaffingAlternative[];
  /** Absent where no training was asked for. */
  readonly training?: StaffingTraining;
}
