import { aboutOf } from "../../framework/aboutOf.js";
import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import { OptionError } from "../../framework/OptionError.js";
import { recordsBehind } from "../../framework/recordsBehind.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { coverageByRoleLevel } from "../gap/coverageByRoleLevel.js";
import { type Gap, gap } from "../gap/gap.js";
import { type ComparedSkills, comparedSkills } from "./comparedSkills.js";
import { type LeftOut, leftOut } from "./leftOut.js";
import { type Likeness, likeness } from "./likeness.js";
import { likenessTable } from "./likenessTable.js";
import { reasonFor } from "./reasonFor.js";
import { whyLeftOut } from "./whyLeftOut.js";
import { withRanks } from "./withRanks.js";

/** Which role levels {@link matchRoleLevels} offers. */
export interface MatchRoleLevelsOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** What is ranked: role levels by their ids, role profiles of one's own, or both. Absent: every role level of the framework. */
  readonly candidates?: readonly RoleLevelOrProfile<Ids>[];
  /** How many at most. Absent: 10. */
  readonly limit?: number;
  /** Only role levels of these role families. */
  readonly families?: readonly Ids["family"][];
  /** Only role levels of these roles. */
  readonly roles?: readonly Ids["role"][];
  /** Only role levels known to be filled at one of these grades. */
  readonly grades?: readonly string[];
  /**
   * Seen from `profile.roleLevel`: `up` or `lateral` alone, or `any`, which offers steps down as well. Absent: up and
   * lateral; all where the profile names no role level.
   */
  readonly direction?: "up" | "lateral" | "any";
  /**
   * Only role levels at which a career can start, for somebody who has been in none: the lowest step of a role that has steps
   * above it, and that asks on average for no more than the middle of the scale. Absent: all.
   */
  readonly firstStepsOnly?: boolean;
  /** The least part of the role level known to be covered, from 0 to 1 (`coverage.low / coverage.outOf`). Absent: 0. */
  readonly minimumCoverage?: number;
  /** Whether the role level the person is at now is left out. Absent: it is. */
  readonly excludePresent?: boolean;
}

const knownOptions = [
  "candidates",
  "limit",
  "families",
  "roles",
  "grades",
  "direction",
  "firstStepsOnly",
  "minimumCoverage",
  "excludePresent",
] as const satisfies readonly (keyof MatchRoleLevelsOptions)[];

/** A role level, or where candidates were given perhaps a role profile, and how near it is to the person. */
export interface RoleLevelMatch<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  /** Equal likenesses share a rank. */
  readonly rank: number;
  /** Of the person (A) and the role level (B). */
  readonly likeness: Likeness<Ids>;
  readonly gap: Gap<Ids>;
  /** One sentence made of the standings. */
  readonly reason: string;
}

/** The answer of {@link matchRoleLevels}. */
export interface RoleLevelMatches<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** The best first. */
  readonly matches: readonly RoleLevelMatch<Ids>[];
  /** Whose word the person's levels are, and how old. */
  readonly restsOn: RestsOn;
  /**
   * All other role levels that could have been, each counted by the first reason that applies to it: it asks nothing
   * (`nothingAsked`), is the `present` one, is of an `otherFamily` or an `otherRole` (as is a role profile that names no role level), has no grade that is known (`noGrade`)
   * or an `otherGrade`, is no first step (`laterStep`), lies in an `otherDirection`; nothing is known to be held (`nothingHeld`), or nothing of what it asks
   * for (`nothingInCommon`); too little of it is covered (`belowMinimum`); the rest is `beyondLimit`.
   */
  readonly leftOut: LeftOut<
    | "nothingAsked"
    | "present"
    | "otherFamily"
    | "otherRole"
    | "noGrade"
    | "otherGrade"
    | "laterStep"
    | "otherDirection"
    | "nothingHeld"
    | "nothingInCommon"
    | "belowMinimum"
    | "beyondLimit"
  >;
}

