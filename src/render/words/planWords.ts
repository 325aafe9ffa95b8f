import { counted, namesInWords } from "./counted.js";

/** How many of the courses, or places, of a plan rest on an entry level that nobody has assessed. */
export function restsOnUnknown(unsure: number, all: number, what = "course"): string {
  const [rest, level, is] = unsure === 1 ? ["rests", "a level", "it is"] : ["rest", "levels", "they are"];
  return `${unsure} of ${counted(all, what)} ${rest} on ${level} that nobody has assessed. If ${is} not held, the plan does not stand.`;
}

/** The words of training plans. */
export const planWords = {
  title: (person: string, about: string) => `Plan for ${person}: ${about}`,
  stepsCaption: "Courses in the order they are taken",
  columns: {
    course: "Course",
    when: "When",
    dates: "Dates",
    where: "Where",
    closes: "Raises",
    cost: "Cost",
    days: "Days",
  },
  confirm: "Assess before booking",
  confirmColumns: ["Course", "Needs", "At"],
  rests: restsOnUnknown,
  whenItSuits: "when it suits",
  dates: (start: string, end: string) => (start === end ? start : `${start} to ${end}`),
  wayInto: (courses: readonly string[]) => `the way into ${namesInWords(courses)}`,
  raises: (skill: string, from: string, to: string, meetsNeed: boolean) =>
    `${skill}: ${from} to ${to}${meetsNeed ? "" : " (on the way)"}`,
  none: "none",
  unknown: "?",
  inAll: (cost: string, days: string, finish: string | undefined) =>
    `In all: ${cost}; ${days}${finish === undefined ? "" : `; done on ${finish}`}.`,
  covered: (now: string, then: string) => `Covered: ${now} today, ${then} afterwards.`,
  needsOthers: (course: string, run: string, minimum: number) =>
    `${course} (${run}) takes place with ${minimum} learners or more: nobody knows who else comes.`,
  undated: "A course without dates is taken when it suits, in this order.",
  unpricedAll: "the cost is not given",
  unpriced: (known: string, count: number) => `${known}, and the cost of ${counted(count, "course")} is not given`,
  untimedAll: "the length is not given",
  days: (days: number) => `${counted(days, "day")} of learning`,
  untimed: (days: number, count: number) =>
    `${counted(days, "day")} of learning, and the length of ${counted(count, "course")} is not given`,
  andMore: (known: string) => `${known} and more`,
  openNow: "What is open",
  openThen: "What stays open",
  openColumns: ["Skill", "Holds", "Needed", "Why"],
  noneOrUnknown: "none or ?",
  why: {
    unassessed: "not assessed: assess it first",
    "no-course": "no course of the catalogue leads there",
    limits: "courses lead there, but not within the limits",
    "not-chosen": "could be closed, but not beside the rest",
    "not-asked": "desirable, and only what is essential was asked for",
    undecided: "the time limit struck before it was known why",
    entry: "the courses that lead there start from a level that is not held",
    dates: "the runs that lead there are in the wrong order, or share days",
  },
  entries: (skill: string, asked: readonly string[], person: string, held: readonly string[]) =>
    `${skill}: the courses that lead there ask for ${namesInWords(asked)}; ${person} is ${namesInWords(held)}, and nothing in the catalogue leads there in time.`,
  skillAt: (skill: string, level: string) => `${skill} at ${level}`,
  heldAt: (level: string) => `at ${level}`,
  belowLowest: "below the lowest level",
  undecided: (limits: readonly string[]) =>
    `The time limit struck before it was known whether ${limits.join(" or ")} would help.`,
  othersUndecided: "The time limit struck before it was known which plans are the next best.",
  closedAlone: "could be closed alone",
  noHelp: "Lifting any one limit alone does not help.",
  noCourseHelps: "Lifting a limit does not help: it takes a course that the catalogue does not have.",
  noEntryHelps: "Lifting a limit does not help: it takes a course that leads to the level that the others start from.",
  help: "What would help",
  helpColumns: { alone: "Alone", cost: "Cost", days: "Days", finish: "Done on" },
  withoutLimit: {
    budget: "a larger budget",
    earliest: "an earlier start",
    latest: "a later end",
    sites: "any site",
    providers: "any provider",
    modes: "any mode",
    places: "places on runs that are full",
    overlaps: "runs that share a day",
  },
  others: "Other plans, the next best first",
  otherColumns: { plan: "Plan", differs: "Differs", cost: "Cost", days: "Days", finish: "Done on" },
  with: (courses: readonly string[]) => `with ${namesInWords(courses)}`,
  without: (courses: readonly string[]) => `without ${namesInWords(courses)}`,
} as const;
