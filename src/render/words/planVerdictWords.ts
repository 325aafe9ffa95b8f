import type { PlanBound } from "../../plan/TrainingPlan.js";
import { counted, isOrAre } from "./counted.js";

const areUnknown = (unknown: number) => `${counted(unknown, "need")} ${isOrAre(unknown)} not assessed`;
const fewest = (best: string | number, what: string) =>
  `No plan has fewer than ${counted(Number(best), "course")}${what}.`;

// The words of what a training plan comes to.

export const impossible = "Not possible";
export const unreached = (unreached: number, lacking: number) =>
  `the catalogue has no way to close ${unreached} of ${counted(lacking, "need")}.`;
export const noPlan = (lacking: number) =>
  `no courses close ${lacking === 1 ? "the one need" : `all ${lacking} needs together`} within the limits. That is proved.`;
export const nothing = "Nothing to learn";
export const noneCounts = "no skill that counts is asked for.";
export const nothingKnown = (unknown: number) => `nothing is known to be lacking, but ${areUnknown(unknown)}.`;
export const nothingLacking = "nothing that was asked is lacking.";
export const part = "Closes a part";
export const essential = "Closes what is essential";
export const known = "Closes what is known";
export const all = "Closes the gap";
export const closes = (courses: number, lacking: number, unknown: number) =>
  `${counted(courses, "course")}${lacking > 0 ? `; ${counted(lacking, "need")} ${lacking === 1 ? "stays" : "stay"} open` : ""}${unknown > 0 ? `; ${areUnknown(unknown)}` : ""}.`;
export const best = "Proved to be best.";
export const struck = "The time limit struck.";
export const proved = (what: readonly string[]) => `Proved to be ${what.join(", then ")}.`;
export const superlatives = {
  coverage: "the one that covers most",
  unpriced: "the one with the fewest courses of unknown cost",
  cost: "the cheapest",
  untimed: "the one with the fewest courses of unknown length",
  days: "the shortest",
  finish: "the earliest to finish",
  toConfirm: "the one with the fewest entry levels to confirm",
  courses: "the one with the fewest courses",
  ready: "the one with most people ready",
  waiting: "the one with the least waiting",
} satisfies Record<PlanBound["of"], string>;
export const within = (share: number | undefined) =>
  share === undefined ? "may not be the best" : `is within ${share}% of the best`;
/** How far a value may be from best: `Its cost is within 12% of the best: no plan costs less than 90 GBP.` */
export const distances = {
  coverage: (within) => `What it covers ${within}.`,
  ready: (within) => `How many it makes ready ${within}.`,
  waiting: (within) => `How long people wait ${within}.`,
  cost: (within, best) => `Its cost ${within}: no plan costs less than ${best}.`,
  days: (within, best) => `Its length ${within}: no plan takes less than ${counted(Number(best), "day")}.`,
  finish: (_, best) =>
    best === ""
      ? "It may not be the earliest to finish."
      : `No plan finishes before ${best}; this one may be later than need be.`,
  unpriced: (_, best) => fewest(best, " of unknown cost"),
  untimed: (_, best) => fewest(best, " of unknown length"),
  toConfirm: (_, best) => fewest(best, " to confirm the entry of"),
  courses: (_, best) => fewest(best, ""),
} satisfies Record<PlanBound["of"], (within: string, best: string | number) => string>;
