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
import { findRoleLevel } from "../framework/findRoleLevel.js";
import type { Catalogue } from "../model/catalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { type Gap, gap } from "../questions/gap/gap.js";
import { type PlanTeamOptions, planTeam, type TeamLearner } from "./planTeam.js";
import { planTraining } from "./planTraining.js";
import type { TeamOutcome } from "./TeamPlan.js";
import { checkTeam } from "./team/checkTeam.js";

/** Three in four are assessed in everything: otherwise most of a team's needs may be met. */
const members = (person: string) =>
  fc
    .record({
      profile: academyProfiles(person),
      isAssessed: fc.constantFrom(true, true, true, false),
      sites: fc.option(fc.subarray(["x", "y"]), { freq: 3, nil: undefined }),
      budget: fc.option(fc.constantFrom(10, 40).map(pounds), { freq: 5, nil: undefined }),
      travel: fc.option(fc.constant({ x: pounds(12.5) }), { freq: 3, nil: undefined }),
    })
    .map(({ profile, isAssessed, sites, budget, travel }): TeamLearner => {
      const nothing = academy.skills.map(({ id }): [string, null] => [id, null]);
      const has = Object.fromEntries([...(isAssessed ? nothing : []), ...Object.entries(profile.has)]);
      return {
        profile: parseProfile(academy, { person, has }),
        ...(sites && { sites }),
        ...(budget && { budget }),
        ...(travel && { travel }),
      };
    });

const questions = fc.record({
  catalogue: academyCatalogues(5),
  people: fc.tuple(members("kim"), members("sam"), members("__proto__")),
  needs: academyRoleLevels(),
  isTaken: fc.boolean(),
  options: fc
    .record({
      aim: fc.constantFrom("cover", "cover", "most" as const),
      depth: fc.constantFrom(undefined, 1, 1, 2, 2, 3),
      deep: fc.constantFrom(undefined, undefined, 1, 2),
      budget: fc.constantFrom(undefined, undefined, pounds(20), pounds(60)),
      unassessed: fc.constantFrom(undefined, "leave", "learn" as const),
      entry: fc.constantFrom(undefined, undefined, "each-line" as const),
      essentialOnly: fc.constantFrom(undefined, undefined, true),
    })
    .map(({ deep, ...rest }) => {
      const given = Object.entries(rest).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(given), ...(deep && { depths: { a: deep } }) } as PlanTeamOptions; // What is not given is left out.
    }),
});

/** The places that are taken already, and depths of needs that count alone. */
function optionsFor(catalogue: Catalogue, needs: string, options: PlanTeamOptions, isTaken: boolean): PlanTeamOptions {
  const { depths, ...rest } = options;
  const [first] = catalogue.offerings ?? [];
  const counts = findRoleLevel(academy, needs).needs.some(({ skill, weight }) => skill === "a" && weight !== 0);
  return { ...rest, ...(depths && counts && { depths }), ...(isTaken && first && { taken: { [first.id]: 1 } }) };
}

type Figures = readonly number[];

