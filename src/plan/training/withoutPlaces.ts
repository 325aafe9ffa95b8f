import type { CatalogueFacts, CourseFacts, Run } from "./courseFacts.js";

/** A catalogue whose runs never fill up: what places do to a plan is what it does without. */
export function withoutPlaces(facts: CatalogueFacts): CatalogueFacts {
  const courses = new Map<string, CourseFacts>();
  const offerings = new Map<string, Run>();
  for (const course of facts.courses.values()) {
    const runs: Run[] = [];
    const copy: CourseFacts = { ...course, runs };
    for (const run of course.runs) {
      const { offering, ...rest } = run;
      const { capacity: _, ...endless } = offering ?? {};
      const free: Run = { ...rest, course: copy, ...(offering && { offering: endless as typeof offering }) }; // Capacity may be absent.
      runs.push(free);
      if (run.offering) offerings.set(run.id, free);
    }
    courses.set(course.id, copy);
  }
  return { ...facts, courses, offerings };
}
