import { indexOf } from "../../framework/frameworkIndex.js";
import type { Finding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import { emptyRoleFamily } from "./emptyRoleFamily.js";
import { emptySkillGroup } from "./emptySkillGroup.js";
import { identicalNeeds } from "./identicalNeeds.js";
import { levelNotDescribed } from "./levelNotDescribed.js";
import { promotionDropsSkill } from "./promotionDropsSkill.js";
import { promotionLowersLevel } from "./promotionLowersLevel.js";
import { roleLevelWithoutNeeds } from "./roleLevelWithoutNeeds.js";
import { sharedRoleLevelName } from "./sharedRoleLevelName.js";
import { similarSkillNames } from "./similarSkillNames.js";
import { singleRoleFamily } from "./singleRoleFamily.js";
import { unusedLevel } from "./unusedLevel.js";
import { unusedSkill } from "./unusedSkill.js";

/** In the order in which findings are listed. */
const checks: readonly ((framework: Framework) => Finding[])[] = [
  promotionLowersLevel,
  promotionDropsSkill,
  identicalNeeds,
  roleLevelWithoutNeeds,
  sharedRoleLevelName,
  unusedSkill,
  similarSkillNames,
  levelNotDescribed,
  unusedLevel,
  emptyRoleFamily,
  singleRoleFamily,
  emptySkillGroup,
];

/** The answer of {@link lintFramework}. */
export interface FrameworkFindings {
  readonly framework: FrameworkReference;
  /** Those of one code stand together, in framework order. */
  readonly findings: readonly Finding[];
}

/**
 * What is odd about a framework: allowed, perhaps meant, and worth a look by whoever keeps it. Each finding has a code,
 * the place in the framework's JSON, its facts, a sentence and an explanation; those of one code stand together, in
 * framework order.
 *
 * What is wrong rather than odd never gets this far: {@link safeParseFramework} lists it as issues. A finding accuses nobody; a
 * good framework has some, and the UK framework has 31.
 *
 * What a role level lists at weight 0 it does not ask for: no finding about what is asked counts it, though the skill and the
 * level that it names are in use.
 *
 * @example
 * ```ts
 * import { lintFramework } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { findings } = lintFramework(uk);
 * const lowered = findings.filter(({ code }) => code === "promotion-lowers-level");
 * console.log(lowered.length, lowered[0]?.path); // 17 [ 'roles', …, 'levels', …, 'needs', … ]
 * ```
 */
export function lintFramework<Ids extends FrameworkIds>(framework: Framework<Ids>): FrameworkFindings {
  indexOf(framework); // It refuses anything that is not a framework.
  return {
    framework: { id: framework.id, version: framework.version },
    findings: checks.flatMap((check) => check(framework)),
  };
}
