import type { EmptyFamilyFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";

/** A role family without roles. */
export function emptyRoleFamily({ roleFamilies, roles }: Framework): EmptyFamilyFinding[] {
  const filled = new Set(roles.map(({ family }) => family));
  return roleFamilies.flatMap(({ id, name }, i): EmptyFamilyFinding[] =>
    filled.has(id)
      ? []
      : [
          {
            code: "empty-role-family",
            path: ["roleFamilies", i],
            message: `no role belongs to the role family ${quoted(name)}`,
            explanation:
              "A heading with nothing under it. Its roles may have moved to another family, or been left out.",
            family: id,
          },
        ],
  );
}
