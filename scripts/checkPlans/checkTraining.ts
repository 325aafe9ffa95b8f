import { planTraining } from "../../src/plan/planTraining.js";
import { everySequence, type Reading, type Sequence } from "./everySequence.js";
import { type Figures, leastBy } from "./leastBy.js";
import type { Random } from "./Random.js";
import type { Tally } from "./Tally.js";
import {
  amountOf,
  catalogueOf,
  dateOf,
  framework,
  madeUpCourses,
  madeUpHolding,
  madeUpNeeds,
  profileOf,
  roleProfileOf,
  unitsOf,
} from "./World.js";

/** One person's plan, held to every order of every set of courses. */
export async function checkTraining(random: Random, question: string, tally: Tally): Promise<void> {
  const courses = madeUpCourses(random, random.whole(1, 5));
  const holding = madeUpHolding(random);
  const needs = madeUpNeeds(random);
  const reading: Reading = {
    entry: random.of(["course", "course", "course", "each-line"]),
    unassessed: random.of(["leave", "leave", "learn"]),
  };
  const minimise = random.of([["cost"], ["cost"], ["days"], ["finish"], ["finish", "cost"], ["cost", "days"]] as const);
  const mostCoverage = random.chance(0.5);
  const figuresOf = (one: Sequence): Figures => [
    mostCoverage ? -one.gained : 0,
    ...minimise.flatMap((aim) =>
      aim === "cost" ? [one.unpriced, one.cost] : aim === "days" ? [one.untimed, one.days] : [one.finish],
    ),
    one.toConfirm,
    one.courses.length,
    one.finish,
  ];
  const all = everySequence(courses, holding, needs, reading).filter(({ closes }) => mostCoverage || closes);
  const cheapest = leastBy(
    all.filter(({ unpriced }) => unpriced === 0),
    (one) => [mostCoverage ? -one.gained : 0, one.cost],
  );
  const less = random.of([0n, 0n, 100n, 1n]);
  const budget = random.chance(0.6) && cheapest && cheapest.cost >= less ? cheapest.cost - less : undefined;
  const isWithin = ({ unpriced, cost }: Sequence) => budget === undefined || (unpriced === 0 && cost <= budget);
  const best = leastBy(all.filter(isWithin), figuresOf);

  const plan = await planTraining(
    framework,
    catalogueOf(courses),
    { profile: profileOf("sam", holding), roleLevel: roleProfileOf("role", needs) },
    { ...reading, minimise, mostCoverage, ...(budget !== undefined && { budget: amountOf(budget) }) },
  );
  tally.count(plan.status);
  if (!best) return tally.compare(question, plan.status, "impossible");
  const costs = new Map(courses.map(({ id, cost }) => [id, cost]));
  const days = new Map(courses.map((course) => [course.id, course.days]));
  const taken = plan.steps.map(({ course }) => course);
  const gained = plan.coverage.low - plan.coverageNow.low;
  const finish = plan.steps.reduce((last, { end }) => Math.max(last, end === undefined ? 0 : Number(end.slice(8))), 0);
  const answered: Sequence = {
    ...best,
    courses: taken,
    gained,
    finish,
    unpriced: taken.filter((id) => costs.get(id) === undefined).length,
    cost: taken.reduce((sum, id) => sum + (costs.get(id) ?? 0n), 0n),
    untimed: taken.filter((id) => days.get(id) === undefined).length,
    days: taken.reduce((sum, id) => sum + (days.get(id) ?? 0), 0),
    toConfirm: plan.steps.filter(({ toConfirm }) => toConfirm.length > 0).length,
  };
  tally.compare(question, ["optimal", ...figuresOf(answered)], ["optimal", ...figuresOf(best)]);
  tally.compare(question, plan.status, "optimal");
  if (plan.cost) tally.compare(`${question} cost`, unitsOf(plan.cost.amount), answered.cost);
  tally.compare(`${question} finish`, plan.finish, finish === 0 ? undefined : dateOf(finish));
  for (const { of, value, bound } of plan.bound) tally.compare(`${question} bound of ${of}`, bound, value);
  // What it hands out is among what can be done, run by run.
  const runs = plan.steps.flatMap(({ offering }) => offering ?? []).join();
  const isThere = all.some((one) => one.courses.join() === taken.join() && one.runs.join() === runs && isWithin(one));
  tally.compare(`${question} ${taken.join()} ${runs}`, isThere, true);
}
