import type { Assessment, Assessor } from "../model/assessment.js";
import type { FrameworkIds } from "../model/ids.js";

/** A stronger word overrules a newer one. */
const strength: Readonly<Record<Assessor, number>> = { self: 0, manager: 1, moderated: 2 };

/**
 * Which record of each skill counts: the newest moderated one; where there is none, the newest by a manager; where there
 * is none, the newest by the person. Two records of one kind and day are settled by the later in the list; the door
 * refuses them if they disagree.
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

function overrules(a: Assessment, b: Assessment): boolean {
  const difference = strength[a.assessor] - strength[b.assessor];
  return difference > 0 || (difference === 0 && a.date > b.date);
}
