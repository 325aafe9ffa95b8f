import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import { eachHeld } from "../../framework/eachHeld.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireDistinctPeople } from "../../framework/requireDistinctPeople.js";
import { requireObjects } from "../../framework/requireList.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { quoted } from "../../values/quoted.js";
import { gap } from "../gap/gap.js";
import { byCoverage, type RankedBy } from "./byCoverage.js";
import { type Direction, directionBetween } from "./directionBetween.js";
import { leftOut } from "./leftOut.js";
import { type Measured, measurePeople } from "./measurePeople.js";
import type { LeftBehind, Successors } from "./PostSuccessors.js";
import { reasonFor } from "./reasonFor.js";
import { withRanks } from "./withRanks.js";

/** Whom {@link successors} considers, and how many it lists. */
export interface SuccessorsOptions {
  /** How many for each post at most. Absent: 5. */
  readonly limit?: number;
  /**
   * Seen from the role level that a person is at: `up` or `lateral` alone, or `any`, which counts steps down as well. Absent:
   * up and lateral. People without a role level are considered in any case, and so is everybody
   * for a role profile that names no role level as the nearest.
   */
  readonly direction?: "up" | "lateral" | "any";
}

/**
 * Who could follow in each post: who is ready, who would be if it is confirmed, how many levels the others are away, and what each
 * would leave open. People are ranked for each post as by {@link matchPeople}, and one person may be named for several posts.
 *
 * It orders evidence and decides about nobody. To fill posts with one person each use {@link staffPosts} of `ddat-skills/plan`; what
 * leavers would open in a team is {@link teamCoverage} with `leavers`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for an option that is unknown or out of bounds, and where two posts have one id or two profiles
 * are of one person.
 * @throws TypeError for something that is not a list of profiles or of posts.
 * @example
 * ```ts
 * import { defineProfile, successors } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, {
 *   person: "sam",
 *   roleLevel: "software-developer/developer",
 *   has: { prototyping: "working", "user-focus": "practitioner" },
 * });
 * const { posts } = successors(uk, [sam], [{ id: "post-1", roleLevel: "software-developer/senior-developer" }]);
 * console.log(posts[0]?.ready, posts[0]?.successors[0]?.rungsShort); // 0 1
 * ```
 */
export function successors<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  posts: readonly Post<NoInfer<Ids>>[],
  options: SuccessorsOptions = {},
): Successors<Ids> {
  requireOptions("successors", options, ["limit", "direction"]);
  const { limit = 5, direction } = options;
  requireCount("limit", limit, 0);
  if (direction !== undefined && !["up", "lateral", "any"].includes(direction)) {
    throw new OptionError(`direction must be "up", "lateral" or "any", not ${quoted(direction)}`);
  }
  const everybody = requireDistinctPeople<Ids>(framework, people);
  requirePosts(posts);
  const wanted = posts.map((post) => ({ id: post.id, asked: askedOfPost<Ids>(post) }));
  const measured = measurePeople<RoleLevelOrProfile<Ids>>(
    framework,
    everybody,
    new Set(wanted.map(({ asked }) => asked)),
  );
  const holdsAny = everybody.map(({ has }) => {
    let any = false;
    eachHeld<Ids>(framework, has, (_, rank) => {
      any ||= rank > 0;
    });
    return any;
  });
  const pools = new Map(
    [...measured].map(([asked, numbers]) => {
      const isOpen = openTo<Ids>(framework, asked, direction);
      const reasons = everybody.map((profile, place) => {
        if (numbers.outOf === 0) return "nothingAsked";
        if (profile.roleLevel === asked) return "present";
        if (!isOpen(profile.roleLevel)) return "otherDirection";
        return holdsAny[place] ? undefined : "nothingHeld";
      });
      return [asked, poolOf(numbers, reasons, limit)] as const;
    }),
  );
  const behind = leftBehind<Ids>(
    framework,
    everybody,
    [...pools.values()].flatMap(({ best }) => best),
  );
  const answers = new Map(
    [...pools].map(([asked, { best, numbers, reasons, ...counts }]) => {
      const listed = withRanks(best, (a, b) => byCoverage(rankedBy(numbers, a), rankedBy(numbers, b)) === 0).flatMap(
        ({ rank, thing: place }) => {
          const profile = everybody[place];
          if (!profile) return [];
          const answer = gap<Ids>(framework, profile, asked);
          const leavesOpen = profile.roleLevel === undefined ? undefined : behind.get(profile.roleLevel);
          return [
            {
              rank,
              person: profile.person,
              gap: answer,
              rungsShort: numbers.rungsShort[place] ?? 0,
              reason: reasonFor<Ids>(framework, answer),
              ...(leavesOpen && { leavesOpen }),
            },
          ];
        },
      );
      return [asked, { ...counts, successors: listed, leftOut: leftOut(reasons) }] as const;
    }),
  );
  return {
    framework: { id: framework.id, version: framework.version },
    posts: wanted.flatMap(({ id, asked }) => {
      const answer = answers.get(asked);
      return answer ? [{ post: id, ...askedBy<Ids>(framework, asked).about, ...answer }] : [];
    }),
  };
}

