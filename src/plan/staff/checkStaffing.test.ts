import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { pounds } from "../../../test/pounds.js";
import type { Framework } from "../../model/framework.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { staffPosts } from "../staffPosts.js";
import { checkPair, checkStaffing } from "./checkStaffing.js";
import type { PostTraining, Staffing } from "./Staffing.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";

const framework: Framework = kitchen; // Its ids are any string now.
const person = (id: string, has: object, roleLevel?: string): Profile =>
  parseProfile(framework, { person: id, has, ...(roleLevel && { roleLevel }) });
const sam = person("sam", { plating: "leading", baking: "capable" });
const pat = person("pat", { plating: "leading" });
const robin = person("robin", { plating: "fluent", baking: null });
const people = [sam, pat, robin, person("lee", {}), person("zoe", {})];
const posts: Post[] = [
  { id: "b", roleLevel: "cook/commis", count: 2 },
  { id: "a", roleLevel: "cook/commis", site: "leeds" },
  { id: "t", roleLevel: "cook/trial" },
  { id: "u", roleLevel: "cook/trial" },
];
const options: StaffPostsOptions = {
  sites: { robin: ["york"] },
  locked: [
    { post: "a", person: "robin" },
    { post: "b", person: "sam" },
    { post: "b", person: "pat" },
  ],
};
const training: PostTraining = {
  fit: 1_000_000,
  steps: [
    {
      course: "all",
      offering: "run",
      cost: pounds(10),
      closes: [
        { skill: "plating", from: "fluent", to: "leading", meetsNeed: true },
        { skill: "baking", to: "leading", meetsNeed: true },
      ],
      toConfirm: [],
      leadsTo: [],
    },
  ],
  cost: pounds(10),
  days: 0,
  finish: "2026-03-02",
  unpriced: [],
  untimed: ["all"],
  coverage: { low: 12, high: 12, outOf: 12 },
};
const catalogue = parseCatalogue(framework, {
  id: "catalogue",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "p", name: "P" }],
  courses: [
    {
      id: "all",
      title: "All",
      provider: "p",
      teaches: ["plating", "baking"].map((skill) => ({ skill, to: "leading" })),
      cost: pounds(10),
    },
  ],
  offerings: [
    { id: "run", course: "all", start: "2026-03-02", end: "2026-03-02", capacity: 2 },
    { id: "other", course: "all", start: "2026-03-02", end: "2026-03-02", capacity: 1 },
  ],
});

type Row = Staffing["posts"][number];
/** The answer: robin is short at a, pat and sam have b, nobody has t; then with other words about one row, or about all. */
const given = () => staffPosts(framework, people, posts, options);
const row =
  (post: string, change: object, place = 1) =>
  (staffing: Staffing) => ({
    ...staffing,
    posts: staffing.posts.map((one) =>
      one.post === post && (one.place ?? 1) === place ? ({ ...one, ...change } as Row) : one,
    ),
  });
const ofGap = (change: (gap: { coverage: object }) => object) => (staffing: Staffing) => ({
  ...staffing,
  posts: staffing.posts.map((one) =>
    one.post === "a" && "gap" in one ? { ...one, gap: { ...one.gap, ...change(one.gap) } } : one,
  ) as Row[],
});
const all = (change: object) => (staffing: Staffing) => ({ ...staffing, ...change });
const notAll = "not every place of every post once, by id";
const notRest = "unplaced are not those without a post, by name";
const bound = (value: number, most: number, of = "fit") => ({ bound: [{ of, value, bound: most }] });

