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
    if (standing === undefined || !overrules(standing, assessment)) settled.set(assessment.skill, assessment);
  }
  return settled;
}

/** A stronger word overrules a newer one. */
function overrules(a: Assessment, b: Assessment): boolean {
  const difference = assessors.indexOf(a.assessor) - assessors.indexOf(b.assessor);
  return difference ? difference > 0 : a.date > b.date;
}
