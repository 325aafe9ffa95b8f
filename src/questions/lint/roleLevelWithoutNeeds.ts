import type { RoleLevelWithoutNeedsFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** A role level that asks for nothing. */
export function roleLevelWithoutNeeds(framework: Framework): RoleLevelWithoutNeedsFinding[] {
  return placedRoleLevels(framework)
    .filter(({ roleLevel }) => roleLevel.needs.length === 0)
    .map(({ roleLevel, path, name }) => ({
      code: "role-level-without-needs",
      path: [...path, "needs"],
      message: `${quoted(name)} needs no skill`,
      explanation:
        "Everybody is ready for a role level that asks for nothing, and nothing can be said of how far anybody is from it. The skills may still have to be written down.",
      roleLevel: roleLevel.id,
    }));
}
