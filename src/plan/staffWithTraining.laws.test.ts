import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { everyPlan, type TriedPlan } from "../../test/everyPlan.js";
import { type InPost, periodOf, periodsFor, postTimes } from "../../test/periods.js";
import { pounds } from "../../test/pounds.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import { checkPair, checkStaffing } from "./staff/checkStaffing.js";
import type { StaffPostsOptions } from "./staff/StaffPostsOptions.js";
import { staffPosts } from "./staffPosts.js";
import { staffingSchema } from "./staffPosts.schema.js";

// Its ids are any string now.
const framework: Framework = academy;

interface Situation {
  readonly posts: readonly Post[];
  readonly people: readonly Profile[];
  readonly options: StaffPostsOptions & { readonly training: { readonly catalogue: Catalogue } };
}

const names = ["__proto__", "kim", "Sam", "al", "bo", "cy"];

const situations = (mostPosts: number, mostPeople: number, leastPeople = 1): fc.Arbitrary<Situation> =>
  fc
    .record({
      roleLevels: fc.array(academyRoleLevels(), { minLength: 1, maxLength: mostPosts }),
      profiles: fc.array(academyProfiles(), { minLength: leastPeople, maxLength: mostPeople }),
      catalogue: academyCatalogues(mostPosts > 2 ? 3 : 4),
      limits: academyLimits(),
      threshold: fc.constantFrom(0, 0, 0.2),
      lockedPost: fc.option(fc.nat(2), { freq: 3, nil: undefined }),
      forbids: fc.boolean(),
      prefers: fc.boolean(),
      own: fc.constantFrom(false, false, false, true),
    })
    .map(({ roleLevels, profiles, catalogue, limits, threshold, lockedPost, forbids, prefers, own }) => {
      const posts = roleLevels.map((roleLevel, i) => ({ id: `p${i}`, roleLevel, ...(i === 1 && { site: "x" }) }));
      const people = profiles.map((profile, i) => ({ ...profile, person: names[i] ?? "" }));
      const { budget, earliest, latest, sites, modes, entry } = limits;
      const within = { budget, earliest, latest, sites, modes, entry };
      const given = Object.fromEntries(Object.entries(within).filter(([, value]) => value !== undefined));
      const locked = lockedPost !== undefined && lockedPost < posts.length;
      return {
        posts,
        people,
        options: {
          threshold,
          ...(locked && { locked: [{ post: `p${lockedPost}`, person: "__proto__" }] }),
          ...(forbids && people.length > 1 && { forbidden: [{ post: "p0", person: "kim" }] }),
          ...(prefers && { sites: JSON.parse('{ "__proto__": ["y"] }') }),
          ...(own && { fit: ({ coverage }) => coverage.low % 4 }),
          training: { catalogue, ...given },
        },
      };
    });

/** The same over a period, with what it costs, and half of them within a budget for all of it. */
const situationsOverTime = (mostPosts: number, mostPeople: number): fc.Arbitrary<Situation> =>
  fc
    .tuple(situations(mostPosts, mostPeople), fc.array(postTimes, { minLength: mostPosts, maxLength: mostPosts }))
    .chain(([{ posts, people, options }, times]) => {
      const timed = posts.map((post, i) => {
        const { count: _, ...time } = times[i] ?? { grade: "G6" };
        return { ...post, ...time };
      });
      const { offerings = [], courses } = options.training.catalogue;
      const isEndless = courses.some(
        ({ id, duration }) => duration === undefined && !offerings.some(({ course }) => course === id),
      );
      const budgets = fc.constantFrom(undefined, undefined, 0, 30, 75.5, 150);
      const ids = [people.map(({ person }) => person), posts.map(({ id }) => id)] as const;
      return fc.tuple(periodsFor(...ids), budgets).map(([{ backfill, ...overTime }, budget]) => ({
        posts: timed,
        people,
        options: {
          ...options,
          overTime: {
            ...overTime,
            ...(backfill && !isEndless && { backfill }),
            ...(budget !== undefined && { budget: pounds(budget) }),
          },
        },
      }));
    })
    .filter(({ posts, people, options: { overTime, locked = [] } }) => {
      const isThere = (person: string, post: Post = { id: "", roleLevel: "" }) =>
        overTime === undefined || periodOf(post, overTime, { person, isReady: true }).days > 0;
      const isOpen = locked.every(({ post, person }) =>
        isThere(
          person,
          posts.find(({ id }) => id === post),
        ),
      );
      return isOpen && people.every(({ person }) => isThere(person));
    });

/** A way to train somebody, and what it comes to. */
type Way = Pick<TriedPlan, "runs" | "unpriced" | "cost" | "toConfirm" | "finish"> & {
  readonly courses: number;
  /** In hundredths. */
  readonly backfill: number;
};

