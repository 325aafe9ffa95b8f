import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Role } from "../model/role.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill } from "../model/skill.js";
import type { SkillLevel } from "../model/skillLevel.js";
import { exactNames, type NameLookUp } from "./exactNames.js";
import { indexOf } from "./frameworkIndex.js";
import { roleLevelName } from "./roleLevelName.js";

/** What texts in files mean in a framework: see {@link exactNames}. */
export interface FrameworkNames<Ids extends FrameworkIds = FrameworkIds> {
  readonly level: NameLookUp<SkillLevel<Ids>>;
  readonly skill: NameLookUp<Skill<Ids>>;
  readonly role: NameLookUp<Role<Ids>>;
  /** A role level by its own name, or by its own and that of its role; the only level of a role by the role's name too. */
  readonly roleLevel: NameLookUp<RoleLevel<Ids>>;
}

const memo = new WeakMap<Framework, FrameworkNames>();

/** The exact names of a framework, for readers of files: ids, names, aliases and former names, and never titles. */
export function namesIn<Ids extends FrameworkIds>(framework: Framework<Ids>): FrameworkNames<Ids> {
  let names = memo.get(framework);
  if (!names) {
    const placed = indexOf<FrameworkIds>(framework).roleLevels;
    names = {
      level: exactNames(framework.levels),
      skill: exactNames(framework.skills),
      role: exactNames(framework.roles),
      roleLevel: exactNames(
        [...placed.values()].map(({ roleLevel }) => roleLevel),
        (roleLevel) => {
          const role = placed.get(roleLevel.id)?.role;
          return role ? namesWithRole(roleLevel, role) : [];
        },
      ),
    };
    memo.set(framework, names);
  }
  return names as FrameworkNames<Ids>; // The memo is keyed by this very framework.
}

function namesWithRole(roleLevel: RoleLevel, role: Role): string[] {
  return [
    roleLevelName(roleLevel, role),
    `${role.name} ${roleLevel.name}`,
    ...(role.levels.length === 1 ? [role.name, ...(role.aliases ?? [])] : []),
  ];
}
