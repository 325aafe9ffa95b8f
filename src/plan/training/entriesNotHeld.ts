import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { CatalogueFacts, CourseFacts } from "./courseFacts.js";
import type { Learner, Target } from "./learnerOf.js";
import type { EntryNotHeld } from "./openNeeds.js";
import { reachOf } from "./reachOf.js";

/**
 * The levels that stand between a learner and a target: what the courses that lead there, and their prerequisites, start from
 * and the learner does not hold. Where some of it is within no reach only that is named.
 */
export function entriesNotHeld<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { courses }: CatalogueFacts,
  learner: Learner,
  target: Target,
): EntryNotHeld<Ids>[] {
  const { held, done, isKnown } = learner;
  const { ranks } = reachOf(courses.values(), learner);
  const leading = new Set<CourseFacts>();
  for (const course of courses.values()) {
    const leads = ({ skill, from, to }: CourseFacts["teaches"][number]) =>
      skill === target.skill && from < target.needed && to > target.held;
    if (!done.has(course.id) && course.teaches.some(leads)) leading.add(course);
  }
  for (const { prerequisites } of leading) {
    for (const id of prerequisites) {
      const course = courses.get(id);
      if (course && !done.has(id)) leading.add(course); // A set being walked goes on with what is added to it.
    }
  }
  const lacking = (rankOf: ReadonlyMap<string, number>) => {
    const lowest = new Map<string, number>();
    for (const { entries } of leading) {
      for (const { skill, rank } of entries) {
        if (skill === target.skill || !isKnown(skill) || (rankOf.get(skill) ?? 0) >= rank) continue;
        lowest.set(skill, Math.min(lowest.get(skill) ?? rank, rank));
      }
    }
    return lowest;
  };
  const never = lacking(ranks);
  const asked = never.size > 0 ? never : lacking(held);
  return framework.skills.flatMap(({ id }) => {
    const [needed, has] = [asked.get(id), framework.levels[(held.get(id) ?? 0) - 1]?.id];
    const level = framework.levels[(needed ?? 0) - 1]?.id;
    return level === undefined ? [] : [{ skill: id, needed: level, ...(has !== undefined && { has }) }];
  });
}
