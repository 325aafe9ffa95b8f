import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  academy,
  academyCatalogues,
  academyProfiles,
  academyRoleLevels,
  coursesOfUse,
  withRunsPutOn,
} from "../../test/academy.js";
import { everyPlan, type TriedPlan } from "../../test/everyPlan.js";
import { pounds } from "../../test/pounds.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Money } from "../model/money.js";
import { gap } from "../questions/gap/gap.js";
import { type CohortMember, type CohortPlan, type PlanCohortOptions, planCohort } from "./planCohort.js";
import { checkCohort } from "./training/checkCohort.js";
import { whatIfExtraRun } from "./whatIfExtraRun.js";

const members = (person: string) =>
  fc
    .record({
      profile: academyProfiles(person),
      roleLevel: academyRoleLevels(),
      sites: fc.option(fc.subarray(["x", "y"]), { freq: 3, nil: undefined }),
      travel: fc.option(fc.constant({ x: pounds(12.5) }), { freq: 3, nil: undefined }),
      providers: fc.option(fc.constantFrom(["p"], ["q"]), { freq: 5, nil: undefined }),
    })
    .map(
      ({ sites, travel, providers, ...rest }): CohortMember => ({
        ...rest,
        ...(sites && { sites }),
        ...(travel && { travel }),
        ...(providers && { providers }),
      }),
    );

const questions = fc.record({
  catalogue: fc.oneof(academyCatalogues(3), withRunsPutOn(academyCatalogues(3))),
  people: fc.tuple(members("kim"), members("sam"), members("__proto__")),
  options: fc
    .record({
      aim: fc.constantFrom("ready", "ready", "coverage", "everybody" as const),
      budget: fc.constantFrom(undefined, undefined, pounds(20), pounds(60)),
      taken: fc.constantFrom(undefined, 1),
      entry: fc.constantFrom(undefined, undefined, "each-line" as const),
    })
    .map(({ aim, budget, taken, entry }) => ({
      aim,
      ...(budget !== undefined && { budget }),
      ...(entry && { entry }),
      isTaken: taken === 1,
    })),
});

interface Figures {
  readonly closed: number;
  readonly gained: number;
  readonly unpriced: number;
  readonly cost: number;
  readonly toConfirm: number;
  readonly places: number;
  readonly waiting: number;
}

function optionsFor(
  catalogue: Catalogue,
  options: { aim: string; budget?: Money; entry?: string; isTaken: boolean },
): PlanCohortOptions {
  const [first] = catalogue.offerings ?? [];
  const { isTaken, ...rest } = options;
  return { ...rest, ...(isTaken && first && { taken: { [first.id]: 1 } }) } as PlanCohortOptions; // `aim` and `entry` are words of theirs.
}

/** The best that everybody can come to, by trying all plans of each with all plans of the others. */
function bestTogether(
  catalogue: Catalogue,
  people: readonly CohortMember[],
  options: PlanCohortOptions,
): Figures | undefined {
  const { aim, budget, taken } = options;
  const starts = (catalogue.offerings ?? []).map(({ end }) => Date.parse(end));
  const first = Math.min(...starts);
  const plans = people.map(({ profile, roleLevel = "", ...own }) => {
    const gapNow = gap(academy, profile, roleLevel);
    const ofUse = coursesOfUse(catalogue, gapNow, { entry: options.entry }, profile);
    return everyPlan(
      academy,
      catalogue,
      gapNow,
      {
        ...own,
        ...(budget !== undefined && { budget }),
        ...(taken && { taken }),
        ...(options.entry && { entry: options.entry }),
      },
      profile,
    ).filter(({ courses }) => courses.every((course) => ofUse.has(course)));
  });
  let best: { readonly figures: Figures; readonly key: readonly number[] } | undefined;
  const walk = (place: number, chosen: readonly TriedPlan[]): void => {
    const next = plans[place];
    if (next) {
      for (const plan of next) walk(place + 1, [...chosen, plan]);
      return;
    }
    const figures: Figures = {
      closed: chosen.filter(({ closesAll }) => closesAll).length,
      gained: sumOf(chosen, ({ gained }) => gained),
      unpriced: sumOf(chosen, ({ unpriced }) => unpriced),
      cost:
        sumOf(chosen, ({ cost }) => cost) +
        sumOf(catalogue.offerings ?? [], ({ id, fixedCost }) =>
          chosen.some(({ runs }) => runs.includes(id)) ? Math.round((fixedCost?.amount ?? 0) * 100) : 0,
        ),
      toConfirm: sumOf(chosen, ({ toConfirm }) => toConfirm),
      places: sumOf(chosen, ({ courses }) => courses.length),
      waiting: sumOf(chosen, ({ runs }) =>
        sumOf(
          runs,
          (run) => (Date.parse(catalogue.offerings?.find(({ id }) => id === run)?.end ?? "") - first) / 86_400_000,
        ),
      ),
    };
    if (budget !== undefined && figures.cost > budget.amount * 100) return;
    if (aim === "everybody" && figures.closed < people.length) return;
    for (const { id, capacity = Infinity, minimum = 1 } of catalogue.offerings ?? []) {
      const wanted = chosen.filter(({ runs }) => runs.includes(id)).length;
      if (wanted > 0 && wanted + (taken?.[id] ?? 0) < minimum) return;
      if (wanted > Math.max(0, capacity - (taken?.[id] ?? 0))) return;
    }
    const main = aim === "ready" ? [-figures.closed] : aim === "coverage" ? [-figures.gained] : [];
    const key = [...main, figures.unpriced, figures.cost, figures.toConfirm, figures.places, figures.waiting];
    if (!best || isLess(key, best.key)) best = { figures, key };
  };
  walk(0, []);
  return best?.figures;
}

