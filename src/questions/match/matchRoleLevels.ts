import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../gap/gap.js";
import { comparedSkills } from "./comparedSkills.js";
import { directionBetween } from "./directionBetween.js";
import { type Likeness, likeness } from "./likeness.js";
import { likenessTable } from "./likenessTable.js";
import { reasonFor } from "./reasonFor.js";
import { withRanks } from "./withRanks.js";

/** Which role levels {@link matchRoleLevels} offers. */
export interface MatchRoleLevelsOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** How many at most. Absent: 10. */
  readonly limit?: number;
  /** Only role levels of these role families, of these roles, or filled at one of these grades. */
  readonly families?: readonly Ids["family"][];
  readonly roles?: readonly Ids["role"][];
  readonly grades?: readonly string[];
  /**
   * Seen from `profile.roleLevel`: `up` or `lateral` alone, or `any`, which offers steps down as well. Absent: up and
   * lateral; all where the profile names no role level.
   */
  readonly direction?: "up" | "lateral" | "any";
  /** The least part of the role level known to be covered, from 0 to 1 (`coverage.low / coverage.outOf`). Absent: 0. */
  readonly minimumCoverage?: number;
  /** Whether the role level the person is at now is left out. Absent: it is. */
  readonly excludePresent?: boolean;
}

/** One role level for a person. Equal likenesses share a rank. */
export interface RoleLevelMatch<Ids extends FrameworkIds = FrameworkIds> {
  readonly rank: number;
  readonly roleLevel: Ids["roleLevel"];
  /** Of the person (A) and the role level (B). */
  readonly likeness: Likeness<Ids>;
  readonly gap: Gap<Ids>;
  /** One sentence made of the standings. */
  readonly reason: string;
}

/**
 * The role levels nearest to a person, by likeness both ways: they ask for what the person has, and leave little of it
 * unused. Ties stay in framework order and share a rank. A role level that shares no skill with the person is no match,
 * so an empty profile matches nothing.
 *
 * People for one role level are `matchPeople`; role levels like a role level are `similarRoleLevels`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws RangeError for a limit or a minimum that is none, and for a direction without a `profile.roleLevel` to see it from.
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, {
 *   person: "sam",
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * console.log(matchRoleLevels(uk, sam, { limit: 1 })[0]?.roleLevel); // user-researcher/user-researcher
 * ```
 */
export function matchRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  options: MatchRoleLevelsOptions<NoInfer<Ids>> = {},
): RoleLevelMatch<Ids>[] {
  const { limit = 10 } = options;
  requireCount("limit", limit, 0);
  requireSameFramework(framework, profile.framework, "The profile");
  const isWanted = filterFor(framework, profile, options);
  const scores = likenessTable(framework).scoresOf(comparedSkills<Ids>(framework, profile));
  const candidates = [...indexOf(framework).roleLevels.keys()].flatMap((id, place) => {
    const score = scores[place] ?? 0;
    return score > 0 && isWanted(id) ? [{ id, score }] : [];
  });
  candidates.sort((a, b) => b.score - a.score);

  const minimum = minimumOf(options);
  const matches: { id: Ids["roleLevel"]; score: number; gap: Gap<Ids> }[] = [];
  for (const { id, score } of candidates) {
    if (matches.length === limit) break;
    const answer = gap(framework, profile, id);
    if (answer.coverage.low >= minimum * answer.coverage.outOf) matches.push({ id, score, gap: answer });
  }
  return withRanks(matches, (a, b) => a.score === b.score).map(({ rank, thing: { id, gap: answer } }) => ({
    rank,
    roleLevel: id,
    likeness: likeness<Ids>(framework, profile, id),
    gap: answer,
    reason: reasonFor(framework, answer),
  }));
}

function minimumOf({ minimumCoverage = 0 }: MatchRoleLevelsOptions): number {
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
    throw new OptionError(`minimumCoverage must be a number from 0 to 1, not ${minimumCoverage}`);
  }
  return minimumCoverage;
}

/** Whether a role level is among those asked for; every id in the options is looked up once. */
function filterFor<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<Ids>,
  { families, roles, grades, direction, excludePresent = true }: MatchRoleLevelsOptions<Ids>,
): (id: string) => boolean {
  const index = indexOf(framework);
  const present = profile.roleLevel;
  if (present !== undefined) lookUp("role level", index.roleLevels, present);
  if (direction !== undefined && direction !== "any" && present === undefined) {
    throw new OptionError(
      `direction ${JSON.stringify(direction)} is seen from the profile's roleLevel, and it has none`,
    );
  }
  const knownFamilies = new Map(framework.roleFamilies.map((family) => [family.id as string, family]));
  for (const family of families ?? []) lookUp("role family", knownFamilies, family);
  for (const role of roles ?? []) lookUp("role", index.roles, role);
  return (id) => {
    const { role, roleLevel } = lookUp("role level", index.roleLevels, id);
    if (excludePresent && id === present) return false;
    if (families && !families.includes(role.family)) return false;
    if (roles && !roles.includes(role.id)) return false;
    if (grades && !roleLevel.grades?.some((grade) => grades.includes(grade))) return false;
    if (direction === "any" || present === undefined || id === present) return true;
    const way = directionBetween(framework, present, id);
    return direction === undefined ? way !== "down" : way === direction;
  };
}
