import { roleLevelName } from "../../framework/roleLevelName.js";
import type { Framework } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import type { Role } from "../../model/role.js";
import type { RoleLevel } from "../../model/roleLevel.js";

export interface PlacedRoleLevel {
  readonly role: Role;
  readonly roleLevel: RoleLevel;
  readonly path: JsonPath;
  /** The name, with the role's where it says more. */
  readonly name: string;
}

/** Every role level with the place where it stands in the framework's JSON, in framework order. */
export function placedRoleLevels({ roles }: Framework): PlacedRoleLevel[] {
  return roles.flatMap((role, i) =>
    role.levels.map((roleLevel, j) => ({
      role,
      roleLevel,
      path: ["roles", i, "levels", j],
      name: roleLevelName(roleLevel, role),
    })),
  );
}
