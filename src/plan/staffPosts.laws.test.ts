import * as fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardIds, frameworks, roleLevelsOf } from "../../test/arbitraries.js";
import { teamsOf } from "../../test/teams.js";
import { askedBy } from "../framework/askedBy.js";
import { askedOfPost } from "../framework/askedOfPost.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { type CheckedPair, checkPair, checkStaffing } from "./staff/checkStaffing.js";
import type { StaffPostsOptions } from "./staff/StaffPostsOptions.js";
import { staffPosts } from "./staffPosts.js";
import { staffingSchema } from "./staffPosts.schema.js";

interface Situation {
  readonly framework: Framework;
  readonly posts: readonly Post[];
  readonly people: readonly Profile[];
  readonly options: StaffPostsOptions;
}

const siteIds = ["north", "__proto__"];

/** The needs of a role level as needs of a post's own. */
function asProfile(framework: Framework, roleLevel: string): RoleProfile {
  return { id: "own", name: "Own", needs: findRoleLevel(framework, roleLevel).needs, roleLevel };
}

function postsOf(framework: Framework): fc.Arbitrary<Post[]> {
  const post = fc.tuple(
    roleLevelsOf(framework),
    fc.option(fc.constantFrom(...siteIds), { nil: undefined }),
    fc.constantFrom(false, false, true),
  );
  const ids = fc.shuffledSubarray([...awkwardIds], { minLength: 4, maxLength: 4 });
  return fc.tuple(fc.array(post, { maxLength: 4 }), ids).map(([posts, names]) =>
    posts.map(([roleLevel, site, isOwn], i) => ({
      id: names[i] ?? "",
      ...(isOwn ? { roleProfile: asProfile(framework, roleLevel) } : { roleLevel }),
      ...(site !== undefined && { site }),
    })),
  );
}

/** Options that contradict neither themselves nor each other. */
function optionsFor(posts: readonly Post[], people: readonly Profile[]): fc.Arbitrary<StaffPostsOptions> {
  const pairs = posts.flatMap(({ id }) => people.map(({ person }) => ({ post: id, person })));
  return fc
    .record({
      threshold: fc.constantFrom(0, 0, 0.3, 0.5, 1),
      essentialOnly: fc.boolean(),
      sitesOnly: fc.boolean(),
      lockedCount: fc.constantFrom(0, 0, 1, 2),
      shuffled: fc.shuffledSubarray(pairs),
      forbidden: fc.subarray(pairs, { maxLength: Math.min(3, pairs.length) }),
      staying: fc.oneof(
        fc.constant<Profile[]>([]),
        fc.subarray([...people], { maxLength: Math.min(2, people.length) }),
      ),
      preferring: fc.subarray([...people]),
      sites: fc.array(fc.subarray(siteIds), { minLength: 5, maxLength: 5 }),
      own: fc.constantFrom(false, false, true),
    })
    .map(({ lockedCount, shuffled, staying, preferring, sites, own, ...rest }) => {
      const locked: { post: string; person: string }[] = [];
      for (const pair of shuffled) {
        if (locked.length === lockedCount) break;
        if (!locked.some(({ post, person }) => post === pair.post || person === pair.person)) locked.push(pair);
      }
      const isLocked = (pair: { post: string; person: string }) =>
        locked.some(({ post, person }) => post === pair.post && person === pair.person);
      return {
        ...rest,
        locked,
        forbidden: rest.forbidden.filter((pair) => !isLocked(pair)),
        mustStay: staying
          .filter(({ roleLevel, person }) => roleLevel !== undefined && !locked.some((pair) => pair.person === person))
          .map(({ person }) => person),
        sites: Object.fromEntries(preferring.map(({ person }, i) => [person, sites[i] ?? []])),
        ...(own && {
          fit: ({ post, person, coverage }) => {
            const n = (post.id.length * 7 + person.person.length * 3 + coverage.low) % 5;
            return n === 4 && !isLocked({ post: post.id, person: person.person }) ? null : n;
          },
        }),
      };
    });
}

const situations: fc.Arbitrary<Situation> = frameworks().chain((framework) =>
  fc.tuple(postsOf(framework), teamsOf(framework)).chain(([posts, people]) =>
    optionsFor(posts, people.slice(0, 4)).map((options) => ({
      framework,
      posts,
      people: people.slice(0, 4),
      options,
    })),
  ),
);

