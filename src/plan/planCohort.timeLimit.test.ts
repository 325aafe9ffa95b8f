import { expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { PlanError } from "./PlanError.js";
import { type CohortMember, type CohortPlan, planCohort } from "./planCohort.js";
import { cohortPlanSchema } from "./planCohort.schema.js";
import { checkCohort } from "./training/checkCohort.js";

// A made-up cohort that takes HiGHS some tenths of a second. How far it gets in a part of that is the machine's affair,
// so everything that may come of a time limit is allowed, and held to the optimum.

const next = numbers();
const oneOf = <Thing>(things: readonly [Thing, ...Thing[]]): Thing =>
  things[Math.floor(next() * things.length)] ?? things[0];
const skills = ["a", "__proto__", "constructor"] as const;
const day = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000).toISOString().slice(0, 10);

const courses = Array.from({ length: 10 }, (_, i) => {
  const from = next() < 0.5 ? {} : { from: "1" };
  const taught = new Set([oneOf(skills), oneOf(skills)]);
  return {
    id: `c${i}`,
    title: "C",
    provider: "p",
    teaches: [...taught].map((skill) => ({ skill, ...from, to: oneOf(["2", "3"]) })),
    cost: { amount: 50 + 25 * Math.floor(next() * 20), currency: "GBP" },
  };
});
const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: academy.id, version: academy.version },
  providers: [{ id: "p", name: "P" }],
  courses,
  offerings: courses.map(({ id }, i) => {
    const start = Math.floor(next() * 100);
    return { id: `r${i}`, course: id, start: day(start), end: day(start + 1 + Math.floor(next() * 3)), capacity: 3 };
  }),
});
const people = Array.from({ length: 24 }, (_, i): CohortMember => {
  const has = Object.fromEntries(skills.map((skill) => [skill, oneOf([null, null, "1"])]));
  return { profile: parseProfile(academy, { person: `p${i}`, has }), roleLevel: oneOf(["r/high", "r/wide"]) };
});

test.each(["ready", "coverage"] as const)("a time limit never gives a wrong answer: %s", async (aim) => {
  const best = await planCohort(academy, catalogue, people, { aim });
  expect(best.status).toBe("optimal");
  expect(best.total.gained).toBeGreaterThan(0);
  for (const timeLimit of [1e-6, 0.03, 0.1, 0.2]) {
    const plan = await planCohort(academy, catalogue, people, { aim, timeLimit }).catch((error: unknown) => error);
    if (plan instanceof PlanError) {
      expect(plan.state).toBe("timed-out");
      continue;
    }
    const found = plan as CohortPlan; // What is not a PlanError is held to the schema here.
    expect(cohortPlanSchema.parse(found)).toEqual(found);
    expect(checkCohort(academy, catalogue, people, { aim, timeLimit }, found)).toEqual([]);
    holdToBest(found, best);
    if (timeLimit === 1e-6) expect(found.status).toBe("feasible");
    if (found.status === "optimal") expect(found.bound).toEqual(best.bound);
  }
});

/** What is counted up may be less than the best and its bound never is; what is counted down the other way round. */
function holdToBest(found: CohortPlan, best: CohortPlan): void {
  for (const [i, { of, value, bound }] of found.bound.entries()) {
    const sign = of === "ready" || of === "coverage" ? -1 : 1;
    const [reached, least] = [sign * Number(value), sign * Number(best.bound[i]?.value)];
    expect(of).toBe(best.bound[i]?.of);
    expect(sign * Number(bound)).toBeLessThanOrEqual(least);
    expect(reached).toBeGreaterThanOrEqual(least);
    if (reached !== least) break; // What follows was made least among plans that the best is not one of.
  }
}

/** Numbers from 0 to 1 in a fixed order. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
