import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { type InPost, periodOf, periodsFor, postTimes } from "../../test/periods.js";
import { pounds } from "../../test/pounds.js";
import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import { checkPair, checkStaffing } from "./staff/checkStaffing.js";
import type { StaffPostsOptions } from "./staff/StaffPostsOptions.js";
import type { StaffingOverTime } from "./staff/time/StaffingOverTime.js";
import { staffPosts } from "./staffPosts.js";
import { staffingOverTimeSchema, staffingSchema } from "./staffPosts.schema.js";

// Its ids are any string now.
const framework: Framework = academy;
const names = ["al", "bo", "cy", "di", "__proto__", "ed"];

interface Situation {
  readonly posts: readonly Post[];
  readonly people: readonly Profile[];
  readonly options: StaffPostsOptions & { readonly overTime: StaffingOverTime };
}

const situations: fc.Arbitrary<Situation> = fc
  .record({
    recipes: fc.array(fc.tuple(academyRoleLevels(), postTimes), { minLength: 1, maxLength: 5 }),
    profiles: fc.array(academyProfiles(), { minLength: 1, maxLength: 6 }),
    lockedPost: fc.option(fc.nat(4), { freq: 3, nil: undefined }),
  })
  .chain(({ recipes, profiles, lockedPost }) => {
    const posts: Post[] = [];
    for (const [i, [roleLevel, times]] of recipes.entries()) {
      const places = posts.reduce((sum, { count = 1 }) => sum + count, 0) + (times.count ?? 1);
      if (places <= 5) posts.push({ id: `p${i}`, roleLevel, ...times });
    }
    const people = profiles.map((profile, i) => ({ ...profile, person: names[i] ?? "" }));
    const periods = periodsFor(
      people.map(({ person }) => person),
      posts.map(({ id }) => id),
    );
    return periods.map((overTime) => {
      const post = posts[lockedPost ?? -1];
      const isThere = post && periodOf(post, overTime, { person: "al", isReady: true }).days > 0;
      return { posts, people, options: { overTime, ...(isThere && { locked: [{ post: post.id, person: "al" }] }) } };
    });
  })
  .filter(({ people, options: { overTime } }) =>
    people.every(({ person }) => periodOf({ id: "", roleLevel: "" }, overTime, { person, isReady: true }).days > 0),
  );

/** What the best of all proposals is worth, the most important first; each is to be great. */
function bestWorth({ posts, people, options }: Situation): number[] {
  const { overTime } = options;
  const { aim = "cost", budget, hire } = overTime;
  const rows = posts.flatMap((post) => Array.from({ length: post.count ?? 1 }, () => post));
  const worth = (post: Post, who?: InPost) => {
    const { filled, cost } = periodOf(post, overTime, who);
    return aim === "filled" ? [filled, -cost] : [-cost, 0];
  };
  const pairs = posts.map((post) =>
    people.map((person): readonly number[] | undefined => {
      const pair = checkPair(framework, person, post, options);
      if (!pair.isAllowed) return undefined;
      const isReady = pair.gap.readiness !== "not-ready";
      const { low, high, outOf } = pair.gap.coverage;
      const share = outOf === 0 ? 0 : Math.floor((high * 1_000_000) / outOf);
      expect(low).toBeLessThanOrEqual(high);
      const own = budget ? [Number(isReady), pair.fit, 1] : [pair.fit, 1, share, -pair.rungsShort];
      return [Number(pair.isKept), ...worth(post, { person: person.person, isReady }), ...own];
    }),
  );
  const length = budget ? 6 : 7;
  const padded = (values: readonly number[]) => [...values, ...new Array<number>(length - values.length).fill(0)];
  const empty = posts.map((post) => ({
    vacant: padded([0, ...worth(post)]),
    ...(hire && { hired: padded([0, ...worth(post, "hired")]) }),
  }));
  let best: readonly number[] = [];
  const used = new Set<number>();
  const from = (row: number, sum: readonly number[], hires: number): void => {
    if (budget && hires * (hire?.cost?.amount ?? 0) > budget.amount) return;
    const post = rows[row];
    if (!post) {
      const at = sum.findIndex((value, i) => value !== best[i]);
      if (best.length === 0 || (at >= 0 && (sum[at] ?? 0) > (best[at] ?? 0))) best = sum;
      return;
    }
    const place = posts.indexOf(post);
    const plus = (values: readonly number[]) => sum.map((value, i) => value + (values[i] ?? 0));
    const { vacant, hired } = empty[place] ?? {};
    if (vacant) from(row + 1, plus(vacant), hires);
    if (hired) from(row + 1, plus(hired), hires + 1);
    for (const person of people.keys()) {
      const values = pairs[place]?.[person];
      if (used.has(person) || !values) continue;
      used.add(person);
      from(row + 1, plus(values), hires);
      used.delete(person);
    }
  };
  from(0, new Array<number>(length).fill(0), 0);
  return best.map((value) => value + 0);
}

