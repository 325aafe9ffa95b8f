import type { CatalogueFacts, CourseFacts, Run } from "./courseFacts.js";

/** A catalogue whose courses are all taken whenever it suits: what dates do to a plan is what it does without. */
export function withoutDays(facts: CatalogueFacts): CatalogueFacts {
  const courses = new Map<string, CourseFacts>();
  for (const course of facts.courses.values()) {
    const runs: Run[] = [];
    const copy: CourseFacts = { ...course, runs };
    const [first] = course.runs;
    runs.push({ id: course.id, course: copy, ...(first?.cost !== undefined && { cost: first.cost }) });
    courses.set(course.id, copy);
  }
  return { ...facts, courses, offerings: new Map() };
}