const sumOf = <Thing>(things: readonly Thing[], of: (thing: Thing) => number) =>
  things.reduce((sum, thing) => sum + of(thing), 0);

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

function figuresOf(catalogue: Catalogue, { people, total }: CohortPlan): Omit<Figures, "gained" | "closed"> {
  const first = Math.min(...(catalogue.offerings ?? []).map(({ end }) => Date.parse(end)));
  return {
    unpriced: sumOf(people, ({ unpriced }) => unpriced.length),
    cost: Math.round((total.cost?.amount ?? 0) * 100),
    toConfirm: sumOf(people, ({ steps }) => steps.filter(({ toConfirm }) => toConfirm.length > 0).length),
    places: total.places,
    waiting: sumOf(people, ({ steps }) =>
      sumOf(steps, ({ end }) => (end === undefined ? 0 : (Date.parse(end) - first) / 86_400_000)),
    ),
  };
}

test("a cohort's plan is what trying all plans of all people comes to", async () => {
  const seen = { optimal: 0, impossible: 0, minimum: 0, fixed: 0 };
  await fc.assert(
    fc.asyncProperty(questions, async ({ catalogue, people, options: raw }) => {
      const options = optionsFor(catalogue, raw);
      const best = bestTogether(catalogue, people, options);
      const plan = await planCohort(academy, catalogue, people, options);
      expect(checkCohort(academy, catalogue, people, options, plan)).toEqual([]);
      expect(plan.status).toBe(best ? "optimal" : "impossible");
      seen[best ? "optimal" : "impossible"]++;
      if (!best) return;
      const { closed, gained, ...rest } = best;
      expect(figuresOf(catalogue, plan)).toEqual(rest);
      if (options.aim === "ready") expect(plan.total.closed).toBe(closed);
      if (options.aim === "coverage") expect(plan.total.gained).toBe(gained);
      for (const { value, bound } of plan.bound) expect(bound).toBe(value);
      if (plan.runs.some(({ minimum }) => minimum !== undefined)) seen.minimum++;
      if (plan.runs.some(({ fixedCost }) => fixedCost)) seen.fixed++;
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
}, 180_000);

test("the same plan, byte for byte, in whatever order people and courses come", async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ catalogue, people, options: raw }) => {
      const options = optionsFor(catalogue, raw);
      const backwards: Catalogue = {
        ...catalogue,
        courses: catalogue.courses.toReversed(),
        offerings: catalogue.offerings?.toReversed() ?? [],
      };
      const plan = await planCohort(academy, catalogue, people, options);
      expect(JSON.stringify(await planCohort(academy, backwards, people.toReversed(), options))).toBe(
        JSON.stringify(plan),
      );
    }),
    { numRuns: 50 },
  );
}, 60_000);

test("an extra run is worth what a catalogue with it comes to, each point of its curve what trying comes to, and nothing can get worse", async () => {
  let points = 0;
  await fc.assert(
    fc.asyncProperty(
      questions,
      fc.integer({ min: 1, max: 3 }),
      async ({ catalogue, people, options: raw }, capacity) => {
        const options = { ...optionsFor(catalogue, raw), aim: "ready" as const };
        const course = catalogue.courses[0]?.id ?? "";
        if (!catalogue.offerings?.some((offering) => offering.course === course)) return;
        const dated = { course, site: "x", capacity, start: "2026-09-20", end: "2026-09-21", cost: pounds(4) };
        const worth = await whatIfExtraRun(academy, catalogue, people, [{ ...dated, fixedCost: pounds(15) }], options);
        const offerings = [...catalogue.offerings, { ...dated, id: "extra-run-1" }];
        const plan = await planCohort(academy, { ...catalogue, offerings }, people, options);
        expect(worth.after).toEqual(plan.total);
        const { curve = [], paysFrom } = worth.breakEven ?? {};
        for (const [atMost, { people: takers, closed, gained, cost }] of curve.entries()) {
          const fewer = { ...dated, id: "extra-run-1", capacity: Math.max(1, atMost) };
          const offerings = [...(catalogue.offerings ?? []), ...(atMost > 0 ? [fewer] : [])];
          const tried = bestTogether({ ...catalogue, offerings }, people, options);
          expect([closed, Math.round((cost?.amount ?? 0) * 100)]).toEqual([tried?.closed, tried?.cost]);
          const { total } = await planCohort(academy, { ...catalogue, offerings }, people, options);
          expect(gained).toBe(total.gained);
          points++;
          expect(takers.length).toBeLessThanOrEqual(atMost);
        }
        const first = curve.find(({ saved }) => (saved?.amount ?? 0) >= 15)?.atMost;
        expect(paysFrom).toBe(first);
        expect(worth.gained.closed).toBeGreaterThanOrEqual(0);
        const { start: _, end: __, ...anyDay } = dated;
        const undated = await whatIfExtraRun(academy, catalogue, people, [anyDay], options);
        expect(undated.after.closed).toBeGreaterThanOrEqual(worth.after.closed);
      },
    ),
    { numRuns: 400 },
  );
  expect(points).toBeGreaterThan(200);
}, 120_000);
