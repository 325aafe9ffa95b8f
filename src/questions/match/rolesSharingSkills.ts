import { askedBy } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Role } from "../../model/role.js";
import { compareIds } from "../../values/compareIds.js";

/** The answer of {@link rolesSharingSkills}. */
export interface RolesSharingSkills<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly role: Ids["role"];
  /** Those that share most skills first. */
  readonly similar: readonly {
    readonly role: Ids["role"];
    /** The skills that some level of each role needs, in framework order. */
    readonly sharedSkills: readonly Ids["skill"][];
  }[];
}

/**
 * The rule of the official UK site: the other roles that share most distinct skills with a role, over all the levels of
 * both, whatever the level of the skill; ties by the role's name, compared letter by letter. Roles that share none are left
 * out.
 *
 * For a ranking that knows levels and how rare a skill is, use {@link similarRoles}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for an unknown option, and a limit that is not a whole number.
 * @example
 * ```ts
 * import { rolesSharingSkills } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { similar } = rolesSharingSkills(uk, "software-developer", { limit: 1 });
 * console.log(similar[0]?.role, similar[0]?.sharedSkills.length); // development-operations-devops-engineer 10
 * ```
 */
export function rolesSharingSkills<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleId: NoInfer<Ids>["role"],
  options: { readonly limit?: number } = {},
): RolesSharingSkills<Ids> {
  requireOptions("rolesSharingSkills", options, ["limit"]);
  const { limit = 5 } = options;
  requireCount("limit", limit, 0);
  const own = skillsOf(framework, lookUp("role", indexOf(framework).roles, roleId));
  const others = framework.roles.flatMap((role) => {
    if (role.id === roleId) return [];
    const theirs = skillsOf(framework, role);
    const sharedSkills = framework.skills.map(({ id }) => id).filter((id) => own.has(id) && theirs.has(id));
    return sharedSkills.length > 0 ? [{ role, sharedSkills }] : [];
  });
  others.sort((a, b) => b.sharedSkills.length - a.sharedSkills.length || compareIds(a.role.name, b.role.name));
  return {
    framework: { id: framework.id, version: framework.version },
    role: roleId,
    similar: others.slice(0, limit).map(({ role, sharedSkills }) => ({ role: role.id, sharedSkills })),
  };
}

function skillsOf<Ids extends FrameworkIds>(framework: Framework<Ids>, { levels }: Role<Ids>): ReadonlySet<string> {
  const needs = levels.flatMap(({ id }) => askedBy<Ids>(framework, id).needs);
  return new Set(needs.filter(({ counts }) => counts).map(({ skill }) => skill));
}
