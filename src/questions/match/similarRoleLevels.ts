import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import { comparedSkills } from "./comparedSkills.js";
import { type LeftOut, leftOut } from "./leftOut.js";
import { type Likeness, likeness } from "./likeness.js";
import { likenessTable } from "./likenessTable.js";
import { withRanks } from "./withRanks.js";

/** Which role levels {@link similarRoleLevels} looks at. */
export interface SimilarRoleLevelsOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** How many at most. Absent: 5. */
  readonly limit?: number;
  /** Only role levels of these role families. */
  readonly families?: readonly Ids["family"][];
  /** Whether the other levels of its own role are taken. Absent: they are not. */
  readonly sameRole?: boolean;
}

/** The answer of {@link similarRoleLevels}. */
export interface SimilarRoleLevels<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  /** The most alike first. */
  readonly similar: readonly {
    /** Equal likenesses share a rank. */
    readonly rank: number;
    readonly roleLevel: Ids["roleLevel"];
    /** Of what was asked about (A) and this role level (B). */
    readonly likeness: Likeness<Ids>;
  }[];
  /**
   * All other role levels of the framework, each counted by the first reason that applies to it: it asks nothing, or what
   * was asked about does (`nothingAsked`); it is of the `sameRole` or of an `otherFamily`; no skill is shared
   * (`nothingInCommon`); the rest is `beyondLimit`.
   */
  readonly leftOut: LeftOut<"nothingAsked" | "sameRole" | "otherFamily" | "nothingInCommon" | "beyondLimit">;
}

/**
 * The role levels most like a role level or a role profile, by likeness, best first, ties in framework order.
 *
 * Two given role levels are compared by `likeness` and {@link compareRoleLevels}; role levels for a person are found by
 * {@link matchRoleLevels}; whole roles are {@link similarRoles}, and by the rule of the official UK site {@link rolesSharingSkills}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for an unknown option, a limit that is not a whole number, and a role profile that names one
 * skill twice.
 * @throws TypeError for something that is not a framework, role level or role profile.
 * @example
 * ```ts
 * import { similarRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { similar } = similarRoleLevels(uk, "software-developer/senior-developer");
 * console.log(similar[0]?.roleLevel); // development-operations-devops-engineer/senior-devops-engineer
 * ```
 */
export function similarRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: SimilarRoleLevelsOptions<NoInfer<Ids>> = {},
): SimilarRoleLevels<Ids> {
  requireOptions("similarRoleLevels", options, ["limit", "families", "sameRole"]);
  const { limit = 5, families, sameRole = false } = options;
  requireCount("limit", limit, 0);
  const { about, outOf } = askedBy<Ids>(framework, roleLevel);
  const { roleLevels } = indexOf(framework);
  const knownFamilies = new Map<string, RoleFamily<Ids>>(framework.roleFamilies.map((family) => [family.id, family]));
  for (const family of families ?? []) lookUp("role family", knownFamilies, family);
  const own = typeof roleLevel === "string" ? roleLevels.get(roleLevel) : undefined;
  const scores = likenessTable(framework).scoresOf(comparedSkills<Ids>(framework, roleLevel));

  const all = [...roleLevels.values()].flatMap((other, place) => {
    if (other === own) return [];
    const score = scores[place] ?? 0;
    return [{ id: other.roleLevel.id, score, why: why() }];

    function why() {
      if (outOf === 0 || askedBy<Ids>(framework, other.roleLevel.id).outOf === 0) return "nothingAsked";
      if (!sameRole && other.role === own?.role) return "sameRole";
      if (families && !families.includes(other.role.family)) return "otherFamily";
      return score === 0 ? "nothingInCommon" : undefined;
    }
  });
  const fitting = all.filter((one) => one.why === undefined).sort((a, b) => b.score - a.score);
  const ranked = withRanks(fitting.slice(0, limit), (a, b) => a.score === b.score);
  return {
    framework: { id: framework.id, version: framework.version },
    ...about,
    similar: ranked.map(({ rank, thing: { id } }) => ({
      rank,
      roleLevel: id,
      likeness: likeness<Ids>(framework, roleLevel, id),
    })),
    leftOut: leftOut([...all.map((one) => one.why), ...fitting.slice(limit).map(() => "beyondLimit" as const)]),
  };
}