async function worthOf({ posts, people, options }: Situation): Promise<number[]> {
  const staffing = await staffPosts(framework, people, posts, options);
  expect(checkStaffing(framework, people, posts, options, staffing)).toEqual([]);
  expect(staffing.status).toBe("optimal"); // Then the checker has found each bound to be what is reached.
  expect(staffingSchema.parse(JSON.parse(JSON.stringify(staffing)))).toStrictEqual(staffing);
  expect(staffingOverTimeSchema.safeParse(options.overTime).success).toBe(true);
  const { overTime } = staffing;
  const { aim = "cost", budget } = options.overTime;
  const placed = staffing.posts.flatMap((one) => (one.action === "hire" ? [] : [one]));
  const sum = (of: (one: (typeof placed)[number]) => number) => placed.reduce((all, one) => all + of(one), 0);
  const cost = -Math.round((overTime?.cost?.amount ?? 0) * 100);
  const share = ({ gap: { coverage } }: (typeof placed)[number]) =>
    coverage.outOf === 0 ? 0 : Math.floor((coverage.high * 1_000_000) / coverage.outOf);
  return [
    placed.filter(({ isLocked }) => isLocked).length,
    ...(aim === "filled" ? [overTime?.filled ?? Number.NaN, cost] : [cost, 0]),
    ...(budget
      ? [placed.filter(({ action }) => action === "fill").length, staffing.total, staffing.filled]
      : [staffing.total, staffing.filled, sum(share), -sum(({ rungsShort }) => rungsShort)]),
  ].map((value) => value + 0);
}

test("over a period it is the best of all assignments and hires that there are", async () => {
  const seen = { filled: 0, hired: 0 };
  await fc.assert(
    fc.asyncProperty(situations, async (situation) => {
      const { posts, people, options } = situation;
      expect(await worthOf(situation)).toEqual(bestWorth(situation));
      const { overTime } = await staffPosts(framework, people, posts, options);
      seen.filled += overTime?.filled ?? 0;
      seen.hired += overTime?.hired ?? 0;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.filled, seen.hired)).toBeGreaterThan(200);
}, 120_000);

test("so it is within a budget", async () => {
  const budgets = fc.constantFrom(0, 20, 40, 67, 100, 250).map(pounds);
  await fc.assert(
    fc.asyncProperty(situations, budgets, async ({ options, ...rest }, budget) => {
      const hire = options.overTime.hire ?? { months: 1, cost: pounds(20) };
      const situation = { ...rest, options: { ...options, overTime: { ...options.overTime, hire, budget } } };
      expect(await worthOf(situation)).toEqual(bestWorth(situation));
    }),
    { numRuns: 200 },
  );
}, 120_000);

test("with every cost 0 and no dates it is the same as without a period", async () => {
  const free = { vacantMonth: pounds(0), hire: { months: 0, cost: pounds(0) }, backfill: pounds(0) };
  await fc.assert(
    fc.asyncProperty(situations, async ({ posts, people, options: { overTime, ...options } }) => {
      const undated = posts.map(({ opens: _, closes: __, ...post }) => post);
      const { from, until } = overTime;
      const alone = await staffPosts(framework, people, undated, options);
      const over = await staffPosts(framework, people, undated, { ...options, overTime: { from, until, ...free } });
      const said = (one: typeof alone) => ({
        ...one,
        overTime: undefined,
        bound: one.bound.filter(({ of }) => of === "fit"),
        posts: one.posts.map((post) =>
          post.action === "hire"
            ? { ...post, overTime: undefined, loss: undefined, empties: undefined, why: undefined }
            : { ...post, overTime: undefined },
        ),
      });
      expect(said(over)).toEqual(said(alone));
      expect(over.overTime?.cost).toEqual(pounds(0));
    }),
    { numRuns: 200 },
  );
});

test("raising the price of hiring never raises the number hired", async () => {
  await fc.assert(
    fc.asyncProperty(situations, async ({ posts, people, options }) => {
      let before = Infinity;
      for (const price of [0, 10, 35, 80, 150, 500]) {
        const hire = { months: 0, ...options.overTime.hire, cost: pounds(price) };
        const answer = await staffPosts(framework, people, posts, {
          ...options,
          overTime: { ...options.overTime, hire },
        });
        expect(answer.overTime?.hired).toBeLessThanOrEqual(before);
        before = answer.overTime?.hired ?? Number.NaN;
      }
    }),
    { numRuns: 150 },
  );
});