/** The least that a team can come to, by trying everything that each may learn with everything that the others may. */
function bestTogether(
  catalogue: Catalogue,
  people: readonly TeamLearner[],
  needs: string,
  { aim = "cover", depth = 1, depths = {}, alternatives: _, ...options }: PlanTeamOptions,
): Figures | undefined {
  const gaps = people.map(({ profile }) => gap(academy, profile, needs));
  const isLearnt = options.unassessed === "learn";
  const asked = (gaps[0]?.standings ?? []).filter(
    ({ outOf, importance }) => outOf > 0 && !(options.essentialOnly && importance === "desirable"),
  );
  const wanted = asked.map(({ skill, outOf }) => {
    const unknown = gaps.filter(({ standings }) =>
      standings.some((one) => one.skill === skill && !isLearnt && one.status === "unassessed"),
    );
    const holders = (Object.hasOwn(depths, skill) ? depths[skill] : undefined) ?? depth;
    return { skill, outOf, holders: holders - unknown.length };
  });
  const starts = (catalogue.offerings ?? []).map(({ end }) => Date.parse(end));
  const dayOf = (run: string) =>
    (Date.parse(catalogue.offerings?.find(({ id }) => id === run)?.end ?? "") - Math.min(...starts)) / 86_400_000;
  const figuresOf = (plan: TriedPlan) => [
    plan.unpriced,
    plan.cost,
    plan.toConfirm,
    plan.courses.length,
    plan.runs.reduce((sum, run) => sum + dayOf(run), 0),
  ];
  const needing = new Set((catalogue.offerings ?? []).flatMap(({ id, minimum }) => (minimum ? [id] : [])));
  const hasMinimum = needing.size > 0;
  const limited = new Set((catalogue.offerings ?? []).flatMap(({ id, capacity }) => (capacity ? [id] : [])));
  const plans = people.map(({ profile, budget: own, ...limits }, i) => {
    const asGap = gaps[i];
    if (!asGap) return [];
    const { budget: shared, ...rest } = options;
    const budget = own ?? shared;
    const lacking = wanted.filter(({ skill, holders }) => holders > gaps.filter((one) => holds(one, skill)).length);
    const ofUse = coursesOfUse(
      catalogue,
      asGap,
      rest,
      profile,
      lacking.map(({ skill }) => skill),
    );
    const all = everyPlan(academy, catalogue, asGap, { ...rest, ...limits, ...(budget && { budget }) }, profile, {
      everyOrder: true,
    })
      .filter(({ cost }) => own === undefined || cost <= own.amount * 100)
      .filter(({ courses }) => !hasMinimum || courses.every((course) => ofUse.has(course)))
      .map((plan) => ({ plan, figures: figuresOf(plan), seats: plan.runs.filter((run) => limited.has(run)) }))
      .sort((a, b) => (isLess(a.figures, b.figures) ? -1 : isLess(b.figures, a.figures) ? 1 : 0));
    const kept: typeof all = [];
    for (const one of all) {
      const isBeaten = kept.some(
        (other) =>
          one.plan.closes.every((skill) => other.plan.closes.includes(skill)) &&
          other.seats.every((run) => one.seats.includes(run)) &&
          [...needing].every((run) => one.plan.runs.includes(run) === other.plan.runs.includes(run)) &&
          other.figures.every((figure, k) => figure <= (one.figures[k] ?? 0)),
      );
      if (!isBeaten) kept.push(one);
    }
    return kept;
  });
  let best: Figures | undefined;
  const walk = (chosen: readonly (typeof plans)[number][number][]): void => {
    const next = plans[chosen.length];
    if (chosen.length < people.length && next) {
      for (const plan of next) walk([...chosen, plan]);
      return;
    }
    let putOn = 0;
    for (const { id, capacity = Infinity, minimum = 1, fixedCost } of catalogue.offerings ?? []) {
      const wanted = chosen.filter(({ plan }) => plan.runs.includes(id)).length;
      if (wanted > 0 && wanted + (options.taken?.[id] ?? 0) < minimum) return;
      if (wanted > 0) putOn += Math.round((fixedCost?.amount ?? 0) * 100);
      if (wanted > Math.max(0, capacity - (options.taken?.[id] ?? 0))) return;
    }
    const sums = [0, 1, 2, 3, 4].map((k) =>
      chosen.reduce((sum, { figures }) => sum + (figures[k] ?? 0), k === 1 ? putOn : 0),
    );
    if (options.budget !== undefined && (sums[1] ?? 0) > options.budget.amount * 100) return;
    const missing = wanted.reduce((sum, { skill, outOf, holders }) => {
      const held = chosen.filter(({ plan }) => plan.closes.includes(skill)).length; // What is met today is closed, too.
      return sum + Math.max(0, holders - held) * outOf;
    }, 0);
    if (aim === "cover" && missing > 0) return;
    const figures = [missing, ...sums];
    if (!best || isLess(figures, best)) best = figures;
  };
  walk([]);
  return best;
}

function holds({ standings }: Gap, skill: string): boolean {
  return standings.some((one) => one.skill === skill && (one.status === "met" || one.status === "exceeded"));
}

