import { findSkill } from "../../framework/findSkill.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Assessment } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { Skill } from "../../model/skill.js";
import type { SkillLevel } from "../../model/skillLevel.js";

/** An assessment with what its ids stand for. */
export interface Assessed {
  readonly person: string;
  readonly skill: Skill;
  /** Absent: below the lowest level. */
  readonly level?: SkillLevel & { readonly rank: number };
}

/**
 * What an assessment says, in the framework it was made against.
 *
 * @throws {@link OptionError} for one that names nobody; {@link UnknownIdError} for one of another framework.
 */
export function assessed(framework: Framework, { person, skill, level }: Assessment): Assessed {
  if (person === undefined)
    throw new OptionError("the assessment has to name its person: it stands alone in what is written");
  const found = findSkill(framework, skill);
  if (level === null) return { person, skill: found };
  const rank = lookUp("level", indexOf(framework).ranks, level);
  const named = framework.levels[rank - 1] ?? { id: level, name: level }; // Every rank is a place in the list.
  return { person, skill: found, level: { ...named, rank } };
}
