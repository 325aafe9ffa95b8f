import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { bestFirst, everyPlan, type TriedPlan } from "../../test/everyPlan.js";
import type { Catalogue } from "../model/catalogue.js";
import { gap } from "../questions/gap/gap.js";
import { type PlanOutcome, planTraining } from "./planTraining.js";
import { checkPlan, stillLacking } from "./training/checkPlan.js";

const questions = fc.record({
  catalogue: academyCatalogues(),
  profile: academyProfiles(),
  roleLevel: academyRoleLevels(),
  options: academyLimits(),
});

/** The figures by which plans are compared, of a plan tried and of a plan answered. */
const ofTried = ({ gained, unpriced, cost, untimed, days, finish, courses }: TriedPlan) => ({
  gained,
  unpriced,
  cost,
  untimed,
  days,
  finish,
  courses: courses.length,
});
const ofAnswer = (plan: PlanOutcome, low: number) => ({
  gained: plan.coverage.low - low,
  unpriced: plan.unpriced.length,
  cost: Math.round((plan.cost?.amount ?? 0) * 100),
  untimed: plan.untimed.length,
  days: plan.days,
  finish: plan.finish ?? "",
  courses: plan.steps.length,
});

/** Only what was asked for is compared: two best plans may differ in all else. */
function asked(figures: ReturnType<typeof ofTried>, options: { mostCoverage?: boolean; minimise?: readonly string[] }) {
  const { gained, unpriced, cost, untimed, days, finish, courses } = figures;
  const minimise = options.minimise ?? ["cost"];
  return {
    courses,
    ...(options.mostCoverage && { gained }),
    ...(minimise.includes("cost") && { unpriced, cost }),
    ...(minimise.includes("days") && { untimed, days }),
    ...(minimise.includes("finish") && { finish }),
  };
}

describe("planTraining is what trying every plan comes to", () => {
  test("the best plan, its bound, what helps where there is none, and why needs stay open", async () => {
    const seen = { optimal: 0, impossible: 0, helped: 0 };
    await fc.assert(
      fc.asyncProperty(questions, async ({ catalogue, profile, roleLevel, options }) => {
        const gapNow = gap(academy, profile, roleLevel);
        const every = everyPlan(academy, catalogue, gapNow, options);
        const [best] = bestFirst(every, options);
        const plan = await planTraining(academy, catalogue, gapNow, options);
        expect(checkPlan(academy, catalogue, gapNow, options, plan)).toEqual([]);
        if (!best) {
          seen.impossible++;
          expect(plan).toMatchObject({ status: "impossible", steps: [], bound: [] });
          for (const limit of ["budget", "earliest", "latest", "sites", "modes"] as const) {
            if (options[limit] === undefined) continue;
            const { [limit]: _, ...without } = options;
            const isPossible = bestFirst(everyPlan(academy, catalogue, gapNow, without), without).length > 0;
            expect(plan.wouldHelp.some((help) => help.limit === limit)).toBe(isPossible);
            if (isPossible) seen.helped++;
          }
        } else {
          seen.optimal++;
          expect(plan.status).toBe("optimal");
          expect(asked(ofAnswer(plan, gapNow.coverage.low), options)).toEqual(asked(ofTried(best), options));
          for (const { value, bound } of plan.bound) expect(bound).toBe(value);
          if (!options.mostCoverage) expect(stillLacking(academy, gapNow, options, plan)).toEqual([]);
        }
        const reasons = new Map(plan.open.map(({ skill, why }) => [skill, why]));
        for (const skill of stillLacking(academy, gapNow, options, plan)) {
          const alone = { ...gapNow, standings: gapNow.standings.filter((standing) => standing.skill === skill) };
          const free = {
            ...(options.done && { done: options.done }),
            ...(options.unassessed && { unassessed: options.unassessed }),
          };
          const within = bestFirst(everyPlan(academy, catalogue, alone, { ...options, mostCoverage: false }), options);
          const isWithin = within.some(({ closesAll }) => closesAll);
          if (isWithin) expect(reasons.get(skill)).toBe("not-chosen");
          else expect(["limits", "no-course"]).toContain(reasons.get(skill));
          if (everyPlan(academy, catalogue, alone, free).some(({ closesAll }) => closesAll)) {
            expect(reasons.get(skill)).not.toBe("no-course");
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.optimal, seen.impossible, seen.helped)).toBeGreaterThan(10);
  }, 120_000);

  test("the next best plans, each without a course of every plan before it", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ catalogue, profile, roleLevel, options }) => {
        const gapNow = gap(academy, profile, roleLevel);
        const plan = await planTraining(academy, catalogue, gapNow, { ...options, alternatives: 3 });
        const ranked = bestFirst(everyPlan(academy, catalogue, gapNow, options), options);
        const before: PlanOutcome[] = [plan];
        for (const alternative of plan.alternatives) {
          expect(checkPlan(academy, catalogue, gapNow, options, alternative)).toEqual([]);
          const [next] = allowedAfter(ranked, before);
          expect(next).toBeDefined();
          if (next)
            expect(asked(ofAnswer(alternative, gapNow.coverage.low), options)).toEqual(asked(ofTried(next), options));
          before.push(alternative);
        }
        const isExhausted = plan.steps.length === 0 || before.at(-1)?.steps.length === 0;
        if (before.length < 4 && !isExhausted) expect(allowedAfter(ranked, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

function allowedAfter(ranked: readonly TriedPlan[], before: readonly PlanOutcome[]): TriedPlan[] {
  return ranked.filter(({ courses }) =>
    before.every(({ steps }) => steps.some(({ course }) => !courses.includes(course))),
  );
}

test("the same plan, byte for byte, whatever the order of the catalogue", async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ catalogue, profile, roleLevel, options }) => {
      const backwards: Catalogue = {
        ...catalogue,
        courses: catalogue.courses.toReversed(),
        offerings: catalogue.offerings?.toReversed() ?? [],
      };
      const plan = await planTraining(academy, catalogue, { profile, roleLevel }, options);
      const same = await planTraining(academy, backwards, { profile, roleLevel }, options);
      expect(JSON.stringify(same)).toBe(JSON.stringify(plan));
    }),
    { numRuns: 100 },
  );
}, 60_000);
