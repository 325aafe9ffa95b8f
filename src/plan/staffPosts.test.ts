import { describe, expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseFramework } from "../parse/parseFramework.js";
import { checkStaffing } from "./staff/checkStaffing.js";
import type { StaffPostsOptions } from "./staff/StaffPostsOptions.js";
import { staffPosts } from "./staffPosts.js";

const anyIds: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.
const sam = defineProfile(kitchen, { person: "sam", has: { plating: "leading", baking: "capable" } });
const robin = defineProfile(kitchen, { person: "robin", has: { plating: "fluent", baking: null } });
const kim = defineProfile(kitchen, { person: "kim", roleLevel: "cook/commis", has: { plating: null } });
const lee = defineProfile(kitchen, { person: "lee", has: {} });
const everybody = [sam, robin, kim, lee];
const cook = (id: string, site?: string): Post<KitchenIds> => ({ id, roleLevel: "cook/commis", ...(site && { site }) });

async function ask(
  posts: readonly Post<KitchenIds>[],
  options: StaffPostsOptions<KitchenIds> = {},
  people = everybody,
) {
  const staffing = await staffPosts(kitchen, people, posts, options);
  expect(checkStaffing<FrameworkIds>(kitchen, people, posts, options as StaffPostsOptions, staffing)).toEqual([]); // Ids are strings to the checker.
  return staffing;
}

/** Who is proposed for each post; `-` where nobody is. */
const proposed = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).posts.map((one) => ("person" in one ? one.person : "-")).join(" ");

test("fill, train and hire, worked out by hand", async () => {
  const { posts, ...rest } = await ask([cook("c"), cook("a"), cook("b")]);
  expect(posts).toMatchObject([
    { post: "a", action: "train", person: "robin", fit: 500_000, rungsShort: 3, toConfirm: [] },
    { post: "b", action: "fill", ifConfirmed: false, person: "sam", fit: 1_000_000, rungsShort: 0, lacking: [] },
    { post: "c", action: "hire", why: "too-few-people", loss: 0, nearest: { person: "sam", fills: "b", lacking: [] } },
  ]);
  expect(posts[0]).toMatchObject({
    lacking: [
      { skill: "plating", level: "leading", has: "fluent", by: 1 },
      { skill: "baking", level: "capable", by: 2 },
    ],
  });
  expect(rest).toMatchObject({
    filled: 2,
    total: 1_500_000,
    bound: [{ of: "fit", value: 1_500_000, bound: 1_500_000 }],
    unplaced: ["kim", "lee"],
    alternatives: [],
  });
});

test("whoever is known to cover nothing fills nothing", async () => {
  expect(await proposed([cook("a")], {}, [kim, lee])).toBe("-");
  expect((await ask([cook("a")], {}, [kim, lee])).posts[0]).not.toHaveProperty("nearest");
});

test("a post whose role level asks nothing is filled by nobody and says so, unless somebody has it already", async () => {
  const trial = { id: "a", roleLevel: "cook/trial" } as const;
  const { posts, total, bound, unplaced } = await ask([trial], { fit: () => 1 });
  expect(posts).toStrictEqual([{ post: "a", roleLevel: "cook/trial", action: "hire", why: "nothing-asked" }]);
  expect({ total, bound }).toEqual({ total: 0, bound: [{ of: "fit", value: 0, bound: 0 }] });
  expect(unplaced).toHaveLength(everybody.length);
  const locked = await ask([trial], { fit: () => null, locked: [{ post: "a", person: "kim" }] });
  expect(locked.posts[0]).toMatchObject({ action: "fill", person: "kim", fit: 0, ifConfirmed: false, rungsShort: 0 });
  expect(await proposed([trial], { mustStay: ["lee"] }, [{ ...lee, roleLevel: "cook/trial" }])).toBe("lee");
});

test("needs of weight 0 are no rungs and nothing to confirm", async () => {
  const framework = parseFramework({
    ...kitchen,
    roles: kitchen.roles.map((role) => ({
      ...role,
      levels: role.levels.map((level) => ({
        ...level,
        needs: [
          { skill: "baking", level: "learning" },
          { skill: "serving", level: "leading", weight: 0 },
        ],
      })),
    })),
  });
  const has = { baking: "learning", serving: null };
  const [post] = (await staffPosts(framework, [{ ...sam, has }], [{ id: "a", roleLevel: "cook/trial" }])).posts;
  expect(post).toMatchObject({ action: "fill", ifConfirmed: false, rungsShort: 0, lacking: [], toConfirm: [] });
});