function isLess(a: Figures, b: Figures): boolean {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

function figuresOf(
  catalogue: Catalogue,
  needs: string,
  { people, total, skills }: TeamOutcome,
  { essentialOnly }: PlanTeamOptions,
): Figures {
  const { standings } = gap(academy, parseProfile(academy, { person: "nobody", has: {} }), needs);
  const sum = (of: (person: (typeof people)[number]) => number) => people.reduce((all, one) => all + of(one), 0);
  const first = Math.min(...(catalogue.offerings ?? []).map(({ end }) => Date.parse(end)));
  return [
    skills.reduce((all, { skill, missing, unassessed, importance }) => {
      const worth = standings.find((one) => one.skill === skill)?.outOf ?? 0;
      return all + (essentialOnly && importance === "desirable" ? 0 : Math.max(0, missing - unassessed.length) * worth);
    }, 0),
    sum(({ unpriced }) => unpriced.length),
    Math.round((total.cost?.amount ?? 0) * 100),
    sum(({ steps }) => steps.filter(({ toConfirm }) => toConfirm.length > 0).length),
    total.places,
    sum(({ steps }) =>
      steps.reduce((all, { end }) => all + (end === undefined ? 0 : (Date.parse(end) - first) / 86_400_000), 0),
    ),
  ];
}

const putOn = fc
  .tuple(questions, withRunsPutOn(academyCatalogues(4)), fc.boolean())
  .map(([question, catalogue, isPlain]) => (isPlain ? question : { ...question, catalogue }));

test("a team's plan is what trying everything that everybody may learn comes to", async () => {
  const seen = { optimal: 0, impossible: 0, trained: 0, deep: 0, minimum: 0, fixed: 0 };
  await fc.assert(
    fc.asyncProperty(putOn, async ({ catalogue, people, needs, options: raw, isTaken }) => {
      const options = optionsFor(catalogue, needs, raw, isTaken);
      const best = bestTogether(catalogue, people, needs, options);
      const plan = await planTeam(academy, catalogue, people, needs, options);
      expect(checkTeam(academy, catalogue, people, needs, options, plan)).toStrictEqual([]);
      expect(plan.status).toBe(best ? "optimal" : "impossible");
      seen[best ? "optimal" : "impossible"]++;
      if (!best) expect(plan.open.length).toBeGreaterThan(0);
      if (!best) return;
      expect(figuresOf(catalogue, needs, plan, options)).toStrictEqual(best);
      for (const { value, bound } of plan.bound) expect(bound).toBe(value);
      if (plan.runs.some(({ minimum }) => minimum !== undefined)) seen.minimum++;
      if (plan.runs.some(({ fixedCost }) => fixedCost)) seen.fixed++;
      if (plan.total.places > 0) seen.trained++;
      if (plan.people.filter(({ steps }) => steps.length > 0).length > 1) seen.deep++;
    }),
    { numRuns: 700 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
}, 600_000);

test("a team of one to a depth of 1 is planned for as that person is", async () => {
  await fc.assert(
    fc.asyncProperty(questions, fc.constantFrom(0, 2), async (question, alternatives) => {
      const { catalogue, people, needs, isTaken } = question;
      const { aim: _, depth: __, depths: ___, ...options } = optionsFor(catalogue, needs, question.options, isTaken);
      const [{ profile }] = people;
      const team = await planTeam(academy, catalogue, [{ profile }], needs, { ...options, alternatives });
      const alone = await planTraining(academy, catalogue, { profile, roleLevel: needs }, { ...options, alternatives });
      const costOf = ({ bound }: { bound: readonly { of: string; value: unknown }[] }) =>
        bound.filter(({ of }) => ["unpriced", "cost", "toConfirm", "courses"].includes(of));
      expect(team.status).toBe(alone.status);
      expect(costOf(team)).toStrictEqual(costOf(alone));
      expect(team.total.cost).toStrictEqual(alone.cost);
      expect(team.people[0]?.coverage.low).toBe(alone.coverage.low);
      expect(team.open.map(({ skill, why }) => [skill, why])).toStrictEqual(
        alone.open.map(({ skill, why }) => [skill, why]),
      );
      expect(team.wouldHelp.map(({ limit, cost }) => [limit, cost])).toStrictEqual(
        alone.wouldHelp.map(({ limit, cost }) => [limit, cost]),
      );
      expect(team.alternatives.map(({ total }) => total.cost)).toStrictEqual(
        alone.alternatives.map(({ cost }) => cost),
      );
    }),
    { numRuns: 150 },
  );
}, 300_000);

test("one person, one run or more money never makes it cost more, or cover less", async () => {
  const rank = ({ status, bound }: Awaited<ReturnType<typeof planTeam>>) => [
    status === "impossible" ? 1 : 0,
    ...bound.flatMap(({ of, value }) => (["missing", "unpriced", "cost"].includes(of) ? [Number(value)] : [])),
  ];
  await fc.assert(
    fc.asyncProperty(questions, fc.nat(2), async ({ catalogue, people, needs, options: raw, isTaken }, which) => {
      const options = optionsFor(catalogue, needs, raw, isTaken);
      // With every cost known, a plan has the same measures with more to choose from.
      const courses = catalogue.courses.map((course) => ({ ...course, cost: course.cost ?? pounds(7) }));
      const priced: Catalogue = { ...catalogue, courses };
      const offerings = priced.offerings ?? [];
      const fewer = [
        { people: people.slice(1), catalogue: priced, options },
        { people, catalogue: priced, options: { ...options, budget: pounds((options.budget?.amount ?? 50) / 2) } },
        { people, catalogue: { ...priced, offerings: offerings.filter(({ id }) => !id.endsWith("run1")) }, options },
      ][which];
      if (!fewer) return;
      const more = await planTeam(academy, priced, people, needs, options);
      const less = await planTeam(academy, fewer.catalogue, fewer.people, needs, fewer.options);
      expect(isLess(rank(less), rank(more))).toBe(false);
    }),
    { numRuns: 200 },
  );
}, 300_000);

test("the same plan, byte for byte, in whatever order people and courses come; each alternative is another", async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ catalogue, people, needs, options: raw, isTaken }) => {
      const options = { ...optionsFor(catalogue, needs, raw, isTaken), alternatives: 3 };
      const backwards: Catalogue = {
        ...catalogue,
        courses: catalogue.courses.toReversed(),
        offerings: catalogue.offerings?.toReversed() ?? [],
      };
      const plan = await planTeam(academy, catalogue, people, needs, options);
      const again = await planTeam(academy, backwards, people.toReversed(), needs, options);
      expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
      const learnt = [plan, ...plan.alternatives].map((one) =>
        JSON.stringify(one.people.map(({ steps }) => steps.map(({ course }) => course))),
      );
      expect(new Set(learnt).size).toBe(learnt.length);
      const figures = [plan, ...plan.alternatives].map((one) => figuresOf(catalogue, needs, one, options));
      for (const [i, one] of figures.slice(1).entries()) expect(isLess(one, figures[i] ?? [])).toBe(false);
    }),
    { numRuns: 80 },
  );
}, 300_000);
