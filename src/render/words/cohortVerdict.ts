import { match } from "ts-pattern";
import type { CohortPlan } from "../../plan/planCohort.js";
import type { PlanBound } from "../../plan/TrainingPlan.js";
import type { PagePart } from "../page.js";
import { counted } from "./counted.js";
import { moneyInWords } from "./moneyInWords.js";

/** A cohort's plan in a line: for how many it closes all they are known to lack, what it costs, and how far that is proved. */
export function cohortVerdict(plan: CohortPlan): PagePart {
  const { status, total, people } = plan;
  if (people.length === 0) {
    return { kind: "verdict", verdict: "Nothing to plan", tone: "quiet", text: "there is nobody in the cohort." };
  }
  if (status === "impossible") {
    const unreached = people.filter(({ open }) =>
      open.some(({ why }) => why === "no-course" || why === "entry"),
    ).length;
    const text =
      unreached > 0
        ? `the catalogue has no way to close what ${unreached} of ${inPeople(people.length)} lack.`
        : "not everybody can close everything with the places, the money and the days that there are. That is proved.";
    return { kind: "verdict", verdict: "Not possible for everybody", tone: "unmet", text };
  }
  const isAll = total.closed === people.length;
  const isKnown = people.every(({ open }) => open.every(({ why }) => why !== "unassessed"));
  return {
    kind: "verdict",
    verdict: `${total.closed} of ${inPeople(people.length)} ${total.closed === 1 ? "closes" : "close"} all they are known to lack`,
    tone: !isAll ? "partial" : isKnown ? "met" : "unassessed",
    text: `${comesTo(plan)}. ${proofInWords(plan)}`,
  };
}

/** `1 person`, `2 people`. */
export function inPeople(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

/** What is unknown is more, never nothing. */
function comesTo({ total, people }: CohortPlan): string {
  if (total.places === 0) return "no places on courses";
  const unpriced = people.reduce((sum, person) => sum + person.unpriced.length, 0);
  const untimed = people.reduce((sum, person) => sum + person.untimed.length, 0);
  const money = moneyInWords(total.cost);
  return [
    `${counted(total.places, "place")} on courses`,
    unpriced > 0 ? `${money}, and the cost of ${counted(unpriced, "place")} is not given` : money,
    `${counted(total.days, "day")} of learning${untimed > 0 ? `, and the length of ${counted(untimed, "place")} is not given` : ""}`,
    ...(total.finish === undefined ? [] : [`done on ${total.finish}`]),
  ].join("; ");
}

function proofInWords(plan: CohortPlan): string {
  if (plan.status === "optimal") {
    return match(plan.aim)
      .with(
        "ready",
        () => "Proved: no plan closes everything for more people, and none that does so for as many is better.",
      )
      .with("coverage", () => "Proved: no plan covers more, and none that covers as much is better.")
      .with("everybody", () => "Proved: no plan that closes everything for everybody is better.")
      .exhaustive();
  }
  const loose = plan.bound.filter(({ value, bound }) => value !== bound);
  const [first] = loose;
  if (first === undefined) return "The time limit struck; all that was asked is proved.";
  // What comes after something unproved has a bound only for as much of that: it says nothing of all plans.
  const struck = "The time limit struck before it was proved.";
  return `${struck} ${distanceInWords(plan, first)}`;
}

/** How far the first thing that is not proved may be from best, rounded up. */
function distanceInWords({ total, people, aim }: CohortPlan, { of, value, bound }: PlanBound): string {
  const [found, best] = [Number(value), Number(bound)];
  const share = best > 0 ? ` (within ${Math.ceil((Math.abs(found - best) / best) * 100 - 1e-9)}%)` : "";
  const asMany = { ready: "for as many ", coverage: "that covers as much ", everybody: "" }[aim];
  return match(of)
    .with("ready", () => {
      const most = Math.min(people.length, total.closed + best - found);
      return `No plan closes everything for more than ${inPeople(most)}${share}.`;
    })
    .with("coverage", () => `No plan covers more than ${best} parts beyond today; this one covers ${found}${share}.`)
    .with(
      "cost",
      () => `No plan ${asMany}costs less than ${moneyInWords(total.cost && { ...total.cost, amount: best })}${share}.`,
    )
    .with("unpriced", () => `No plan ${asMany}takes fewer than ${counted(best, "place")} of unknown cost${share}.`)
    .with(
      "toConfirm",
      () => `No plan ${asMany}has fewer than ${counted(best, "place")} to confirm the entry of${share}.`,
    )
    .with("courses", () => `No plan ${asMany}at this cost takes fewer than ${counted(best, "place")}${share}.`)
    .with("waiting", () => "Its cost is the least; only the dates of runs could be earlier.")
    .with("untimed", "days", "finish", () => "")
    .exhaustive();
}