test.each<[string, (staffing: Staffing) => Staffing, readonly string[], Partial<StaffPostsOptions>?]>([
  ["as it was given", (same) => same, []],
  ["posts in another order", (one) => ({ ...one, posts: one.posts.toReversed() }), [notAll]],
  ["a post left out", (one) => ({ ...one, posts: one.posts.filter(({ post }) => post !== "t") }), [notAll]],
  ["a place twice", row("b", { place: 1 }, 2), [notAll]],
  ["a post of no name", row("t", { post: "v" }), [notAll]],
  ["nobody left", all({ unplaced: [] }), [notRest]],
  ["one of them twice", all({ unplaced: ["lee", "lee"] }), [notRest]],
  ["in another order", all({ unplaced: ["zoe", "lee"] }), [notRest]],
  ["somebody who has a post", all({ unplaced: ["lee", "sam"] }), [notRest]],
  ["more than there are", all({ unplaced: ["lee", "zoe", "zzz"] }), [notRest]],
  [
    "a lock left open",
    (same) => same,
    ["lock of t"],
    { locked: [...(options.locked ?? []), { post: "t", person: "lee" }] },
  ],
  [
    "a lock on somebody else",
    (same) => same,
    ["lock of a", "robin may not have a", "pat may not have b"],
    {
      locked: [
        { post: "a", person: "pat" },
        { post: "b", person: "sam" },
      ],
    },
  ],
  ["why nobody has it", row("t", { why: "nobody-allowed" }), ["why nobody has t"]],
  [
    "somebody in two posts",
    row("b", { person: "sam" }, 1),
    [
      "somebody has two posts",
      notRest,
      "lock of b",
      "fit at b",
      "gap at b",
      "confirmation at b",
      "what is open at b",
      "the total is not the sum of the fits",
      "what the bound of fit is about",
    ],
  ],
  [
    "somebody who is not there",
    row("b", { person: "ida" }, 1),
    [
      notRest,
      "lock of b",
      "nobody is called ida",
      "the total is not the sum of the fits",
      "what the bound of fit is about",
    ],
  ],
  ["who may not", (same) => same, ["robin may not have a"], { locked: options.locked?.slice(1) ?? [], threshold: 0.9 }],
  ["the fit", row("a", { fit: 1 }), ["fit at a"]],
  ["whose gap", ofGap(() => ({ person: "sam" })), ["gap at a"]],
  ["the gap to what", ofGap(() => ({ roleLevel: "cook/trial" })), ["gap at a"]],
  ["the gap to what", ofGap(() => ({ roleProfile: { id: "own" } })), ["gap at a"]],
  ["what is known", ofGap(({ coverage }) => ({ coverage: { ...coverage, low: 7 } })), ["gap at a"]],
  ["what may be", ofGap(({ coverage }) => ({ coverage: { ...coverage, high: 7 } })), ["gap at a"]],
  ["out of what", ofGap(({ coverage }) => ({ coverage: { ...coverage, outOf: 13 } })), ["gap at a"]],
  ["rungs short", row("a", { rungsShort: 2 }), ["rungs at a"]],
  ["the site", row("a", { isAgainstSites: false }), ["site at a"]],
  ["train for fill", row("b", { action: "train" }, 2), ["action at b"]],
  ["fill for train", row("a", { action: "fill", ifConfirmed: false }), ["action at a"]],
  ["what is confirmed", row("b", { ifConfirmed: true }, 2), ["confirmation at b"]],
  ["what is to be confirmed", row("b", { ifConfirmed: false }, 1), ["confirmation at b"]],
  ["what is lacking", row("a", { lacking: [] }), ["what is open at a"]],
  ["what nobody assessed", row("b", { toConfirm: [] }, 1), ["what is open at b"]],
  ["more than is open", row("b", { toConfirm: [{ skill: "baking" }] }, 2), ["what is open at b"]],
  ["the total", all({ total: 1 }), ["the total is not the sum of the fits"]],
  ["how many", all({ filled: 4 }), ["filled"]],
  ["another value", all(bound(1, 1)), ["what the bound of fit is about"]],
  ["another bound", all(bound(2_166_666, 2_166_667)), ["the bound of fit"]],
  ["a bound from above", all({ ...bound(2_166_666, 2_166_667), status: "feasible" }), []],
  ["a bound from below", all({ ...bound(2_166_666, 2_166_665), status: "feasible" }), ["the bound of fit"]],
  ...[
    { most: 4, said: [] },
    { most: 5, said: [] },
    { most: 6, said: ["the bound of cost"] },
  ].map(({ most, said }): [string, (staffing: Staffing) => Staffing, string[]] => [
    `a cost of 5 that is ${most} at least`,
    all({ ...bound(5, most, "cost"), status: "feasible", overTime: { cost: pounds(5) } }),
    ["a period that nobody asked about", ...said],
  ]),
  ["a period that nobody asked about", all({ overTime: { open: 0 } }), ["a period that nobody asked about"]],
  [
    "courses that nobody asked for",
    row("a", { training: { ...training, fit: 500_000 } }),
    ["courses for a that nobody asked for"],
  ],
])("%s", async (_, change, said, more = {}) => {
  const staffing = await given();
  expect(staffing.total).toBe(2_166_666);
  expect(checkStaffing(framework, people, posts, { ...options, ...more }, change(staffing))).toStrictEqual(said);
});

