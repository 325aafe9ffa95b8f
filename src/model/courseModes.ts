// Apart from course.ts, so that a question that knows the words does not load zod.

export const courseModes = ["classroom", "online", "blended"] as const;
/** How a course is given: `classroom`, `online` or `blended`. */
export type CourseMode = (typeof courseModes)[number];
