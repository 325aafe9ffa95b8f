import type { CohortPlan } from "../../plan/planCohort.js";
import type { PlanBound } from "../../plan/TrainingPlan.js";
import { counted } from "./counted.js";

type Distance = (best: number | string, within: string, aim: CohortPlan["aim"], found: number) => string;

const asMany = { ready: "for as many ", coverage: "that covers as much ", everybody: "" };
const fewer = (best: number | string, does: string, what: string) =>
  `${does} fewer than ${counted(Number(best), "place")}${what}`;
const none: Distance = () => "";

// The words of what a plan for many people comes to.

export const nothing = "Nothing to plan";
export const nobody = "there is nobody in the cohort.";
export const impossible = "Not possible for everybody";
export const unreached = (unreached: number, all: number) =>
  `the catalogue has no way to close what ${unreached} of ${counted(all, "person")} lack.`;
export const notEnough =
  "not everybody can close everything with the places, the money and the days that there are. That is proved.";
export const closed = (closed: number, all: number) =>
  `${closed} of ${counted(all, "person")} ${closed === 1 ? "closes" : "close"} all they are known to lack`;
export const noPlaces = "no places on courses";
export const comesTo = (
  places: number,
  money: string,
  unpriced: number,
  days: number,
  untimed: number,
  finish: string | undefined,
) =>
  [
    `${counted(places, "place")} on courses`,
    `${money}${unpriced > 0 ? `, and the cost of ${counted(unpriced, "place")} is not given` : ""}`,
    `${counted(days, "day")} of learning${untimed > 0 ? `, and the length of ${counted(untimed, "place")} is not given` : ""}`,
    ...(finish === undefined ? [] : [`done on ${finish}`]),
  ].join("; ");
export const proved = {
  ready: "Proved: no plan closes everything for more people, and none that does so for as many is better.",
  coverage: "Proved: no plan covers more, and none that covers as much is better.",
  everybody: "Proved: no plan that closes everything for everybody is better.",
} as const;
export const struck = "The time limit struck before it was proved.";
export const struckLast = "The time limit struck; all that was asked is proved.";
export const within = (share: number | undefined) => (share === undefined ? "" : ` (within ${share}%)`);
export const distances = {
  ready: (best, within) => `No plan closes everything for more than ${counted(Number(best), "person")}${within}.`,
  coverage: (best, within, _, found) =>
    `No plan covers more than ${best} parts beyond today; this one covers ${found}${within}.`,
  cost: (best, within, aim) => `No plan ${asMany[aim]}costs less than ${best}${within}.`,
  unpriced: (best, within, aim) => `No plan ${asMany[aim]}${fewer(best, "takes", " of unknown cost")}${within}.`,
  toConfirm: (best, within, aim) => `No plan ${asMany[aim]}${fewer(best, "has", " to confirm the entry of")}${within}.`,
  courses: (best, within, aim) => `No plan ${asMany[aim]}${fewer(best, "at this cost takes", "")}${within}.`,
  waiting: () => "Its cost is the least; only the dates of runs could be earlier.",
  untimed: none,
  days: none,
  finish: none,
} satisfies Record<PlanBound["of"], Distance>;
