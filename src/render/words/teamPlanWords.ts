import type { TeamOpenReason } from "../../plan/team/whyMissing.js";
import { counted, isOrAre } from "./counted.js";

// The words of plans for a team.

export const title = (count: number, about: string) => `Team of ${count}: ${about}`;
export const covers = "Covers";
export const coversIfConfirmed = "Covers if confirmed";
export const coversEssential = "Covers what is essential";
export const coversMost = "Covers in part";
export const impossible = "Not possible";
export const text = (places: number, cost: string, open: string) =>
  `${counted(places, "place")} on courses, ${cost}${open}.`;
export const missing = (holders: number) => `; ${counted(holders, "holder")} still missing`;
export const toConfirm = (skills: number) =>
  `; ${counted(skills, "skill")} ${isOrAre(skills)} covered only if somebody who has not been assessed holds ${skills === 1 ? "it" : "them"}`;
export const optimal = "Proved: no plan that covers as much costs less.";
export const feasible = "The time limit struck: there may be a better plan.";
export const impossibleText = (needs: number) =>
  `${counted(needs, "need")} cannot be covered together with all the others as deep as asked for. Plan for the most to see how far the team can go.`;
export const people = "Who learns what";
export const peopleColumns = {
  person: "Person",
  courses: "Courses",
  cost: "Cost",
  finish: "Done on",
  alone: "Nobody else holds",
} as const;
export const idle = (count: number) =>
  `${counted(count, "person")} ${isOrAre(count)} not listed: they learn nothing, and nothing hangs on them alone.`;
export const skills = "Who holds what afterwards";
export const skillColumns = {
  skill: "Skill",
  needed: "Needed",
  depth: "Asked for",
  now: "Today",
  holders: "Afterwards",
} as const;
export const nobody = "nobody known";
export const open = "Stays open";
export const openColumns = { skill: "Skill", missing: "Missing", why: "Why" } as const;
export const why = {
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
} satisfies Record<TeamOpenReason, string>;
export const helps = "Would help, lifted alone";
export const help = (limit: string, cost: string, coversAll: boolean) =>
  `${limit}: ${cost}${coversAll ? ", and everything is covered" : ""}`;