/** The answer in which robin is taught, at 1 for 500000. */
const taught =
  (own: Partial<PostTraining>, of: Partial<NonNullable<Staffing["training"]>> = {}, total = 2_666_666) =>
  (staffing: Staffing): Staffing => ({
    ...row("a", { training: { ...training, ...own } })(staffing),
    total,
    bound: [
      { of: "ready", value: of.ready ?? 3, bound: of.ready ?? 3 },
      { of: "fit", value: total, bound: total },
    ],
    training: { ready: 3, cost: pounds(10), unpriced: 0, ...of },
  });
const within = (more: object = {}) => ({ training: { catalogue, ...more } });

test.each<[string, (staffing: Staffing) => Staffing, readonly string[], Partial<StaffPostsOptions>?]>([
  ["as it stands", taught({}), []],
  ["within its limits", taught({}), [], within({ budget: pounds(10), taken: { run: 1, other: 1 } })],
  [
    "beyond the budget",
    taught({}),
    ["100000 ten-thousandths are above the budget", "100000 ten-thousandths are above the budget"],
    within({ budget: pounds(9.99) }),
  ],
  ["on a full run", taught({}), ["run is full", "run is too full"], within({ taken: { run: 2 } })],
  [
    "nobody on a run that is too full",
    (one) => ({ ...one, training: { ready: 2, unpriced: 0 } }),
    [],
    within({ taken: { run: 3 } }),
  ],
  [
    "as a check of plans says",
    taught({ finish: "2026-03-03" }),
    ["the last run ends on 2026-03-02, not on 2026-03-03"],
  ],
  [
    "still lacking",
    taught({ steps: training.steps.map((step) => ({ ...step, closes: step.closes.slice(0, 1) })) }),
    ["a is still lacking something"],
  ],
  ["the fit afterwards", taught({ fit: 999_999 }, {}, 2_666_665), ["fit at a after the courses"]],
  [
    "the fit of one's own",
    taught({}, {}, 1_000_014),
    ["fit at a after the courses", "fit at a", "fit at b", "fit at b"],
    { fit: () => 7 },
  ],
  [
    "the fit of one's own afterwards",
    taught({ fit: 9 }, {}, 25),
    ["fit at a", "fit at b", "fit at b"],
    { fit: ({ rungsShort, coverage: { low } }) => (rungsShort === 0 && low === 12 ? 9 : 7) },
  ],
  ["the cost of all", taught({}, { cost: pounds(11) }), ["the cost of all training"]],
  ["how many are ready", taught({}, { ready: 2 }), ["how many are ready"]],
])("with courses, %s", async (_, change, said, more = {}) => {
  const staffing = change(await given());
  expect(checkStaffing(framework, people, posts, { ...options, ...within(), ...more }, staffing)).toStrictEqual(said);
});