test("options that do not exist and arguments in the wrong places are refused", async () => {
  const misspelt = { lockd: [], training: undefined };
  await expect(ask([], misspelt as object)).rejects.toThrow('staffPosts has no option "lockd"; did you mean "locked"?');
  // @ts-expect-error posts come after people
  await expect(staffPosts(kitchen, [cook("a")], everybody)).rejects.toThrow("people[0] must be { person");
  // @ts-expect-error one post is not a list
  await expect(staffPosts(kitchen, everybody, cook("a"))).rejects.toThrow(
    "posts must be a list of posts; found an object",
  );
});

test("one person in two posts is too few; a post may be worth less than what it takes away", async () => {
  const { posts } = await ask([cook("a"), cook("b")], {}, [sam]);
  expect(posts[1]).toMatchObject({ action: "hire", why: "too-few-people", loss: 0, empties: "a" });
  const fits = new Map([
    ["a sam", 1],
    ["b sam", 9],
    ["b robin", 1],
  ]);
  const options = {
    fit: ({ post, person }: { post: Post; person: Profile }) => fits.get(`${post.id} ${person.person}`) ?? null,
  };
  const other = await ask([cook("a"), cook("b")], options, [sam, robin]);
  expect(other.posts).toMatchObject([{ action: "hire", why: "better-elsewhere", loss: 7 }, { person: "sam" }]);
  expect(other.posts[0]).not.toHaveProperty("empties");
});

test("a threshold is a share of all needs that count, or of the essential ones alone", async () => {
  const head = [{ id: "a", roleLevel: "baker/head" }] as const;
  const person = defineProfile(kitchen, {
    person: "al",
    has: { baking: "fluent", hygiene: "fluent", plating: "fluent" },
  });
  const coverage = (await ask(head, {}, [person])).posts[0];
  expect(coverage).toMatchObject({ fit: Math.floor((23 * 1_000_000) / 29) });
  expect(await proposed(head, { threshold: 23 / 29 }, [person])).toBe("al");
  expect(await proposed(head, { threshold: 0.8 }, [person])).toBe("-");
  expect(await proposed(head, { threshold: 0.8, essentialOnly: true }, [person])).toBe("al");
});

test("locks hold against threshold and sites; who must stay is moved nowhere else and comes first there", async () => {
  const locked = [{ post: "b", person: "lee" }];
  expect(await proposed([cook("a"), cook("b")], { locked, threshold: 0.6 })).toBe("sam lee");
  expect(await proposed([cook("a"), cook("b", "x")], { locked, sites: { lee: ["y"] }, sitesOnly: true })).toBe(
    "sam lee",
  );
  expect(await proposed([cook("a")], { mustStay: ["kim"], threshold: 1 })).toBe("kim");
  expect(await proposed([{ id: "a", roleLevel: "baker/commis" }], { mustStay: ["kim"] }, [kim])).toBe("-");
});

test("sites are preferred where the fit is the same, or must be", async () => {
  const posts = [cook("a", "leeds"), cook("b", "york")];
  const twin = { ...sam, person: "tom" };
  expect(await proposed(posts, {}, [sam, twin])).toBe("sam tom");
  expect(await proposed(posts, { sites: { sam: ["york"] } }, [sam, twin])).toBe("tom sam");
  expect(await proposed(posts, { sites: { sam: [] } }, [sam])).toBe("sam -");
  expect(await proposed(posts, { sites: { sam: [] }, sitesOnly: true }, [sam])).toBe("- -");
  expect(await proposed([cook("a")], { sites: { sam: [] }, sitesOnly: true }, [sam])).toBe("sam");
});

test("names that programs trip over are plain names", async () => {
  const people = ["__proto__", "constructor"].map((person) => ({ ...sam, person }));
  const sites = JSON.parse('{ "__proto__": ["york"], "constructor": ["toString"] }');
  expect(await proposed([cook("__proto__", "toString"), cook("hasOwnProperty", "york")], { sites }, people)).toBe(
    "constructor __proto__",
  );
});