/** What it costs over a period that somebody is on these courses. */
function backfillOf({ courses, runs }: TriedPlan, { training, overTime }: Situation["options"]): number {
  const { catalogue } = training;
  const days = courses.map((id) => {
    const { duration } = catalogue.courses.find((course) => course.id === id) ?? {};
    if (duration !== undefined) return Number(/\d+/.exec(duration)?.[0]);
    const { start = "", end = "" } =
      catalogue.offerings?.find((run) => run.course === id && runs.includes(run.id)) ?? {};
    return start === "" ? 0 : 1 + (Date.parse(end) - Date.parse(start)) / 86_400_000;
  });
  return days.reduce((sum, count) => sum + count, 0) * Math.round((overTime?.backfill?.amount ?? 0) * 100);
}

/** Ways that are not worse in everything than another. */
function waysToTrain(post: Post, person: Profile, options: Situation["options"]): Way[] {
  const { catalogue, ...limits } = options.training;
  const { gap } = checkPair(framework, person, post, options);
  const ways = everyPlan(framework, catalogue, gap, limits, person)
    .filter(({ closesAll, unpriced }) => closesAll && !(options.overTime?.budget && unpriced > 0))
    .map(
      (plan): Way => ({
        runs: plan.runs,
        unpriced: plan.unpriced,
        cost: plan.cost,
        toConfirm: plan.toConfirm,
        courses: plan.courses.length,
        finish: options.overTime ? plan.finish : "",
        backfill: backfillOf(plan, options),
      }),
    );
  const isAsGood = (one: Way, other: Way) =>
    one.unpriced <= other.unpriced &&
    one.cost <= other.cost &&
    one.toConfirm <= other.toConfirm &&
    one.courses <= other.courses &&
    one.finish === other.finish &&
    one.backfill <= other.backfill &&
    one.runs.every((run) => other.runs.includes(run));
  return ways.filter(
    (way, i) => !ways.some((other, k) => i !== k && isAsGood(other, way) && (!isAsGood(way, other) || k < i)),
  );
}

interface Choice {
  readonly worth: readonly number[];
  readonly way?: Way;
  /** Of a budget for all of the period, in hundredths. */
  readonly spent: number;
}

/** What a post comes to over a period, each to be great: nothing without one. */
function worthOverTime(post: Post, options: Situation["options"], spent: number, who?: InPost): number[] {
  if (!options.overTime) return [0, 0];
  const { filled, cost } = periodOf(post, options.overTime, who);
  return [options.overTime.aim === "filled" ? filled : 0, -cost - spent];
}