/**
 * The role levels nearest to a person, by likeness: they ask for what the person has, and leave little of it unused. Ties
 * stay in framework order and share a rank. A role level that shares no skill with the person is not a match, so an empty
 * profile matches nothing; one that asks nothing is not a match either. `leftOut` says why the others are not listed.
 *
 * `candidates` narrows what is ranked, or has role profiles of one's own (adverts, posts) ranked by the same measure, whose
 * percentile is still among the role levels of the framework. People for one role level are {@link matchPeople}; role levels like a role level are
 * {@link similarRoleLevels}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for an option that is unknown or out of bounds, and for a direction without a
 * `profile.roleLevel` to see it from.
 * @throws TypeError for something that is not a framework or profile.
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, {
 *   person: "sam",
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * const { matches, leftOut } = matchRoleLevels(uk, sam, { limit: 1, grades: ["EO"] });
 * console.log(matches[0]?.roleLevel, leftOut.noGrade); // user-researcher/associate-user-researcher 172
 * ```
 */
export function matchRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  options: MatchRoleLevelsOptions<NoInfer<Ids>> = {},
): RoleLevelMatches<Ids> {
  requireOptions("matchRoleLevels", options, knownOptions);
  const { limit = 10, minimumCoverage = 0 } = options;
  requireCount("limit", limit, 0);
  requireShare(minimumCoverage);
  requireProfile(framework, profile);
  const why = whyLeftOut<Ids>(framework, profile, options);
  const side = comparedSkills<Ids>(framework, profile);
  const measured = options.candidates
    ? measuredOneByOne<Ids>(framework, profile, options.candidates)
    : measuredAtOnce<Ids>(framework, profile, side);

  const without = side.total === 0 ? "nothingHeld" : "nothingInCommon";
  const all = measured.map(({ of, score, low, outOf }) => {
    const covers = low >= minimumCoverage * outOf;
    return { of, score, why: why(of) ?? (score === 0 ? without : covers ? undefined : "belowMinimum") };
  });
  const fitting = all.filter((one) => one.why === undefined).sort((a, b) => b.score - a.score);
  const ranked = withRanks(fitting.slice(0, limit), (a, b) => a.score === b.score);
  return {
    framework: { id: framework.id, version: framework.version },
    person: profile.person,
    matches: ranked.map(({ rank, thing: { of } }) => {
      const answer = gap<Ids>(framework, profile, of);
      const alike = likeness<Ids>(framework, profile, of);
      return { rank, ...aboutOf(answer), likeness: alike, gap: answer, reason: reasonFor<Ids>(framework, answer) };
    }),
    restsOn: restsOn(recordsBehind([profile], Object.keys(profile.has))),
    leftOut: leftOut([...all.map((one) => one.why), ...fitting.slice(limit).map(() => "beyondLimit" as const)]),
  };
}

/** Something to be ranked, how alike it is, and what of it is known to be covered. */
interface MeasuredCandidate<Ids extends FrameworkIds> {
  readonly of: RoleLevelOrProfile<Ids>;
  readonly score: number;
  readonly low: number;
  readonly outOf: number;
}

/** Every role level, by tables that are made once for all. */
function measuredAtOnce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<Ids>,
  side: ComparedSkills<Ids>,
): MeasuredCandidate<Ids>[] {
  const scores = likenessTable(framework).scoresOf(side);
  const { roleLevels, low, outOf } = coverageByRoleLevel<Ids>(framework, profile);
  return roleLevels.map((of, i) => ({ of, score: scores[i] ?? 0, low: low[i] ?? 0, outOf: outOf[i] ?? 0 }));
}

function measuredOneByOne<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<Ids>,
  candidates: readonly RoleLevelOrProfile<Ids>[],
): MeasuredCandidate<Ids>[] {
  return candidates.map((of) => {
    const { low, outOf } = gap<Ids>(framework, profile, of).coverage;
    return { of, score: likeness<Ids>(framework, profile, of).score, low, outOf };
  });
}

function requireShare(minimumCoverage: number): void {
  if (minimumCoverage >= 0 && minimumCoverage <= 1) return;
  throw new OptionError(`minimumCoverage must be a number from 0 to 1, not ${minimumCoverage}`);
}