test("a pair is allowed, kept and against a site as the options say", () => {
  const head = person("al", { baking: "fluent", hygiene: "fluent", plating: "fluent" }, "baker/head");
  const pairOf = (who: Profile, post: Partial<Post>, more: StaffPostsOptions = {}) => {
    const { gap: _, ...pair } = checkPair(framework, who, { id: "a", roleLevel: "cook/commis", ...post } as Post, more);
    return pair;
  };
  const allowed = (...asked: Parameters<typeof pairOf>) => pairOf(...asked).isAllowed;
  const kept = { isAllowed: true, isKept: true, isAgainstSites: false, rungsShort: 0 };
  const pairs = (...of: string[]) => of.map((one) => ({ post: one.slice(0, 1), person: one.slice(1) }));
  expect(pairOf(sam, {})).toStrictEqual({ ...kept, isKept: false, fit: 1_000_000 });
  expect(pairOf(robin, {})).toStrictEqual({ ...kept, isKept: false, fit: 500_000, rungsShort: 3 });
  // Known to cover nothing, unless a fit of one's own says otherwise; nothing asked.
  const lee = person("lee", {}, "cook/trial");
  expect([allowed(lee, {}), allowed(lee, {}, { fit: () => 0 }), allowed(sam, {}, { fit: () => null })]).toEqual([
    false,
    true,
    false,
  ]);
  const trial = { roleLevel: "cook/trial" };
  expect([allowed(sam, trial), allowed(sam, trial, { fit: () => 3 })]).toEqual([false, false]);
  expect(pairOf(lee, trial, { mustStay: ["lee"], fit: () => 3 })).toStrictEqual({ ...kept, fit: 0 });
  // Locked, and locked elsewhere.
  expect(pairOf(lee, {}, { locked: pairs("alee"), threshold: 1 })).toStrictEqual({ ...kept, fit: 0 });
  expect([allowed(sam, {}, { locked: pairs("bsam") }), allowed(sam, {}, { locked: pairs("alee") })]).toEqual([
    false,
    false,
  ]);
  expect([
    allowed(sam, { count: 2 }, { locked: pairs("alee", "bpat") }),
    allowed(sam, { count: 2 }, { locked: pairs("alee", "apat") }),
    allowed(sam, {}, { locked: pairs("blee") }),
  ]).toEqual([true, false, true]);
  expect([
    allowed(sam, {}, { forbidden: pairs("asam") }),
    allowed(sam, {}, { forbidden: pairs("bsam", "alee") }),
  ]).toEqual([false, true]);
  // Who must stay is at a post of their role level alone, whatever the threshold.
  const stay = { mustStay: ["al"], threshold: 1 };
  expect(pairOf(head, { roleLevel: "baker/head" }, stay)).toMatchObject({ isAllowed: true, isKept: true });
  expect(pairOf(head, { roleLevel: "baker/commis" }, stay)).toMatchObject({ isAllowed: false, isKept: false });
  expect(pairOf(lee, { roleLevel: "cook/trial" }, { mustStay: ["al"] })).toMatchObject({
    isAllowed: false,
    isKept: false,
  });
  expect(allowed({ ...lee, roleLevel: "cook/commis" }, {}, { mustStay: ["lee"] })).toBe(true);
  expect(allowed({ ...lee, roleLevel: "cook/commis" }, {}, { mustStay: ["lee"], fit: () => null })).toBe(false);
  // The threshold: 23 of 29 in all, and all of what is essential but stock-keeping.
  const asked = { roleLevel: "baker/head" };
  expect([0.79, 0.8].map((threshold) => allowed(head, asked, { threshold }))).toEqual([true, false]);
  expect([0.85, 0.86].map((threshold) => allowed(head, asked, { threshold, essentialOnly: true }))).toEqual([
    true,
    false,
  ]);
  const wanted = { id: "own", name: "Own", needs: [{ skill: "baking", importance: "desirable" as const }] };
  const own: Post = { id: "a", roleProfile: wanted };
  expect(checkPair(framework, sam, own, { threshold: 1, essentialOnly: true }).isAllowed).toBe(true);
  // Sites.
  const away = { sites: { sam: ["york"] } };
  expect(pairOf(sam, { site: "leeds" }, away)).toMatchObject({ isAgainstSites: true, isAllowed: true });
  expect(pairOf(sam, { site: "leeds" }, { ...away, sitesOnly: true })).toMatchObject({ isAllowed: false });
  for (const [who, site] of [
    [sam, "york"],
    [sam, undefined],
    [pat, "leeds"],
    [{ ...sam, person: "constructor" }, "leeds"],
  ] as const) {
    const pair = pairOf(who, { ...(site && { site }) }, { ...away, sitesOnly: true });
    expect(pair).toMatchObject({ isAgainstSites: false, isAllowed: true });
  }
  const period = { from: "2026-03-02", until: "2026-03-04" };
  expect([
    allowed(sam, { opens: "2026-03-04" }, { overTime: period }),
    allowed(sam, { opens: "2026-03-05" }, { overTime: period }),
  ]).toEqual([true, false]);
});
