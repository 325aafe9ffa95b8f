import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireCount } from "../../framework/requireCount.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type Likeness, likeness } from "./likeness.js";
import { likenessTable } from "./likenessTable.js";
import { type RoleSharingSkills, rolesSharingSkills } from "./rolesSharingSkills.js";
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

/** One role level that is like another. Equal likenesses share a rank. */
export interface SimilarRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly rank: number;
  readonly roleLevel: Ids["roleLevel"];
  readonly likeness: Likeness<Ids>;
}

/**
 * The role levels most like one, best first, ties in framework order; those with no skill in common are left out.
 *
 * With `by: "shared-skills"` it is the rule of the official UK site instead: the five other roles (not role levels) that
 * share most distinct skills with its role, over all their levels, ties by name.
 *
 * Two given role levels are compared by `likeness` and `compareRoleLevels`; role levels for a person are found by
 * `matchRoleLevels`; whole roles are `similarRoles`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws RangeError for a limit that is not a whole number.
 * @example
 * ```ts
 * import { similarRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const [first] = similarRoleLevels(uk, "software-developer/senior-developer");
 * console.log(first?.roleLevel); // development-operations-devops-engineer/senior-devops-engineer
 *
 * const [role] = similarRoleLevels(uk, "software-developer/senior-developer", { by: "shared-skills" });
 * console.log(role?.role, role?.sharedSkills.length);
 * ```
 */
export function similarRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  options?: SimilarRoleLevelsOptions<NoInfer<Ids>> & { readonly by?: "likeness" },
): SimilarRoleLevel<Ids>[];
export function similarRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  options: { readonly by: "shared-skills"; readonly limit?: number },
): RoleSharingSkills<Ids>[];
export function similarRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  options: SimilarRoleLevelsOptions<Ids> & { readonly by?: "likeness" | "shared-skills" } = {},
): SimilarRoleLevel<Ids>[] | RoleSharingSkills<Ids>[] {
  const { by = "likeness", limit = 5, families, sameRole = false } = options;
  requireCount("limit", limit, 0);
  const index = indexOf(framework);
  const { role } = lookUp("role level", index.roleLevels, roleLevelId);
  if (by === "shared-skills") return rolesSharingSkills(framework, role.id, limit);

  const table = likenessTable(framework);
  const from = table.roleLevels.indexOf(roleLevelId);
  const wanted = families && new Set<string>(families);
  const candidates = [...index.roleLevels.values()].flatMap((other, place) => {
    const isOther = place !== from && (sameRole || other.role !== role);
    const score = isOther && (!wanted || wanted.has(other.role.family)) ? table.score(from, place) : 0;
    return score > 0 ? [{ roleLevel: other.roleLevel.id, score }] : [];
  });
  candidates.sort((a, b) => b.score - a.score);
  return withRanks(candidates.slice(0, limit), (a, b) => a.score === b.score).map(({ rank, thing: { roleLevel } }) => ({
    rank,
    roleLevel,
    likeness: likeness<Ids>(framework, roleLevelId, roleLevel),
  }));
}