/** What a proposal is worth, the most important first; each is to be great. */
function worthOf(pairs: readonly CheckedPair[]): number[] {
  const sum = (of: (pair: CheckedPair) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  return [
    sum(({ isKept }) => Number(isKept)),
    sum(({ fit }) => fit),
    pairs.length,
    -sum(({ isAgainstSites }) => Number(isAgainstSites)),
    sum(({ gap: { coverage } }) =>
      coverage.outOf === 0 ? 0 : Math.floor((coverage.high * 1_000_000) / coverage.outOf),
    ),
    -sum(({ rungsShort }) => rungsShort),
  ];
}

/** Every proposal that the rules allow, best first. People are listed for the posts in the order of their ids. */
function everyProposal({ framework, posts, people, options }: Situation) {
  const byId = posts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byName = people.toSorted((a, b) => (a.person < b.person ? -1 : 1));
  const pairs = byId.map((post) => byName.map((person) => checkPair(framework, person, post, options)));
  const all: { people: number[]; worth: number[] }[] = [];
  const chosen: number[] = [];
  const from = (row: number): void => {
    if (row === byId.length) {
      all.push({
        people: [...chosen],
        worth: worthOf(chosen.flatMap((person, at) => (person < 0 ? [] : (pairs[at]?.[person] ?? [])))),
      });
      return;
    }
    for (const person of [...byName.keys(), -1]) {
      if (person >= 0 && (chosen.includes(person) || !pairs[row]?.[person]?.isAllowed)) continue;
      chosen.push(person);
      from(row + 1);
      chosen.pop();
    }
  };
  from(0);
  const inOrder = (a: readonly number[], b: readonly number[]) =>
    a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  const last = (list: readonly number[]) => list.map((person) => (person < 0 ? Infinity : person));
  all.sort((a, b) => inOrder(b.worth, a.worth) || inOrder(last(a.people), last(b.people)));
  return { all, byName };
}

test("it is the best of all proposals that the rules allow, and of equal ones the first", async () => {
  await fc.assert(
    fc.asyncProperty(situations, async (situation) => {
      const { framework, posts, people, options } = situation;
      const { all, byName } = everyProposal(situation);
      const kept = all.filter(({ worth }) => worth[0] === all[0]?.worth[0]);
      const staffing = await staffPosts(framework, people, posts, { ...options, alternatives: 3 });
      expect(checkStaffing(framework, people, posts, options, staffing)).toEqual([]);
      const proposed = staffing.posts.map((one) => ("person" in one ? one.person : undefined));
      expect(proposed).toEqual(all[0]?.people.map((person) => byName[person]?.person));
      expect(staffing.alternatives.map(({ total, filled }) => [total, filled])).toEqual(
        kept.slice(1, 4).map(({ worth }) => [worth[1], worth[2]]),
      );
      for (const { total, differs } of staffing.alternatives) {
        const changed = new Map(staffing.posts.map((one) => [one.post, one]));
        let sum = staffing.total;
        for (const { post, instead, person, fit = 0 } of differs) {
          const before = changed.get(post);
          expect(before && "person" in before ? before.person : undefined).toBe(instead);
          expect(person).not.toBe(instead);
          sum += fit - (before && "person" in before ? before.fit : 0);
        }
        expect(sum).toBe(total);
      }
      // What filling an empty post would cost is what the best proposal that fills it falls short by.
      for (const [row, one] of staffing.posts.entries()) {
        if (one.action !== "hire") continue;
        const post = posts.find(({ id }) => id === one.post);
        if (!post || askedBy(framework, askedOfPost(post)).outOf === 0) {
          expect([one.why, one.loss, one.nearest]).toEqual(["nothing-asked", undefined, undefined]);
          continue;
        }
        const best = all.find((proposal) => (proposal.people[row] ?? -1) >= 0);
        expect(one.loss).toBe(best && (all[0]?.worth[1] ?? 0) - (best.worth[1] ?? 0));
        const full = all.some(({ people: chosen }) =>
          chosen.every((person, at) => person >= 0 || (at !== row && (all[0]?.people[at] ?? -1) < 0)),
        );
        expect(one.why).toBe(!best ? "nobody-allowed" : full ? "better-elsewhere" : "too-few-people");
      }
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test("the order in which posts, people and options are listed changes nothing, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(situations, async ({ framework, posts, people, options }) => {
      const { locked = [], forbidden = [], mustStay = [], sites = {} } = options;
      const backwards = {
        ...options,
        locked: locked.toReversed(),
        forbidden: forbidden.toReversed(),
        mustStay: mustStay.toReversed(),
        sites: Object.fromEntries(Object.entries(sites).reverse()),
      };
      const answer = await staffPosts(framework, people, posts, { ...options, alternatives: 2 });
      const again = await staffPosts(framework, people.toReversed(), posts.toReversed(), {
        ...backwards,
        alternatives: 2,
      });
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      expect(staffingSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
    }),
    { numRuns: 150 },
  );
});

test("a post of the needs of a role level as a role profile is staffed exactly as the post by its id", async () => {
  await fc.assert(
    fc.asyncProperty(situations, async ({ framework, posts, people, options: { mustStay: _, ...options } }) => {
      const byId = posts.map((post) => {
        const { roleProfile, roleLevel = roleProfile?.roleLevel ?? "", ...rest } = post;
        return { ...rest, roleLevel };
      });
      const own = byId.map(({ roleLevel, ...rest }) => ({ ...rest, roleProfile: asProfile(framework, roleLevel) }));
      const answer = await staffPosts(framework, people, byId, { ...options, alternatives: 2 });
      const again = await staffPosts(framework, people, own, { ...options, alternatives: 2 });
      const isAbout = (key: string) => key === "roleLevel" || key === "roleProfile";
      const rest = (one: typeof answer) => JSON.stringify(one, (key, value) => (isAbout(key) ? undefined : value));
      expect(rest(again)).toBe(rest(answer));
      for (const { roleLevel, roleProfile } of again.posts) {
        expect([roleLevel, roleProfile]).toEqual([undefined, { id: "own", name: "Own" }]);
      }
    }),
    { numRuns: 150 },
  );
});
