import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import type { Coverage } from "../../questions/gap/gap.js";
import type { TrainingForPosts } from "./TrainingForPosts.js";
import type { StaffingOverTime } from "./time/StaffingOverTime.js";

/** A post and a person, by their ids. Of a post of a count, any place. */
export interface PostAndPerson {
  readonly post: string;
  readonly person: string;
}

/** A post and a person with what is known of the two, for a fit of one's own. */
export interface PairToFit<Ids extends FrameworkIds = FrameworkIds> {
  readonly post: Post<Ids>;
  readonly person: Profile<Ids>;
  /** The coverage of what the post asks by the person, as {@link gap} gives it. */
  readonly coverage: Coverage;
  /** Rungs that the person is known to be short of, in needs that count. */
  readonly rungsShort: number;
}

/** How posts may be filled. */
export interface StaffPostsOptions<Ids extends FrameworkIds = FrameworkIds> {
  /**
   * How well a person fits a post: a whole number of 0 or more, of which the total is made greatest, or `null` where the
   * two must not come together. Absent: the share of the post that the person is known to cover (`coverage.low` out
   * of `outOf`) in parts per million, rounded down, so that a post does not count more for having more needs; and `null`
   * for people who are known to cover nothing of it. It is not asked about a post that asks nothing: nobody fits that.
   */
  readonly fit?: (pair: PairToFit<Ids>) => number | null;
  /** The least share, from 0 to 1, that a person must be known to cover of a post. Absent: 0. */
  readonly threshold?: number;
  /** Whether only essential needs have to reach the threshold. Absent: all that count. */
  readonly essentialOnly?: boolean;
  /**
   * Who has a post already, or must have it: whatever the threshold and the sites, and also where they are known to cover
   * nothing. A `fit` of one's own that is `null` for a locked pair contradicts it and is refused.
   */
  readonly locked?: readonly PostAndPerson[];
  /** Who must not have a post. */
  readonly forbidden?: readonly PostAndPerson[];
  /**
   * Who keeps their role level (`roleLevel` of the profile): they are proposed for posts of it alone, and of no role profile,
   * whatever the threshold, and as many of them as there are such posts before anybody else is.
   */
  readonly mustStay?: readonly string[];
  /**
   * Sites that people prefer, by person. Of proposals that fit equally well the one that goes against fewest is taken. A
   * person without an entry goes anywhere, and a post without a site goes against nobody.
   */
  readonly sites?: Readonly<Record<string, readonly string[]>>;
  /** Whether nobody may be proposed for a post against their `sites`. Absent: they are a preference. */
  readonly sitesOnly?: boolean;
  /** How many other proposals to add, the next best ones. Absent: none. Not together with `training`, a budget or posts
   * of a count. */
  readonly alternatives?: number;
  /**
   * Courses for those who are short. Who has which post and who is trained for it is then decided together, and what comes
   * first is how many posts have somebody who is short of nothing in the end; only then the total fit, after training.
   */
  readonly training?: TrainingForPosts<Ids>;
  /** A period with its costs, as far as they are stated: what is best is then what is best over it. */
  readonly overTime?: StaffingOverTime;
}

/** Their names. */
export const staffPostsOptions = [
  "fit",
  "threshold",
  "essentialOnly",
  "locked",
  "forbidden",
  "mustStay",
  "sites",
  "sitesOnly",
  "alternatives",
  "training",
  "overTime",
] as const satisfies (keyof StaffPostsOptions)[];

/** The options that are about pairs and people, as a file can hold them. */
export type StaffingRules = Pick<StaffPostsOptions, "locked" | "forbidden" | "mustStay" | "sites" | "sitesOnly">;
