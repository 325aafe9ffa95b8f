import { counted } from "./counted.js";

// The words of what people have after courses.

export const title = (person: string, courses: number) => `${person} after ${counted(courses, "course")}`;
export const verdict = (levels: number) => (levels === 0 ? "No level is raised" : `${counted(levels, "level")} raised`);
export const text = (levels: number) =>
  levels === 0
    ? "what was done leads to nothing new here."
    : "courses that were done say so, and nobody has assessed it.";
export const raised = "What the courses led to";
export const columns = ["Course", "Done on", "Skill", "Before", "Now"] as const;
export const nothing = "nothing new";
export const notes = "To look at";
export const plan = "The plan";
export const planColumns = ["Course", "Standing"] as const;
export const standings = {
  done: "done",
  missed: "missed: its run is over",
  toCome: "still to come",
  besides: "done, and no part of the plan",
} as const;
