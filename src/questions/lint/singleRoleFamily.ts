import type { SingleRoleFamilyFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import type { Role } from "../../model/role.js";
import { quoted } from "../../values/quoted.js";

/** A role family with one role. */
export function singleRoleFamily({ roleFamilies, roles }: Framework): SingleRoleFamilyFinding[] {
  const rolesOf = new Map<string, Role[]>(roleFamilies.map(({ id }) => [id, []]));
  for (const role of roles) rolesOf.get(role.family)?.push(role);
  return roleFamilies.flatMap(({ id, name }, i): SingleRoleFamilyFinding[] => {
    const [role, another] = rolesOf.get(id) ?? [];
    if (role === undefined || another !== undefined) return [];
    return [
      {
        code: "single-role-family",
        path: ["roleFamilies", i],
        message: `the role family ${quoted(name)} has one role, ${quoted(role.name)}`,
        explanation:
          "A family gathers related roles, and one role has no relatives in it. It may belong to another family, or others may still have to be written.",
        family: id,
        role: role.id,
      },
    ];
  });
}
