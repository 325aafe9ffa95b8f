import type { Assessment } from "../model/assessment.js";
import type { Profile } from "../model/profile.js";
import { settleAssessments } from "./settleAssessments.js";

/** For each level that people have in some skills the record that counts, as `restsOn` takes it; empty where there is none. */
export function recordsBehind(
  people: Iterable<Pick<Profile, "has" | "assessments">>,
  skills: Iterable<string>,
): Partial<Assessment>[] {
  const asked = [...skills];
  return Array.from(people).flatMap(({ has, assessments = [] }) => {
    const settled = settleAssessments(assessments);
    const held = asked.filter((skill) => Object.hasOwn(has, skill) && has[skill] !== undefined);
    return held.map((skill) => settled.get(skill) ?? {});
  });
}
