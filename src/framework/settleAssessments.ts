import type { Assessment } from "../model/assessment.js";
import { assessors } from "../model/assessors.js";
import type { FrameworkIds } from "../model/ids.js";

/**
 * Which record of each skill counts: the newest of the strongest word (`assessors` has their order). Two records of one
 * kind and day are settled by the later in the list; the door refuses them if they disagree.
 */
export function settleAssessments<Ids extends FrameworkIds>(
  assessments: readonly Assessment<Ids>[],
): ReadonlyMap<Ids["skill"], Assessment<Ids>> {
  const settled = new Map<Ids["skill"], Assessment<Ids>>();
  for (const assessment of assessments) {
    const standing = settled.get(assessment.skill);
    if (!(standing && strength(standing) > strength(assessment))) settled.set(assessment.skill, assessment);
  }
  return settled;
}

/** As a text, so that the greater counts: a stronger word overrules a newer one. */
function strength({ assessor, date }: Assessment): string {
  return `${assessors.indexOf(assessor)} ${date}`;
}
