import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { bestFirst, everyPlan, type TriedPlan } from "../../test/everyPlan.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Profile } from "../model/profile.js";
import { type Gap, gap } from "../questions/gap/gap.js";
import { type PlanTrainingOptions, planTraining } from "./planTraining.js";
import type { PlanOutcome } from "./TrainingPlan.js";
import { checkPlan, stillLacking } from "./training/checkPlan.js";

const questions = fc.record({
  catalogue: academyCatalogues(),
  profile: academyProfiles(),
  roleLevel: academyRoleLevels(),
  options: academyLimits(),
  isBare: fc.boolean(),
});

/** The figures by which plans are compared, of a plan tried and of a plan answered. */
const ofTried = ({ gained, unpriced, cost, untimed, days, finish, toConfirm, courses }: TriedPlan) => ({
  gained,
  unpriced,
  cost,
  untimed,
  days,
  finish,
  toConfirm,
  courses: courses.length,
});
const ofAnswer = (plan: PlanOutcome, low: number) => ({
  gained: plan.coverage.low - low,
  unpriced: plan.unpriced.length,
  cost: Math.round((plan.cost?.amount ?? 0) * 100),
  untimed: plan.untimed.length,
  days: plan.days,
  finish: plan.finish ?? "",
  toConfirm: plan.steps.filter(({ toConfirm }) => toConfirm.length > 0).length,
  courses: plan.steps.length,
});

/** Only what was asked for is compared: two best plans may differ in all else. */
function asked(figures: ReturnType<typeof ofTried>, options: { mostCoverage?: boolean; minimise?: readonly string[] }) {
  const { gained, unpriced, cost, untimed, days, finish, toConfirm, courses } = figures;
  const minimise = options.minimise ?? ["cost"];
  return {
    toConfirm,
    courses,
    ...(options.mostCoverage && { gained }),
    ...(minimise.includes("cost") && { unpriced, cost }),
    ...(minimise.includes("days") && { untimed, days }),
    ...(minimise.includes("finish") && { finish }),
  };
}

/** A gap alone does not say of a skill outside the role level that nothing is held. */
function whatGapsSay(profile: Profile, { standings }: Gap): Profile {
  const isSaid = (skill: string, level: unknown) => level !== null || standings.some((one) => one.skill === skill);
  return {
    ...profile,
    has: Object.fromEntries(Object.entries(profile.has).filter(([id, level]) => isSaid(id, level))),
  };
}

const reasonsSeen = { "not-chosen": 0, limits: 0, entry: 0, dates: 0, "no-course": 0 };

/** Why a need stays open (one reason, but for courses that wait for each other), said by what closes it: as it is asked, without limits, in no order of days, and by line. */
function reasonsFor(
  catalogue: Catalogue,
  options: PlanTrainingOptions,
  closes: (catalogue: Catalogue, options: PlanTrainingOptions) => boolean,
): (keyof typeof reasonsSeen)[] {
  const { budget: _, earliest: __, latest: ___, sites: ____, modes: _____, providers: ______, ...free } = options;
  const byLine = { ...free, entry: "each-line" } as const;
  const undated = { ...catalogue, offerings: [] };
  const unordered = { ...undated, courses: catalogue.courses.map(({ prerequisites: _, ...course }) => course) };
  if (!closes(undated, free)) {
    if (closes(undated, byLine)) return ["entry"];
    return closes(unordered, byLine) ? ["entry", "no-course"] : ["no-course"];
  }
  if (closes(catalogue, options)) return ["not-chosen"];
  if (closes(catalogue, free)) return ["limits"];
  return [closes(catalogue, byLine) ? "entry" : "dates"];
}

describe("planTraining is what trying every plan comes to", () => {
  test("the best plan, its bound, what helps where there is none, and why needs stay open", async () => {
    const seen = { optimal: 0, confirmed: 0, impossible: 0, helped: 0, helpedMore: 0, ...reasonsSeen };
    await fc.assert(
      fc.asyncProperty(questions, async ({ catalogue, profile, roleLevel, options, isBare }) => {
        const gapNow = gap(academy, profile, roleLevel);
        const known = isBare ? whatGapsSay(profile, gapNow) : profile;
        const [best] = bestFirst(everyPlan(academy, catalogue, gapNow, options, known), options);
        const plan = await planTraining(academy, catalogue, isBare ? gapNow : { profile, roleLevel }, options);
        expect(checkPlan(academy, catalogue, gapNow, options, plan, known)).toEqual([]);
        for (const limit of ["budget", "earliest", "latest", "sites", "providers", "modes"] as const) {
          if (options[limit] === undefined) continue;
          const { [limit]: _, ...without } = options;
          const [freed] = bestFirst(everyPlan(academy, catalogue, gapNow, without, known), without);
          const helps = best
            ? (options.mostCoverage ?? false) && (freed?.gained ?? 0) > best.gained
            : freed !== undefined;
          expect(plan.wouldHelp.some((help) => help.limit === limit)).toBe(helps);
          if (helps) seen[best ? "helpedMore" : "helped"]++;
        }
        if (!best) {
          seen.impossible++;
          expect(plan).toMatchObject({ status: "impossible", steps: [], bound: [] });
        } else {
          seen.optimal++;
          if (best.toConfirm > 0) seen.confirmed++;
          expect(plan.status).toBe("optimal");
          expect(asked(ofAnswer(plan, gapNow.coverage.low), options)).toEqual(asked(ofTried(best), options));
          for (const { value, bound } of plan.bound) expect(bound).toBe(value);
          if (!options.mostCoverage) expect(stillLacking(academy, gapNow, options, plan)).toEqual([]);
        }
        const reasons = new Map(plan.open.map(({ skill, why }) => [skill, why]));
        for (const skill of stillLacking(academy, gapNow, options, plan)) {
          const alone = { ...gapNow, standings: gapNow.standings.filter((standing) => standing.skill === skill) };
          const closes = (among: Catalogue, within: PlanTrainingOptions) =>
            bestFirst(everyPlan(academy, among, { ...gapNow, ...alone }, within, known), within).length > 0;
          const whys = reasonsFor(catalogue, { ...options, mostCoverage: false }, closes);
          for (const why of whys) seen[why]++;
          expect(whys).toContain(reasons.get(skill));
        }
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(2);
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
