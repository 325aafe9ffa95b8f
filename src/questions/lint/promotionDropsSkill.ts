import { findSkill } from "../../framework/findSkill.js";
import type { PromotionDropsSkillFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import { promotions } from "./promotions.js";

/** A senior who no longer needs a skill. */
export function promotionDropsSkill(framework: Framework): PromotionDropsSkillFinding[] {
  return promotions(framework).flatMap(({ from, to, comparison }) =>
    comparison.dropped.map(({ skill }) => ({
      code: "promotion-drops-skill",
      path: [...to.path, "needs"],
      message: `${quoted(from.name)} needs ${quoted(findSkill(framework, skill).name)}, ${quoted(to.name)} above it does not`,
      explanation:
        "The next step of a ladder does not ask for a skill that the step before asks for. It may be meant, or the skill was left out, or it goes by another name at that step.",
      from: from.roleLevel.id,
      to: to.roleLevel.id,
      skill,
    })),
  );
}
