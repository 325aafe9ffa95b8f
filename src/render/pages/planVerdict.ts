import type { PlanBound, TrainingPlan } from "../../plan/TrainingPlan.js";
import type { PagePart } from "../page.js";
import { verdict } from "../parts.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as words from "../words/planVerdictWords.js";

/** A plan's status in words: what it closes, and how far it is proved to be best. */
export function planVerdict(plan: TrainingPlan): PagePart {
  const { status, steps, open, coverageNow } = plan;
  const asked = open.filter(({ why }) => why !== "not-asked");
  const unknown = asked.filter(({ why }) => why === "unassessed").length;
  const lacking = asked.length - unknown;
  if (status === "impossible") {
    const unreached = open.filter(({ why }) => why === "no-course" || why === "entry" || why === "dates").length;
    const text = unreached > 0 ? words.unreached(unreached, lacking) : words.noPlan(lacking);
    return verdict(words.impossible, "unmet", text);
  }
  if (coverageNow.outOf === 0) return verdict(words.nothing, "quiet", words.noneCounts);
  const tone = unknown > 0 ? "unassessed" : "met";
  if (steps.length === 0 && lacking === 0)
    return verdict(words.nothing, tone, unknown > 0 ? words.nothingKnown(unknown) : words.nothingLacking);
  const text = `${words.closes(steps.length, lacking, unknown)} ${proofInWords(plan)}`;
  if (lacking > 0) return verdict(words.part, "partial", text);
  if (open.length > asked.length) return verdict(words.essential, tone, text);
  return verdict(unknown > 0 ? words.known : words.all, tone, text);
}

/** `Proved to be the cheapest, then the shortest.`, or how far each thing asked for may be from best. */
function proofInWords({ status, bound, cost }: TrainingPlan): string {
  const counts = bound.filter(
    ({ of, value }) => (of !== "unpriced" && of !== "untimed" && of !== "toConfirm") || value !== 0,
  );
  // What follows decides between plans that are equal in all that was asked for.
  const first = bound.findIndex(({ of }) => of === "toConfirm" || of === "courses");
  const aims = counts.filter((one) => first < 0 || bound.indexOf(one) < first);
  const asked = aims.length > 0 ? aims : counts.slice(0, 1);
  if (asked.length === 0) return status === "optimal" ? words.best : words.struck;
  const isLoose = ({ value, bound }: PlanBound) => status !== "optimal" && value !== bound;
  const proved = asked.filter((one) => !isLoose(one)).map(({ of }) => words.superlatives[of]);
  return [
    ...(status === "optimal" ? [] : [words.struck]),
    ...(proved.length > 0 ? [words.proved(proved)] : []),
    ...asked.filter(isLoose).map(({ of, value, bound }) => {
      const best = of === "cost" ? moneyInWords({ amount: Number(bound), currency: cost?.currency ?? "" }) : bound;
      return words.distances[of](words.within(shareFromBest(value, bound)), best);
    }),
  ].join(" ");
}

/** How far a value may be from best in per cent, rounded up; of days and of nothing there is none. */
export function shareFromBest(value: number | string, bound: number | string): number | undefined {
  const [found, best] = [Number(value), Number(bound)];
  return best > 0 ? Math.ceil((Math.abs(found - best) / best) * 100 - 1e-9) : undefined;
}
