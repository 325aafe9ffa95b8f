import { planTeam, whatIfExtraRun } from "ddat-skills/plan";
import { uk } from "ddat-skills/uk";
import { formatTime, report } from "./compare.js";
import { madeUpCatalogue, madeUpCohort, madeUpLearner, numbersFrom, roleLevels } from "./plans.js";

const needs = "application-operations-engineer/application-operations-engineer";

/** A team of 30 to depth 2 with 60 and with 150 courses on three runs each; the whole curve of one run for 100 people. */
export async function benchTeams(): Promise<void> {
  for (const [courses, aim] of [
    [60, "under 2 s"],
    [150, "under 5 s"],
  ] as const) {
    const catalogue = madeUpCatalogue([needs], courses, 3, 12);
    const next = numbersFrom(50);
    const people = Array.from({ length: 30 }, (_, i) => ({
      profile: madeUpLearner(`person ${i}`, needs, catalogue, 1, next),
    }));
    const start = performance.now();
    const { status, bound } = await planTeam(uk, catalogue, people, needs, { depth: 2, aim: "most", timeLimit: 20 });
    const reached = bound.map(({ of, value, bound: best }) => `${of} ${value}${value === best ? "" : ` of ${best}`}`);
    const time = formatTime((performance.now() - start) * 1_000_000);
    report(
      `planTeam: 30 people, ${courses} courses x 3 runs, depth 2`,
      time,
      `${aim}; ${status}: ${reached.join(", ")}`,
    );
  }
  const catalogue = madeUpCatalogue(roleLevels, 40, 1, 12);
  const people = madeUpCohort(100, catalogue);
  const [course] = catalogue.courses;
  const run = {
    course: course?.id ?? "",
    capacity: 12,
    cost: { amount: 10, currency: "GBP" },
    fixedCost: { amount: 1_000, currency: "GBP" },
  };
  const start = performance.now();
  const { status, breakEven } = await whatIfExtraRun(uk, catalogue, people, [run], { timeLimit: 30 });
  const time = formatTime((performance.now() - start) * 1_000_000);
  const points = breakEven?.curve.length ?? 0;
  report("whatIfExtraRun: the curve of one run, 100 people, 40 runs", time, `under 3 s; ${status}, ${points} points`);
}
