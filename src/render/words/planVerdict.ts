import type { PlanBound, TrainingPlan } from "../../plan/TrainingPlan.js";
import type { PagePart } from "../page.js";
import { counted } from "./counted.js";
import { moneyInWords } from "./moneyInWords.js";

/** A plan's status in words: what it closes, and how far it is proved to be best. */
export function planVerdict(plan: TrainingPlan): PagePart {
  const { status, steps, open, coverageNow } = plan;
  const asked = open.filter(({ why }) => why !== "not-asked");
  const unknown = asked.filter(({ why }) => why === "unassessed").length;
  const lacking = asked.length - unknown;
  if (status === "impossible") {
    const unreached = open.filter(({ why }) => why === "no-course" || why === "entry" || why === "dates").length;
    const text =
      unreached > 0
        ? `the catalogue has no way to close ${unreached} of ${counted(lacking, "need")}.`
        : `no courses close ${lacking === 1 ? "the one need" : `all ${lacking} needs together`} within the limits. That is proved.`;
    return { kind: "verdict", verdict: "Not possible", tone: "unmet", text };
  }
  if (coverageNow.outOf === 0) {
    return { kind: "verdict", verdict: "Nothing to learn", tone: "quiet", text: "no skill that counts is asked for." };
  }
  if (steps.length === 0 && lacking === 0) {
    const text =
      unknown > 0
        ? `nothing is known to be lacking, but ${areUnknown(unknown)}.`
        : "nothing that was asked is lacking.";
    return { kind: "verdict", verdict: "Nothing to learn", tone: unknown > 0 ? "unassessed" : "met", text };
  }
  const courses = counted(steps.length, "course");
  const rest = [
    ...(lacking > 0 ? [`${counted(lacking, "need")} ${lacking === 1 ? "stays" : "stay"} open`] : []),
    ...(unknown > 0 ? [areUnknown(unknown)] : []),
  ];
  const isAsked = open.length === asked.length;
  const closesAll = isAsked ? (unknown > 0 ? "Closes what is known" : "Closes the gap") : "Closes what is essential";
  const [verdict, tone] =
    lacking > 0 ? (["Closes a part", "partial"] as const) : ([closesAll, unknown > 0 ? "unassessed" : "met"] as const);
  const what = [courses, ...rest].join("; ");
  return { kind: "verdict", verdict, tone, text: `${what}. ${proofInWords(plan)}` };
}

const areUnknown = (unknown: number) => `${counted(unknown, "need")} ${unknown === 1 ? "is" : "are"} not assessed`;

/** `Proved to be the cheapest, then the shortest.`, or how far each thing asked for may be from best. */
function proofInWords({ status, bound, cost }: TrainingPlan): string {
  const counts = bound.filter(
    ({ of, value }) => (of !== "unpriced" && of !== "untimed" && of !== "toConfirm") || value !== 0,
  );
  // What follows decides between plans that are equal in all that was asked for.
  const first = bound.findIndex(({ of }) => of === "toConfirm" || of === "courses");
  const aims = counts.filter((one) => first < 0 || bound.indexOf(one) < first);
  const asked = aims.length > 0 ? aims : counts.slice(0, 1);
  if (asked.length === 0) return status === "optimal" ? "Proved to be best." : "The time limit struck.";
  if (status === "optimal") return `Proved to be ${asked.map(({ of }) => superlatives[of]).join(", then ")}.`;
  const loose = asked.filter(({ value, bound }) => value !== bound);
  const proved = asked.filter((one) => !loose.includes(one));
  return [
    "The time limit struck.",
    ...(proved.length > 0 ? [`Proved to be ${proved.map(({ of }) => superlatives[of]).join(", then ")}.`] : []),
    ...loose.map((one) => distanceInWords(one, cost?.currency ?? "")),
  ].join(" ");
}

const superlatives: Readonly<Record<PlanBound["of"], string>> = {
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
};

/** How far a value may be from best, rounded up: `Its cost is within 12% of the best: no plan costs less than 90 GBP.` */
function distanceInWords({ of, value, bound }: PlanBound, currency: string): string {
  const share = withinShare(value, bound);
  const within = share === undefined ? "may not be the best" : `is within ${share}% of the best`;
  switch (of) {
    case "coverage":
    case "ready":
    case "waiting":
      return `${subjects[of]} ${within}.`;
    case "cost":
      return `Its cost ${within}: no plan costs less than ${moneyInWords({ amount: Number(bound), currency })}.`;
    case "days":
      return `Its length ${within}: no plan takes less than ${counted(Number(bound), "day")}.`;
    case "finish":
      return bound === ""
        ? "It may not be the earliest to finish."
        : `No plan finishes before ${bound}; this one may be later than need be.`;
    default:
      return `No plan has fewer than ${counted(Number(bound), "course")}${ofCourses[of]}.`;
  }
}

const subjects = { coverage: "What it covers", ready: "How many it makes ready", waiting: "How long people wait" };
const ofCourses = {
  unpriced: " of unknown cost",
  untimed: " of unknown length",
  toConfirm: " to confirm the entry of",
  courses: "",
};

function withinShare(value: number | string, bound: number | string): number | undefined {
  const [a, b] = [Number(value), Number(bound)];
  return b > 0 ? Math.ceil((Math.abs(a - b) / b) * 100 - 1e-9) : undefined;
}
