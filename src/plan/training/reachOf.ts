import type { CourseFacts } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";

/** How far courses lead somebody, and which of them can be taken at all. */
export interface Reach {
  /** The rank that each skill is known to be brought to; 0 is nothing. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly takeable: ReadonlySet<CourseFacts>;
}

/**
 * What courses bring a learner to if time, money and places were no matter: all of them, in any order. What it does not
 * reach, no plan does.
 */
export function reachOf(courses: Iterable<CourseFacts>, learner: Learner): Reach {
  const ranks = new Map<string, number>();
  for (const [skill, rank] of learner.held) ranks.set(skill, rank);
  const takeable = new Set<CourseFacts>();
  const finished = new Set(learner.done);
  let left = [...courses].filter(({ id }) => !learner.done.has(id));
  for (let again = true; again; ) {
    again = false;
    const waiting: CourseFacts[] = [];
    for (const course of left) {
      if (!course.prerequisites.every((id) => finished.has(id)) || !isEntered(course)) {
        waiting.push(course);
        continue;
      }
      takeable.add(course);
      finished.add(course.id);
      again = true;
    }
    for (const course of takeable) if (raise(course)) again = true;
    left = waiting;
  }
  return { ranks, takeable };

  function isEntered({ entries }: CourseFacts): boolean {
    if (learner.entry === "each-line") return true;
    return entries.every(({ skill, rank }) => !learner.isKnown(skill) || (ranks.get(skill) ?? 0) >= rank);
  }

  /** Whether anything rose. Who takes a course by its entry is at the entry. */
  function raise({ teaches, entries }: CourseFacts): boolean {
    let rose = false;
    const entered = learner.entry === "each-line" ? [] : entries;
    for (const { skill, from, to } of teaches) {
      const entry = entered.find((one) => one.skill === skill)?.rank ?? 0;
      const rank = Math.max(ranks.get(skill) ?? 0, entry);
      if (rank < from || rank >= to) continue;
      ranks.set(skill, to);
      rose = true;
    }
    return rose;
  }
}
