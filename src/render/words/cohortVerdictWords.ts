import type { CohortPlan } from "../../plan/planCohort.js";
import type { PlanBound } from "../../plan/TrainingPlan.js";
import { counted } from "./counted.js";

type Distance = (best: number | string, within: string, aim: CohortPlan["aim"], found: number) => string;

const asMany = { ready: "for as many ", coverage: "that covers as much ", everybody: "" };
const fewer =
  (does: string, what: string): Distance =>
  (best, within, aim) =>
    `No plan ${asMany[aim]}${does} fewer than ${counted(Number(best), "place")}${what}${within}.`;
const none: Distance = () => "";

/** The words of what a plan for many people comes to. */
export const cohortVerdictWords = {
  nothing: "Nothing to plan",
  nobody: "there is nobody in the cohort.",
  impossible: "Not possible for everybody",
  unreached: (unreached: number, all: number) =>
    `the catalogue has no way to close what ${unreached} of ${counted(all, "person")} lack.`,
  notEnough:
    "not everybody can close everything with the places, the money and the days that there are. That is proved.",
  closed: (closed: number, all: number) =>
    `${closed} of ${counted(all, "person")} ${closed === 1 ? "closes" : "close"} all they are known to lack`,
  noPlaces: "no places on courses",
  comesTo: (
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
    ].join("; "),
  proved: {
    ready: "Proved: no plan closes everything for more people, and none that does so for as many is better.",
    coverage: "Proved: no plan covers more, and none that covers as much is better.",
    everybody: "Proved: no plan that closes everything for everybody is better.",
  },
  struck: "The time limit struck before it was proved.",
  struckLast: "The time limit struck; all that was asked is proved.",
  within: (share: number | undefined) => (share === undefined ? "" : ` (within ${share}%)`),
  distances: {
    ready: (best, within) => `No plan closes everything for more than ${counted(Number(best), "person")}${within}.`,
    coverage: (best, within, _, found) =>
      `No plan covers more than ${best} parts beyond today; this one covers ${found}${within}.`,
    cost: (best, within, aim) => `No plan ${asMany[aim]}costs less than ${best}${within}.`,
    unpriced: fewer("takes", " of unknown cost"),
    toConfirm: fewer("has", " to confirm the entry of"),
    courses: fewer("at this cost takes", ""),
    waiting: () => "Its cost is the least; only the dates of runs could be earlier.",
    untimed: none,
    days: none,
    finish: none,
  } satisfies Record<PlanBound["of"], Distance>,
} as const;
