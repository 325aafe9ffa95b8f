import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Role } from "../../model/role.js";

/** A role that shares skills with another. */
export interface RoleSharingSkills<Ids extends FrameworkIds = FrameworkIds> {
  readonly role: Ids["role"];
  /** The skills that some level of each role needs, in framework order. */
  readonly sharedSkills: readonly Ids["skill"][];
}

/**
 * The rule of the official UK site: the other roles that share most distinct skills with a role, over all the levels of
 * both, whatever the level of the skill; ties by the role's name, compared letter by letter. Roles that share none are
 * left out.
 */
export function rolesSharingSkills<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleId: Ids["role"],
  limit: number,
): RoleSharingSkills<Ids>[] {
  const own = skillsOf(lookUp("role", indexOf(framework).roles, roleId));
  const others = framework.roles.flatMap((role) => {
    if (role.id === roleId) return [];
    const theirs = skillsOf(role);
    const sharedSkills = framework.skills.map(({ id }) => id).filter((id) => own.has(id) && theirs.has(id));
    return sharedSkills.length > 0 ? [{ role, sharedSkills }] : [];
  });
  others.sort((a, b) => b.sharedSkills.length - a.sharedSkills.length || byText(a.role.name, b.role.name));
  return others.slice(0, limit).map(({ role, sharedSkills }) => ({ role: role.id, sharedSkills }));
}

function skillsOf(role: Role): ReadonlySet<string> {
  return new Set(role.levels.flatMap(({ needs }) => needs.map(({ skill }) => skill)));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
