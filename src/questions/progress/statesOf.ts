import { eachHeld } from "../../framework/eachHeld.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";

/** What is known of one person in one skill; rank 0 is assessed, and nothing held. */
export interface SkillState<Ids extends FrameworkIds = FrameworkIds> {
  readonly rank: number;
  readonly level: Ids["level"] | null;
  readonly assessor?: Assessor;
}

/** What is known of a person, by skill. A skill that is not there has not been assessed. */
export function statesOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { has, assessments }: Profile<Ids>,
): ReadonlyMap<string, SkillState<Ids>> {
  const settled = assessments && settleAssessments<Ids>(assessments);
  const states = new Map<string, SkillState<Ids>>();
  eachHeld<Ids>(framework, has, (skill, rank, level) => {
    const assessor = settled?.get(skill)?.assessor;
    states.set(skill, { rank, level: level ?? null, ...(assessor && { assessor }) });
  });
  return states;
}