function requirePosts(posts: readonly Post[]): void {
  requireObjects(posts, "posts", "{ id, roleLevel }");
  const seen = new Set<unknown>();
  for (const { id } of posts) {
    if (seen.has(id)) throw new OptionError(`Two posts have the id ${quoted(String(id))}`);
    seen.add(id);
  }
}

/** Whether a post is open to somebody who is at a role level, by the way that leads there; each way is worked out once. */
function openTo<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  to: RoleLevelOrProfile<Ids>,
  direction: SuccessorsOptions["direction"],
): (from: Ids["roleLevel"] | undefined) => boolean {
  const ways = new Map<string, Direction>();
  const at = typeof to === "string" ? to : to.roleLevel;
  return (from) => {
    if (from === undefined || at === undefined || direction === "any") return true;
    const way = ways.get(from) ?? directionBetween(framework, from, at);
    ways.set(from, way);
    return direction === undefined ? way !== "down" : way === direction;
  };
}

/** Everybody who is considered for a role level, and the best of them by their places. */
interface Pool<Reason extends string> {
  readonly numbers: Measured;
  readonly best: readonly number[];
  readonly reasons: readonly (Reason | "beyondLimit" | undefined)[];
  readonly ready: number;
  readonly readyIfConfirmed: number;
}

function poolOf<Reason extends string>(
  numbers: Measured,
  reasons: readonly (Reason | undefined)[],
  limit: number,
): Pool<Reason> {
  const { outOf, low } = numbers;
  const considered = reasons.flatMap((reason, place) => (reason === undefined ? [place] : []));
  const order = (a: number, b: number) => byCoverage(rankedBy(numbers, a), rankedBy(numbers, b)) || a - b;
  let best: number[] = [];
  let [ready, readyIfConfirmed] = [0, 0];
  for (const place of considered) {
    if (low[place] === outOf) ready++;
    else if (isReadyIfConfirmed(numbers, place)) readyIfConfirmed++;
    best.push(place);
    if (best.length >= 2 * limit + 100) best = best.sort(order).slice(0, limit);
  }
  best = best.sort(order).slice(0, limit);
  const beyond = Array.from({ length: considered.length - best.length }, () => "beyondLimit" as const);
  return { numbers, best, reasons: [...reasons, ...beyond], ready, readyIfConfirmed };
}

/** Nothing is known to be short, and something is known to be held: that nobody has looked is not a sign of a successor. */
function isReadyIfConfirmed({ outOf, low, high }: Measured, place: number): boolean {
  return high[place] === outOf && (low[place] ?? 0) > 0 && low[place] !== outOf;
}

/** What the person at a place is ranked by. */
function rankedBy({ low, high, rungsShort }: Measured, place: number): RankedBy {
  return { low: low[place] ?? 0, high: high[place] ?? 0, rungsShort: rungsShort[place] ?? 0 };
}

/** For each role level that one of these people is at, what they would leave open. */
function leftBehind<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
  places: readonly number[],
): ReadonlyMap<string, LeftBehind<Ids>> {
  const present = new Set(places.flatMap((place) => people[place]?.roleLevel ?? []));
  const measured = measurePeople<Ids["roleLevel"]>(framework, people, present);
  return new Map(
    [...measured].map(([roleLevel, numbers]) => {
      const { outOf, low } = numbers;
      const count = { others: -1, ready: 0, readyIfConfirmed: 0 }; // The successor is at it too.
      for (const [place, profile] of people.entries()) {
        if (profile.roleLevel === roleLevel) count.others++;
        else if (outOf > 0 && low[place] === outOf) count.ready++;
        else if (isReadyIfConfirmed(numbers, place)) count.readyIfConfirmed++;
      }
      return [roleLevel, { roleLevel, ...count }];
    }),
  );
}
