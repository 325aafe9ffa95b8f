import { counted, namesInWords } from "./counted.js";

/** How many of the courses, or places, of a plan rest on an entry level that nobody has assessed. */
export function restsOnUnknown(unsure: number, all: number, what = "course"): string {
  const [rest, level, is] = unsure === 1 ? ["rests", "a level", "it is"] : ["rest", "levels", "they are"];
  return `${unsure} of ${counted(all, what)} ${rest} on ${level} that nobody has assessed. If ${is} not held, the plan does not stand.`;
}

// The words of training plans.

export const title = (person: string, about: string) => `Plan for ${person}: ${about}`;
export const stepsCaption = "Courses in the order they are taken";
export const columns = {
  course: "Course",
  when: "When",
  dates: "Dates",
  where: "Where",
  closes: "Raises",
  cost: "Cost",
  days: "Days",
} as const;
export const confirm = "Assess before booking";
export const confirmColumns = ["Course", "Needs", "At"] as const;
export const rests = restsOnUnknown;
export const whenItSuits = "when it suits";
export const dates = (start: string, end: string) => (start === end ? start : `${start} to ${end}`);
export const wayInto = (courses: readonly string[]) => `the way into ${namesInWords(courses)}`;
export const raises = (skill: string, from: string, to: string, meetsNeed: boolean) =>
  `${skill}: ${from} to ${to}${meetsNeed ? "" : " (on the way)"}`;
export const none = "none";
export const unknown = "?";
export const inAll = (cost: string, days: string, finish: string | undefined) =>
  `In all: ${cost}; ${days}${finish === undefined ? "" : `; done on ${finish}`}.`;
export const covered = (now: string, then: string) => `Covered: ${now} today, ${then} afterwards.`;
export const needsOthers = (course: string, run: string, minimum: number) =>
  `${course} (${run}) takes place with ${minimum} learners or more: nobody knows who else comes.`;
export const undated = "A course without dates is taken when it suits, in this order.";
export const unpricedAll = "the cost is not given";
export const unpriced = (known: string, count: number) =>
  `${known}, and the cost of ${counted(count, "course")} is not given`;
export const untimedAll = "the length is not given";
export const days = (days: number) => `${counted(days, "day")} of learning`;
export const untimed = (days: number, count: number) =>
  `${counted(days, "day")} of learning, and the length of ${counted(count, "course")} is not given`;
export const andMore = (known: string) => `${known} and more`;
export const openNow = "What is open";
export const openThen = "What stays open";
export const openColumns = ["Skill", "Holds", "Needed", "Why"] as const;
export const noneOrUnknown = "none or not assessed";
export const why = {
  unassessed: "not assessed: assess it first",
  "no-course": "no course of the catalogue leads there",
  limits: "courses lead there, but not within the limits",
  "not-chosen": "could be closed, but not beside the rest",
  "not-asked": "desirable, and only what is essential was asked for",
  undecided: "the time limit struck before it was known why",
  entry: "the courses that lead there start from a level that is not held",
  dates: "the runs that lead there are in the wrong order, or share days",
} as const;
export const entries = (skill: string, asked: readonly string[], person: string, held: readonly string[]) =>
  `${skill}: the courses that lead there ask for ${namesInWords(asked)}; ${person} is ${namesInWords(held)}, and nothing in the catalogue leads there in time.`;
export const skillAt = (skill: string, level: string) => `${skill} at ${level}`;
export const heldAt = (level: string) => `at ${level}`;
export const belowLowest = "below the lowest level";
export const undecided = (limits: readonly string[]) =>
  `The time limit struck before it was known whether ${limits.join(" or ")} would help.`;
export const othersUndecided = "The time limit struck before it was known which plans are the next best.";
export const closedAlone = "could be closed alone";
export const noHelp = "Lifting any one limit alone does not help.";
export const noCourseHelps = "Lifting a limit does not help: it takes a course that the catalogue does not have.";
export const noEntryHelps =
  "Lifting a limit does not help: it takes a course that leads to the level that the others start from.";
export const help = "What would help";
export const helpColumns = { alone: "Alone", cost: "Cost", days: "Days", finish: "Done on" } as const;
export const withoutLimit = {
  budget: "a larger budget",
  earliest: "an earlier start",
  latest: "a later end",
  sites: "any site",
  providers: "any provider",
  modes: "any mode",
  places: "places on runs that are full",
  overlaps: "runs that share a day",
} as const;
export const others = "Other plans, the next best first";
export const otherColumns = {
  plan: "Plan",
  differs: "Differs",
  cost: "Cost",
  days: "Days",
  finish: "Done on",
} as const;
export const withCourses = (courses: readonly string[]) => `with ${namesInWords(courses)}`;
export const withoutCourses = (courses: readonly string[]) => `without ${namesInWords(courses)}`;
