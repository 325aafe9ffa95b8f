import { counted } from "./counted.js";

// The words of plans for many people.

export const title = (count: number, asked: string) => `Cohort of ${count}${asked}`;
export const forOne = (about: string) => `: ${about}`;
export const forMany = (count: number) => ` for ${counted(count, "role level")}`;
export const unassessed = (count: number) =>
  `${counted(count, "person")} ${count === 1 ? "has" : "have"} needs that nobody has assessed. They are not planned for: assess them first.`;
export const runs = (count: number, full: number) => `Runs taken: ${count}, ${full} of them full`;
export const runColumns = {
  course: "Course",
  starts: "Starts",
  where: "Where",
  run: "Run",
  places: "Places taken",
  minimum: "Takes place from",
  fixedCost: "To put on",
} as const;
export const whenItSuits = "when it suits";
export const places = (taken: number, places: number | undefined, full: boolean) =>
  `${taken}${places === undefined ? ", no limit" : ` of ${places}`}${full ? ", full" : ""}`;
export const series = ["taken", "left"] as const;
export const people = "People";
export const columns = {
  person: "Person",
  roleLevel: "Role level",
  courses: "Courses",
  cost: "Cost",
  finish: "Done on",
  open: "Stays open",
} as const;
export const more = (count: number) => `And ${counted(count, "person")} more; the answer as JSON has everybody.`;
export const confirm = "Assess before booking";
export const confirmColumns = ["Skill and level", "People"] as const;
export const noEntry = (skills: string) => `not at the entry of any course that leads to ${skills}`;
export const noCourse = (skills: string) => `no course leads to ${skills}`;
export const notAssessed = (count: number) => `${counted(count, "need")} not assessed`;
export const notAsked = (count: number) => `${counted(count, "need")} not asked for`;
export const andMore = (known: string) => `${known} and more`;
