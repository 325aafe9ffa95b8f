import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { everyPlan, type TriedPlan } from "../../test/everyPlan.js";
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

/** A way to train somebody, and what it comes to. */
type Way = Pick<TriedPlan, "runs" | "unpriced" | "cost" | "toConfirm"> & { readonly courses: number };

/** Ways that are not worse in everything than another. */
function waysToTrain(post: Post, person: Profile, options: Situation["options"]): Way[] {
  const { catalogue, ...limits } = options.training;
  const { gap } = checkPair(framework, person, post, options);
  const ways = everyPlan(framework, catalogue, gap, limits, person)
    .filter(({ closesAll }) => closesAll)
    .map(
      ({ runs, unpriced, cost, toConfirm, courses }): Way => ({
        runs,
        unpriced,
        cost,
        toConfirm,
        courses: courses.length,
      }),
    );
  const isAsGood = (one: Way, other: Way) =>
    one.unpriced <= other.unpriced &&
    one.cost <= other.cost &&
    one.toConfirm <= other.toConfirm &&
    one.courses <= other.courses &&
    one.runs.every((run) => other.runs.includes(run));
  return ways.filter(
    (way, i) => !ways.some((other, k) => i !== k && isAsGood(other, way) && (!isAsGood(way, other) || k < i)),
  );
}

interface Choice {
  readonly worth: readonly number[];
  readonly way?: Way;
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
      const worth = (
        ready: boolean,
        fit: number,
        way: Way = { runs: [], unpriced: 0, cost: 0, toConfirm: 0, courses: 0 },
      ) => [
        Number(pair.isKept),
        Number(ready),
        fit,
        1,
        against,
        -way.unpriced,
        -way.cost,
        -way.toConfirm,
        -way.courses,
      ];
      const asTheyAre = [{ worth: worth(isReady, pair.fit) }];
      if (isReady) return asTheyAre;
      const known = outOf - (high - low);
      const after = options.fit
        ? options.fit({ post, person, coverage: { low: known, high: outOf, outOf }, rungsShort: 0 })
        : Math.floor((known * 1_000_000) / outOf);
      return [
        ...asTheyAre,
        ...waysToTrain(post, person, options).map((way) => ({ worth: worth(true, after ?? 0, way), way })),
      ];
    }),
  );
  let best: number[] = [];
  const used = new Set<number>();
  const places = new Map<string, number>();
  const from = (row: number, sum: readonly number[], cost: number): void => {
    if (cost > budget) return;
    if (row === posts.length) {
      if (isBetter(sum, best)) best = [...sum];
      return;
    }
    from(row + 1, sum, cost);
    for (const person of people.keys()) {
      if (used.has(person)) continue;
      used.add(person);
      for (const { worth, way } of choices[row]?.[person] ?? []) {
        const runs = way?.runs ?? [];
        if (runs.some((run) => (places.get(run) ?? 0) >= (capacity.get(run) ?? 0))) continue;
        for (const run of runs) places.set(run, (places.get(run) ?? 0) + 1);
        from(
          row + 1,
          sum.map((value, i) => value + (worth[i] ?? 0)),
          cost + (way?.cost ?? 0),
        );
        for (const run of runs) places.set(run, (places.get(run) ?? 0) - 1);
      }
      used.delete(person);
    }
  };
  from(0, new Array<number>(9).fill(0), 0);
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
          staffing.training?.ready ?? Number.NaN,
          staffing.total,
          staffing.filled,
          -placed.filter(({ isAgainstSites }) => isAgainstSites).length,
          -sum(({ unpriced }) => unpriced.length),
          -Math.round(sum(({ cost }) => cost?.amount ?? 0) * 100),
          -sum(({ steps }) => steps.filter(({ toConfirm }) => toConfirm.length > 0).length),
          -sum(({ steps }) => steps.length),
        ];
        expect(worth.map((value) => value + 0)).toEqual(bestWorth(situation));
        expect(staffing.status).toBe("optimal"); // Then the checker has found each bound to be what is reached.
      }),
      { numRuns },
    );
    expect(seen.trained).toBeGreaterThan(numRuns / 10);
  },
  120_000,
);

test("out of time it gives what it has, as feasible, with bounds that hold", async () => {
  await fc.assert(
    fc.asyncProperty(situations(3, 3), async (situation) => {
      const { posts, people, options } = situation;
      const hasty = { ...options, training: { ...options.training, timeLimit: 1e-9 } };
      const staffing = await staffPosts(framework, people, posts, hasty);
      expect(checkStaffing(framework, people, posts, hasty, staffing)).toEqual([]);
      const [, ready = 0, total = 0] = bestWorth(situation);
      expect(staffing.bound.map(({ of }) => of)).toEqual(["ready", "fit"]);
      for (const [i, best] of [ready, total].entries()) {
        expect(staffing.bound[i]?.bound).toBeGreaterThanOrEqual(best);
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
