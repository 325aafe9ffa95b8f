import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../gap/gap.js";
import { reasonFor } from "./reasonFor.js";
import { withRanks } from "./withRanks.js";

/** How many people {@link matchPeople} gives. */
export interface MatchPeopleOptions {
  /** How many at most. Absent: all. */
  readonly limit?: number;
}

/** One person for a role level. Whom nothing known tells apart share a rank. */
export interface PersonMatch<Ids extends FrameworkIds = FrameworkIds> {
  readonly rank: number;
  readonly person: string;
  readonly gap: Gap<Ids>;
  /** One sentence made of the standings. */
  readonly reason: string;
}

/**
 * The people nearest to a role level: by what they are known to cover (`coverage.low`), then by what they may cover
 * (`coverage.high`), then by the fewest rungs known to be short. Whom nothing of this tells apart share a rank and stay in
 * the order they came in. A person who is not known to hold any skill at all matches nothing and is left out.
 *
 * It orders evidence; it does not decide about anybody. Role levels for one person are `matchRoleLevels`.
 *
 * `profiles` may be any iterable and is gone through once: of a long stream only the best `limit` are kept.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws RangeError for a limit that is not a whole number.
 * @example
 * ```ts
 * import { defineProfile, matchPeople } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const people = [
 *   defineProfile(uk, { person: "sam", has: { "user-focus": "working" } }),
 *   defineProfile(uk, { person: "robin", has: { "user-focus": "expert" } }),
 *   defineProfile(uk, { person: "kim", has: {} }),
 * ];
 * const matches = matchPeople(uk, people, "software-developer/senior-developer");
 * console.log(matches.map(({ person }) => person)); // [ 'robin', 'sam' ]
 * ```
 */
export function matchPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profiles: Iterable<Profile<NoInfer<Ids>>>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  { limit = Number.MAX_SAFE_INTEGER }: MatchPeopleOptions = {},
): PersonMatch<Ids>[] {
  requireCount("limit", limit, 0);
  const measure = measureFor(framework, roleLevelId);
  let best: Measured<Ids>[] = [];
  let place = 0;
  for (const profile of profiles) {
    requireSameFramework(framework, profile.framework, "The profile");
    const measured = measure(profile, place++);
    if (measured) best.push(measured);
    // Sorting now and then keeps the memory at the limit and costs little for each person.
    if (best.length >= 2 * limit + 1_000) best = best.sort(compare).slice(0, limit);
  }
  return withRanks(best.sort(compare).slice(0, limit), (a, b) => compareMerit(a, b) === 0).map(
    ({ rank, thing: { profile } }) => {
      const answer = gap(framework, profile, roleLevelId);
      return { rank, person: profile.person, gap: answer, reason: reasonFor(framework, answer) };
    },
  );
}

/** What a person is ranked by: the numbers of their gap, without its standings. */
interface Measured<Ids extends FrameworkIds> {
  readonly profile: Profile<Ids>;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly short: number;
}

function compareMerit(a: Measured<FrameworkIds>, b: Measured<FrameworkIds>): number {
  return b.low - a.low || b.high - a.high || a.short - b.short;
}

function compare(a: Measured<FrameworkIds>, b: Measured<FrameworkIds>): number {
  return compareMerit(a, b) || a.place - b.place;
}

/** Measures one person after the other against one role level, whose needs are looked up once. */
function measureFor<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: Ids["roleLevel"],
): (profile: Profile<Ids>, place: number) => Measured<Ids> | undefined {
  const { ranks, skills, roleLevels } = indexOf(framework);
  const { needs } = lookUp("role level", roleLevels, roleLevelId).roleLevel;
  const asked = new Map(
    needs.map((need) => {
      const rungs = need.level === undefined ? 1 : lookUp("level", ranks, need.level);
      return [need.skill as string, { rungs, weight: weightOf(need) }];
    }),
  );
  const outOf = [...asked.values()].reduce((sum, { rungs, weight }) => sum + rungs * weight, 0);
  return (profile, place) => {
    const has: Readonly<Record<string, string | null | undefined>> = profile.has;
    let [low, high, short, holdsAny] = [0, outOf, 0, false];
    for (const skill of Object.keys(has)) {
      const level = has[skill];
      const need = asked.get(skill);
      if (!need && !skills.has(skill)) lookUp("skill", skills, skill);
      if (level === undefined) continue;
      const rank = level === null ? 0 : lookUp("level", ranks, level);
      holdsAny ||= rank > 0;
      if (!need) continue;
      const missed = Math.max(0, need.rungs - rank);
      low += (need.rungs - missed) * need.weight;
      high -= missed * need.weight;
      short += missed;
    }
    return holdsAny ? { profile, place, low, high, short } : undefined;
  };
}
