import { counted } from "./counted.js";

/** The words of what people have after courses. */
export const afterCoursesWords = {
  title: (person: string, courses: number) => `${person} after ${counted(courses, "course")}`,
  verdict: (levels: number) => (levels === 0 ? "No level is raised" : `${counted(levels, "level")} raised`),
  text: (levels: number) =>
    levels === 0
      ? "what was done leads to nothing new here."
      : "courses that were done say so, and nobody has assessed it.",
  raised: "What the courses led to",
  columns: ["Course", "Done on", "Skill", "Before", "Now"],
  nothing: "nothing new",
  notes: "To look at",
  plan: "The plan",
  planColumns: ["Course", "Standing"],
  standings: {
    done: "done",
    missed: "missed: its run is over",
    toCome: "still to come",
    besides: "done, and no part of the plan",
  },
} as const;
