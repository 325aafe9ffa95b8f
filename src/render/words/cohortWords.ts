import { counted } from "./counted.js";

/** The words of plans for many people. */
export const cohortWords = {
  title: (count: number, asked: string) => `Cohort of ${count}${asked}`,
  for: (about: string) => `: ${about}`,
  forMany: (count: number) => ` for ${counted(count, "role level")}`,
  unassessed: (count: number) =>
    `${counted(count, "person")} ${count === 1 ? "has" : "have"} needs that nobody has assessed. They are not planned for: assess them first.`,
  runs: (count: number, full: number) => `Runs taken: ${count}, ${full} of them full`,
  runColumns: {
    course: "Course",
    starts: "Starts",
    where: "Where",
    run: "Run",
    places: "Places taken",
    minimum: "Takes place from",
    fixedCost: "To put on",
  },
  whenItSuits: "when it suits",
  places: (taken: number, places: number | undefined, full: boolean) =>
    `${taken}${places === undefined ? ", no limit" : ` of ${places}`}${full ? ", full" : ""}`,
  series: ["taken", "left"],
  people: "People",
  columns: {
    person: "Person",
    roleLevel: "Role level",
    courses: "Courses",
    cost: "Cost",
    finish: "Done on",
    open: "Stays open",
  },
  more: (count: number) => `And ${counted(count, "person")} more; the answer as JSON has everybody.`,
  confirm: "Assess before booking",
  confirmColumns: ["Skill and level", "People"],
  noEntry: (skills: string) => `not at the entry of any course that leads to ${skills}`,
  noCourse: (skills: string) => `no course leads to ${skills}`,
  notAssessed: (count: number) => `${counted(count, "need")} not assessed`,
  notAsked: (count: number) => `${counted(count, "need")} not asked for`,
  andMore: (known: string) => `${known} and more`,
} as const;