test("a fit of one's own is asked what it is after the courses, and may say no", async () => {
  const catalogue = parseCatalogue(kitchen, {
    id: "autumn",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "academy", name: "Academy" }],
    courses: [
      {
        id: "all",
        title: "All",
        provider: "academy",
        teaches: ["baking", "plating"].map((skill) => ({ skill, to: "leading" })),
      },
    ],
  });
  const worth = (then: number | null) => (pair: { rungsShort: number }) => (pair.rungsShort === 0 ? then : 3);
  const training = { catalogue };
  const taught = await ask([cook("a")], { training, fit: worth(7) }, [robin]);
  expect(taught).toMatchObject({
    total: 7,
    posts: [{ action: "train", fit: 3, training: { fit: 7, steps: [{ course: "all" }] } }],
  });
  const left = await ask([cook("a")], { training, fit: worth(null) }, [robin]);
  expect(left).toMatchObject({ total: 3, posts: [{ action: "train", fit: 3 }], training: { ready: 0 } });
  expect(left.posts[0]).not.toHaveProperty("training");
  for (const none of [null, 1, "soon"] as const) {
    await expect(ask([cook("a")], { training: none } as object)).rejects.toThrow("training must be an object such as");
  }
  await expect(ask([cook("a")], { training, alternatives: 1 })).rejects.toThrow("together with training");
  await expect(ask([cook("a")], { training: { catalogue, budget: pounds(-1) } })).rejects.toThrow(OptionError);
});

test("a post of a count is as many entries, and locks to it take its first places", async () => {
  const { posts } = await ask([{ ...cook("a"), count: 3 }], { locked: [{ post: "a", person: "lee" }] });
  expect(posts).toMatchObject([
    { post: "a", place: 1, person: "lee", isLocked: true },
    { post: "a", place: 2, person: "robin" },
    { post: "a", place: 3, person: "sam" },
  ]);
});

test("a vacant month is spared by who is short of nothing, hired for where it pays, and nothing is asked of a closed post", async () => {
  const overTime = {
    from: "2026-04-01",
    until: "2026-06-30",
    vacantMonth: pounds(100),
    hire: { months: 1, cost: pounds(150) },
    available: { sam: { from: "2026-04-15" } },
  };
  const posts = [cook("a"), { ...cook("b"), opens: "2026-06-01" }, { ...cook("c"), opens: "2027-01-01" }];
  const answer = await ask(posts, { overTime });
  // Sam fills May and June of a, and June of b: 200 spared against 100; a hire for b would cost more than its one month.
  expect(answer.posts).toMatchObject([
    { person: "sam", overTime: { open: 3, filled: 2, isHired: false, cost: pounds(100) } },
    { action: "train", person: "robin", overTime: { open: 1, filled: 0, isHired: false, cost: pounds(100) } },
    { action: "hire", why: "not-open", overTime: { open: 0, filled: 0, isHired: false, cost: pounds(0) } },
  ]);
  expect(answer.overTime).toMatchObject({ open: 4, filled: 2, hired: 0, cost: pounds(200) });
  expect(answer.bound[0]).toEqual({ of: "cost", value: 200, bound: 200 });
  const most = await ask(posts, { overTime: { ...overTime, aim: "filled" } });
  expect(most).toMatchObject({
    posts: [{ person: "sam" }, { action: "hire", why: "worse-over-time", overTime: { isHired: true } }, {}],
    overTime: { filled: 3, hired: 1, cost: pounds(250), costs: { vacancies: pounds(100), hires: pounds(150) } },
    bound: [{ of: "months", value: 3, bound: 3 }, { of: "cost", value: 250 }, { of: "fit" }],
  });
});

test("nothing in, nothing out", async () => {
  expect(await ask([], {}, [])).toMatchObject({
    status: "optimal",
    posts: [],
    filled: 0,
    total: 0,
    bound: [{ of: "fit", value: 0, bound: 0 }],
  });
  expect(await proposed([cook("a")], { alternatives: 3 }, [])).toBe("-");
});

