import { askedBy } from "../../framework/askedBy.js";
import type { RoleLevelWithoutNeedsFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** A role level that asks for nothing. */
export function roleLevelWithoutNeeds(framework: Framework): RoleLevelWithoutNeedsFinding[] {
  return placedRoleLevels(framework)
    .filter(({ roleLevel }) => askedBy(framework, roleLevel.id).outOf === 0)
    .map(({ roleLevel, path, name }) => ({
      code: "role-level-without-needs",
      path: [...path, "needs"],
      message:
        roleLevel.needs.length === 0
          ? `${quoted(name)} needs no skill`
          : `${quoted(name)} lists only needs of weight 0, which count for nothing`,
      explanation:
        "Nothing can be said of anybody for a role level that asks for nothing: nobody is ready for it or short of it, no ranking has it, and it fills no post. The skills may still have to be written down.",
      roleLevel: roleLevel.id,
    }));
}