/** What the best of all assignments and all ways to train is worth, the most important first; each is to be great. */
function bestWorth({ posts, people, options }: Situation): number[] {
  const budget = options.training.budget === undefined ? Infinity : Math.round(options.training.budget.amount * 100);
  const capacity = new Map(
    options.training.catalogue.offerings?.map(({ id, capacity: places = Infinity }) => [id, places]),
  );
  const choices = posts.map((post) =>
    people.map((person): Choice[] => {
      const pair = checkPair(framework, person, post, options);
      if (!pair.isAllowed) return [];
      const { low, high, outOf } = pair.gap.coverage;
      const against = -Number(pair.isAgainstSites);
      const isReady = pair.gap.readiness !== "not-ready";
      const nothing: Way = { runs: [], unpriced: 0, cost: 0, toConfirm: 0, courses: 0, finish: "", backfill: 0 };
      const worth = (ready: boolean, fit: number, way = nothing) => [
        Number(pair.isKept),
        ...worthOverTime(post, options, way.cost + way.backfill, {
          person: person.person,
          isReady: ready,
          finish: way.finish,
        }),
        Number(ready),
        fit,
        1,
        against,
        -way.unpriced,
        -way.cost,
        -way.toConfirm,
        -way.courses,
      ];
      const asTheyAre = [{ worth: worth(isReady, pair.fit), spent: 0 }];
      if (isReady) return asTheyAre;
      const known = outOf - (high - low);
      const after = options.fit
        ? options.fit({ post, person, coverage: { low: known, high: outOf, outOf }, rungsShort: 0 })
        : Math.floor((known * 1_000_000) / outOf);
      return [
        ...asTheyAre,
        ...waysToTrain(post, person, options).map((way) => ({
          worth: worth(true, after ?? 0, way),
          way,
          spent: way.cost + way.backfill,
        })),
      ];
    }),
  );
  let best: number[] = [];
  const used = new Set<number>();
  const places = new Map<string, number>();
  const ofPeriod = options.overTime?.budget === undefined ? Infinity : Math.round(options.overTime.budget.amount * 100);
  const empty = posts.map((post): Choice[] => {
    const rest = new Array<number>(8).fill(0);
    const vacant = { worth: [0, ...worthOverTime(post, options, 0), ...rest], spent: 0 };
    const { hire } = options.overTime ?? {};
    if (!hire) return [vacant];
    const spent = Math.round((hire.cost?.amount ?? 0) * 100);
    return [vacant, { worth: [0, ...worthOverTime(post, options, 0, "hired"), ...rest], spent }];
  });
  const from = (row: number, sum: readonly number[], cost: number, spent: number): void => {
    if (cost > budget || spent > ofPeriod) return;
    if (row === posts.length) {
      if (isBetter(sum, best)) best = [...sum];
      return;
    }
    const plus = (worth: readonly number[]) => sum.map((value, i) => value + (worth[i] ?? 0));
    for (const one of empty[row] ?? []) from(row + 1, plus(one.worth), cost, spent + one.spent);
    for (const person of people.keys()) {
      if (used.has(person)) continue;
      used.add(person);
      for (const { worth, way, spent: more } of choices[row]?.[person] ?? []) {
        const runs = way?.runs ?? [];
        if (runs.some((run) => (places.get(run) ?? 0) >= (capacity.get(run) ?? 0))) continue;
        for (const run of runs) places.set(run, (places.get(run) ?? 0) + 1);
        from(row + 1, plus(worth), cost + (way?.cost ?? 0), spent + more);
        for (const run of runs) places.set(run, (places.get(run) ?? 0) - 1);
      }
      used.delete(person);
    }
  };
  from(0, new Array<number>(11).fill(0), 0, 0);
  return best.map((value) => value + 0);
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  if (b.length === 0) return true;
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

test.each([
  { shape: "few posts and few people", numRuns: 1_000, among: situations(3, 3) },
  { shape: "more people than can matter", numRuns: 200, among: situations(2, 6, 4) },
  { shape: "over a period", numRuns: 400, among: situationsOverTime(3, 3) },
])(
  "assignment and training together are the best of all that there are: $shape",
  async ({ numRuns, among }) => {
    const seen = { trained: 0 };
    await fc.assert(
      fc.asyncProperty(among, async (situation) => {
        const { posts, people, options } = situation;
        const staffing = await staffPosts(framework, people, posts, options);
        expect(checkStaffing(framework, people, posts, options, staffing)).toEqual([]);
        const placed = staffing.posts.flatMap((one) => (one.action === "hire" ? [] : [one]));
        const plans = placed.flatMap((one) => (one.action === "train" && one.training ? [one.training] : []));
        const sum = (of: (plan: (typeof plans)[number]) => number) => plans.reduce((all, plan) => all + of(plan), 0);
        seen.trained += plans.length;
        const worth = [
          placed.filter(({ isLocked }) => isLocked).length,
          options.overTime?.aim === "filled" ? (staffing.overTime?.filled ?? Number.NaN) : 0,
          -Math.round((staffing.overTime?.cost?.amount ?? 0) * 100),
          staffing.training?.ready ?? Number.NaN,
          staffing.total,
          staffing.filled,
          -placed.filter(({ isAgainstSites }) => isAgainstSites).length,
          -sum(({ unpriced }) => unpriced.length),
          -Math.round(sum(({ cost }) => cost?.amount ?? 0) * 100),
          -sum(({ steps }) => steps.filter(({ toConfirm }) => toConfirm.length > 0).length),
          -sum(({ steps }) => steps.length),
        ];
        const settled = options.overTime ? 9 : 11; // Over a period who has which post is settled before the last two.
        expect(worth.slice(0, settled).map((value) => value + 0)).toEqual(bestWorth(situation).slice(0, settled));
        expect(staffing.status).toBe("optimal"); // Then the checker has found each bound to be what is reached.
      }),
      { numRuns },
    );
    expect(seen.trained).toBeGreaterThan(numRuns / 40);
  },
  120_000,
);

test("out of time it gives what it has, as feasible, with bounds that hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(situations(3, 3), situationsOverTime(3, 3)), async (situation) => {
      const { posts, people, options } = situation;
      const hasty = { ...options, training: { ...options.training, timeLimit: 1e-9 } };
      const staffing = await staffPosts(framework, people, posts, hasty);
      expect(checkStaffing(framework, people, posts, hasty, staffing)).toEqual([]);
      const [, months = 0, spent = 0, ready = 0, total = 0] = bestWorth(situation);
      expect(staffing.bound.slice(-2).map(({ of }) => of)).toEqual(["ready", "fit"]);
      const best = { months, cost: spent / 100, ready, fit: total };
      for (const { of, bound } of staffing.bound) {
        if (of === "cost") {
          expect(bound).toBeGreaterThanOrEqual(0);
          if (options.overTime?.aim !== "filled") expect(-bound).toBeGreaterThanOrEqual(best.cost);
        } else expect(bound).toBeGreaterThanOrEqual(best[of]);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("the order of posts, people and catalogue changes nothing, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(situations(3, 3), async ({ posts, people, options }) => {
      const { catalogue } = options.training;
      const backwards = {
        ...catalogue,
        courses: catalogue.courses.toReversed(),
        offerings: catalogue.offerings?.toReversed() ?? [],
      };
      const answer = await staffPosts(framework, people, posts, options);
      const training = { ...options.training, catalogue: backwards };
      const again = await staffPosts(framework, people.toReversed(), posts.toReversed(), { ...options, training });
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      expect(staffingSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
    }),
    { numRuns: 60 },
  );
}, 60_000);
