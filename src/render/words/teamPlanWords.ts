import type { TeamOpenReason } from "../../plan/team/whyMissing.js";
import { counted, isOrAre } from "./counted.js";

/** The words of plans for a team. */
export const teamPlanWords = {
  title: (count: number, about: string) => `Team of ${count}: ${about}`,
  covers: "Covers",
  coversIfConfirmed: "Covers what is known",
  coversMost: "Covers in part",
  impossible: "Not possible",
  text: (places: number, cost: string, missing: number) =>
    `${counted(places, "place")} on courses, ${cost}${missing > 0 ? `; ${counted(missing, "holder")} still missing` : ""}.`,
  optimal: "Proved: no plan that covers as much costs less.",
  feasible: "The time limit struck: there may be a better plan.",
  impossibleText: (needs: number) =>
    `${counted(needs, "need")} cannot be covered together with all the others as deep as asked for. Plan for the most to see how far the team can go.`,
  people: "Who learns what",
  peopleColumns: { person: "Person", courses: "Courses", cost: "Cost", finish: "Done on", alone: "Nobody else holds" },
  idle: (count: number) =>
    `${counted(count, "person")} ${isOrAre(count)} not listed: they learn nothing, and nothing hangs on them alone.`,
  skills: "Who holds what afterwards",
  skillColumns: { skill: "Skill", needed: "Needed", depth: "Asked for", now: "Today", holders: "Afterwards" },
  nobody: "nobody known",
  open: "Stays open",
  openColumns: { skill: "Skill", missing: "Missing", why: "Why" },
  why: {
    unassessed: "may be held: assess it first",
    "no-course": "no course leads there",
    entry: "nobody is at the entry of a course that leads there",
    dates: "the runs stand in the wrong order or share days",
    limits: "not within the limits",
    "not-chosen": "not together with the rest",
    "not-asked": "desirable, and not asked for",
    people: "more are asked for than there are people",
    places: "too few places on the runs that lead there",
    undecided: "the time limit struck before it was known",
  } satisfies Record<TeamOpenReason, string>,
  helps: "Would help, lifted alone",
  help: (limit: string, cost: string, coversAll: boolean) =>
    `${limit}: ${cost}${coversAll ? ", and everything is covered" : ""}`,
} as const;
