import { findSkill } from "../../framework/findSkill.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { PromotionLowersLevelFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { at } from "../../values/at.js";
import { quoted } from "../../values/quoted.js";
import { promotions } from "./promotions.js";

/** A senior who needs less of a skill. */
export function promotionLowersLevel(framework: Framework): PromotionLowersLevelFinding[] {
  const { ranks } = indexOf(framework);
  const nameOf = (level: string) => at(framework.levels, lookUp("level", ranks, level) - 1).name;
  return promotions(framework).flatMap(({ from, to, comparison }) =>
    comparison.lowered.flatMap(({ skill, from: levelBefore, to: levelAfter }): PromotionLowersLevelFinding[] => {
      if (levelBefore === undefined) return []; // At any level is the least; nothing is lower.
      const after = levelAfter === undefined ? "any level" : quoted(nameOf(levelAfter));
      const need = to.roleLevel.needs.findIndex((one) => one.skill === skill);
      return [
        {
          code: "promotion-lowers-level",
          path: [...to.path, "needs", need],
          message: `${quoted(from.name)} needs ${quoted(findSkill(framework, skill).name)} at ${quoted(nameOf(levelBefore))}, ${quoted(to.name)} above it at ${after}`,
          explanation:
            "The next step of a ladder asks for less of a skill than the step before. It may be meant, as when a lead leaves the craft for management. If it is not, people are told that they lose a skill by being promoted.",
          from: from.roleLevel.id,
          to: to.roleLevel.id,
          skill,
          levelBefore,
          ...(levelAfter !== undefined && { levelAfter }),
        },
      ];
    }),
  );
}
