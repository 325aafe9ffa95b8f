import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { eachHeld } from "../../framework/eachHeld.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireIterable } from "../../framework/requireList.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../gap/gap.js";
import { byCoverage, type RankedBy } from "./byCoverage.js";
import { type PeopleLeftOut, peopleLeftOut } from "./peopleLeftOut.js";
import { reasonFor } from "./reasonFor.js";
import { withRanks } from "./withRanks.js";

/** How many people {@link matchPeople} gives. */
export interface MatchPeopleOptions {
  /** How many at most. Absent: all. */
  readonly limit?: number;
}

/** The answer of {@link matchPeople}. */
export interface PeopleMatches<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  /** The best first. */
  readonly matches: readonly {
    /** People whom nothing known tells apart share a rank. */
    readonly rank: number;
    readonly person: string;
    readonly gap: Gap<Ids>;
    /** One sentence made of the standings. */
    readonly reason: string;
  }[];
  /**
   * Everybody else, by the reason: nothing is asked, so that nobody is nearer than another (`nothingAsked`); the person is
   * not known to hold any skill at all (`nothingHeld`); the rest is `beyondLimit`.
   */
  readonly leftOut: PeopleLeftOut;
}

/**
 * The people nearest to a role level or a role profile: by what they are known to cover (`coverage.low`), then by what they
 * may cover (`coverage.high`), then by the fewest rungs known to be short. Whom nothing of this tells apart share a rank and
 * stay in the order they came in. A person who is not known to hold any skill at all matches nothing, and nobody matches
 * what asks nothing; `leftOut` counts both.
 *
 * It orders evidence; it does not decide about anybody. Role levels for one person are {@link matchRoleLevels}.
 *
 * `people` may be any iterable and is gone through once: of a long stream only the best `limit` are kept.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for an unknown option, a limit that is not a whole number, and a role profile that names one
 * skill twice.
 * @throws TypeError for something that is not a framework, list of profiles, role level or role profile.
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
 * const { matches, leftOut } = matchPeople(uk, people, "software-developer/senior-developer");
 * console.log(matches.map(({ person }) => person), leftOut); // [ 'robin', 'sam' ] { nothingHeld: 1 }
 * ```
 */
export function matchPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: Iterable<Profile<NoInfer<Ids>>>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: MatchPeopleOptions = {},
): PeopleMatches<Ids> {
  requireOptions("matchPeople", options, ["limit"]);
  const { limit = Number.MAX_SAFE_INTEGER } = options;
  requireCount("limit", limit, 0);
  requireIterable(people, "people", "profiles");
  const { about, outOf } = askedBy<Ids>(framework, roleLevel);
  const measure = measureFor<Ids>(framework, roleLevel);
  let best: Measured<Ids>[] = [];
  let [place, nothingHeld] = [0, 0];
  for (const profile of people) {
    requireProfile(framework, profile, place);
    place++;
    const measured = measure(profile);
    if (!measured) nothingHeld++;
    else if (outOf > 0) best.push(measured);
    // Sorting now and then keeps the memory at the limit and costs little for each person. Whoever comes first stays first.
    if (best.length >= 2 * limit + 1_000) best = best.sort(byCoverage).slice(0, limit);
  }
  best = best.sort(byCoverage).slice(0, limit);
  return {
    framework: { id: framework.id, version: framework.version },
    ...about,
    matches: withRanks(best, (a, b) => byCoverage(a, b) === 0).map(({ rank, thing: { profile } }) => {
      const answer = gap<Ids>(framework, profile, roleLevel);
      return { rank, person: profile.person, gap: answer, reason: reasonFor<Ids>(framework, answer) };
    }),
    leftOut: peopleLeftOut(outOf, { people: place, nothingHeld, listed: best.length }),
  };
}

/** What a person is ranked by: the numbers of their gap, without its standings. */
interface Measured<Ids extends FrameworkIds> extends RankedBy {
  readonly profile: Profile<Ids>;
}

/** Measures one person after the other against one role level, whose needs are looked up once. */
function measureFor<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevel: RoleLevelOrProfile<Ids>,
): (profile: Profile<Ids>) => Measured<Ids> | undefined {
  const { needs, outOf } = askedBy<Ids>(framework, roleLevel);
  const counting = new Map<string, NeedWorth<Ids>>(
    needs.filter(({ counts }) => counts).map((need) => [need.skill, need]),
  );
  return (profile) => {
    let [low, high, rungsShort, holdsAny] = [0, outOf, 0, false];
    eachHeld<Ids>(framework, profile.has, (skill, rank) => {
      holdsAny ||= rank > 0;
      const need = counting.get(skill);
      if (!need) return;
      const missed = Math.max(0, need.rungs - rank);
      low += (need.rungs - missed) * need.weight;
      high -= missed * need.weight;
      rungsShort += missed;
    });
    return holdsAny ? { profile, low, high, rungsShort } : undefined;
  };
}