describe("what it refuses", () => {
  test("everything that is wrong is named at once", async () => {
    const posts = [cook("a"), cook("a"), { id: "b", roleLevel: "cook/comis" }];
    const asked = staffPosts(anyIds, [sam, sam, kim, lee] as Profile[], posts, {
      threshold: 2,
      alternatives: -1,
      locked: [
        { post: "a", person: "sam" },
        { post: "a", person: "kim" },
        { post: "b", person: "sam" },
        { post: "z", person: "sma" },
      ],
      forbidden: [{ post: "b", person: "sam" }],
      mustStay: ["lee", "nobody", "kim"],
      sites: { kom: [] },
    });
    await expect(asked).rejects.toThrow(OptionError);
    await expect(asked).rejects.toThrow(
      [
        'two posts have the id "a"',
        'the post "b": no role level has the id "cook/comis"; near: "cook/commis", "baker/commis"',
        'two profiles are of the person "sam"',
        "threshold must be a number from 0 to 1, not 2",
        "alternatives must be a whole number of 0 or more, not -1",
        'locked: the post "a" is locked twice',
        'locked: the person "sam" is locked twice',
        'locked: no post has the id "z"',
        'locked: no person is called "sma"',
        'the post "b" and the person "sam" are locked and forbidden',
        'mustStay: the profile of "lee" does not say which role level to stay at',
        'mustStay: no person is called "nobody"',
        'sites: no person is called "kom"',
      ].join("; "),
    );
  });

  test("what is wrong with a period and its posts, all at once", async () => {
    const asked = (overTime: object, posts: readonly object[] = [cook("a")]) =>
      ask(posts as Post<KitchenIds>[], { overTime } as object);
    const year = { from: "2026-04-01", until: "2027-03-31" };
    const euros = { amount: 1, currency: "EUR" };
    const wrong = asked(
      {
        ...year,
        aim: "fit",
        vacantMonth: { amount: -1, currency: "GBP" },
        vacantMonthOf: { A: pounds(1) },
        available: { kom: {}, kim: { from: "2027-05-01" }, sam: { from: "soon" } },
        hire: { months: 0.5 },
        salaries: { G6: pounds(1) },
        timeLimit: 0,
      },
      [
        { ...cook("a"), opens: "2026-09-01", closes: "2026-08-01" },
        { ...cook("b"), count: 0, grade: "G7" },
      ],
    );
    await expect(wrong).rejects.toThrow(
      [
        'the post "a" closes on 2026-08-01, before it opens on 2026-09-01',
        'the post "b" must have a count from 1 to 10000, not 0',
        'overTime.aim knows cost and filled, not "fit"',
        'overTime.vacantMonthOf: there is no post "A"; near: "a"',
        'overTime.available: there is no person "kom"',
        "overTime.timeLimit must be a number of seconds above 0, not 0",
        "overTime.hire must be an object such as { months: 4, cost: { … } }, the months a whole number of 0 or more",
        "overTime.vacantMonth must have an amount of 0 or more, not -1",
        'overTime.salaries: the post "a" has no grade',
        'overTime.salaries: the post "b" has the grade "G7", which has no salary',
        'overTime.available: "kim" is available on no day from 2026-04-01 until 2027-03-31',
        'overTime.available of "sam".from must be a date such as 2026-09-01, not "soon"',
      ].join("; "),
    );
    await expect(asked({ ...year, vacantMonth: pounds(1), backfill: euros })).rejects.toThrow(
      "overTime.backfill is in EUR, but overTime.vacantMonth in GBP: all costs are in one currency",
    );
    await expect(asked({ ...year, until: "2025-01-01" })).rejects.toThrow("until (2025-01-01) lies before from");
    await expect(asked({ ...year, vacancy: 1 })).rejects.toThrow('overTime has no option "vacancy"');
    await expect(asked({ ...year, vacantMonth: pounds(1e12) })).resolves.toBeDefined();
    await expect(asked({ ...year, vacantMonth: pounds(1e12), backfill: pounds(0.0001) })).rejects.toThrow("too large");
    const locked = {
      locked: [{ post: "a", person: "sam" }],
      overTime: { ...year, available: { sam: { until: "2026-05-01" } } },
    };
    await expect(ask([{ ...cook("a"), opens: "2026-06-01" }], locked)).rejects.toThrow(
      'locked: "sam" is available on no day of the period on which the post "a" is open',
    );
    await expect(ask([{ ...cook("a"), count: 2 }], { alternatives: 1 })).rejects.toThrow("list such posts one by one");
    const thrice = ["sam", "kim", "lee"].map((person) => ({ post: "a", person }));
    await expect(ask([{ ...cook("a"), count: 2 }], { locked: thrice })).rejects.toThrow(
      'the post "a" is locked more than 2 times, which is its count',
    );
  });

  test("a fit that is not a number, with whom it is of; a lock that the fit forbids", async () => {
    for (const fit of [-1, 0.5, Number.NaN, Infinity, 2 ** 53]) {
      await expect(ask([cook("a")], { fit: () => fit })).rejects.toThrow(/fit of the post "a" and the person "kim"/);
    }
    const locked = [{ post: "a", person: "sam" }];
    await expect(ask([cook("a")], { fit: () => null, locked })).rejects.toThrow("are locked, but their fit is null");
  });

  test("profiles of another release, and unknown skills", async () => {
    const old = { ...sam, framework: { id: "kitchen", version: "0" } };
    await expect(ask([cook("a")], {}, [old])).rejects.toThrow(FrameworkMismatchError);
    const odd = { ...sam, has: { bakin: null } } as Profile;
    await expect(staffPosts(anyIds, [odd], [cook("a")])).rejects.toThrow(UnknownIdError);
  });
});
