import { expect, test } from "vitest";
import { academy } from "../../../../test/academy.js";
import { pounds } from "../../../../test/pounds.js";
import type { Post } from "../../../model/post.js";
import { parseCatalogue } from "../../../parse/parseCatalogue.js";
import { parseProfile } from "../../../parse/parseProfile.js";
import type { PostOverTime, StaffedPost, Staffing } from "../Staffing.js";
import { checkOverTime, isThere } from "./checkOverTime.js";
import type { StaffingOverTime } from "./StaffingOverTime.js";

const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: "academy", version: "1" },
  providers: [{ id: "p", name: "P" }],
  courses: ["timed", "untimed"].map((id) => ({
    id,
    title: id,
    provider: "p",
    teaches: [{ skill: "a", to: "3" }],
    ...(id === "timed" && { duration: "P2D" }),
  })),
});
const overTime: StaffingOverTime = {
  from: "2025-12-15",
  until: "2026-03-31",
  vacantMonth: pounds(100),
  vacantMonthOf: { hired: pounds(50) },
  hire: { months: 2, cost: pounds(150) },
  salaries: { G6: pounds(10), G7: pounds(20) },
  backfill: pounds(3),
  available: { sam: { from: "2026-02-01" } },
  budget: pounds(225),
};
const posts: Post[] = [
  { id: "filled", roleLevel: "r/high", grade: "G6" },
  { id: "hired", roleLevel: "r/high", grade: "G7", opens: "2026-01-10", closes: "2026-03-20" },
  { id: "taught", roleLevel: "r/high", grade: "G6" },
  { id: "short", roleLevel: "r/high" },
  { id: "later", roleLevel: "r/high", opens: "2027-01-01" },
  { id: "vacant", roleLevel: "r/high", closes: "2025-12-31" },
];
const said = (open: number, filled: number, cost: number, isHired = false): PostOverTime => ({
  open,
  filled,
  isHired,
  cost: pounds(cost),
});
/** As far as months and costs depend on it. */
const staffed = (post: string, own: PostOverTime, more: object) => ({ post, overTime: own, ...more }) as StaffedPost;
const steps = [
  { course: "timed", days: 1.5 },
  { course: "untimed", start: "2026-01-05", end: "2026-01-07" },
];
const answer: Pick<Staffing, "posts" | "overTime"> = {
  posts: [
    // Sam comes in February: two months vacant, two paid.
    staffed("filled", said(4, 2, 220), { action: "fill", person: "sam" }),
    // A month before somebody comes, at its own cost; then two that are paid, the last of them in part.
    staffed("hired", said(3, 2, 240, true), { action: "hire" }),
    // Courses for 60 and five days of backfill, until the first of February: not before March.
    staffed("taught", said(4, 1, 385), {
      action: "train",
      person: "kim",
      training: { finish: "2026-02-01", cost: pounds(60), steps },
    }),
    staffed("short", said(4, 0, 400), { action: "train", person: "lee" }),
    staffed("later", said(0, 0, 0), { action: "hire" }),
    staffed("vacant", said(1, 0, 100), { action: "hire" }),
  ],
  overTime: {
    from: "2025-12-15",
    until: "2026-03-31",
    aim: "cost",
    open: 16,
    filled: 5,
    hired: 1,
    cost: pounds(1345),
    costs: {
      vacancies: pounds(1050),
      salaries: pounds(70),
      hires: pounds(150),
      courses: pounds(60),
      backfill: pounds(15),
    },
  },
};
/** The answer with other words about one post, or about all of them. */
const saying = (post: string, own: object): typeof answer => ({
  ...answer,
  posts: answer.posts.map((one) =>
    one.post === post ? { ...one, overTime: { ...said(0, 0, 0), ...one.overTime, ...own } } : one,
  ),
});
const inAll = (own: object): typeof answer => ({ ...answer, overTime: { ...answer.overTime, ...own } as never });
const { overTime: _, ...bare } = answer;
const ofAll = (...sums: string[]) => sums.map((sum) => `${sum} of all posts`);

test.each<[string, readonly string[], typeof answer, (Partial<StaffingOverTime> | false)?]>([
  ["as it was asked for", [], answer],
  ["no period, and none asked about", [], bare, false],
  ["a period that nobody asked about", ["a period that nobody asked about"], answer, false],
  ["no period of all", ofAll("months", "cost"), bare],
  [
    "a post without its period",
    ["vacant has no period", ...ofAll("months", "cost")],
    {
      ...answer,
      posts: answer.posts.map((one) => (one.post === "vacant" ? { ...one, overTime: undefined } : one)) as never,
    },
  ],
  [
    "a post that was not asked about",
    ["other has no period"],
    { ...answer, posts: [...answer.posts, staffed("other", said(0, 0, 0), { action: "hire" })] },
  ],
  ["months open", ["months of filled"], saying("filled", { open: 3 })],
  ["months filled", ["months of taught"], saying("taught", { filled: 2 })],
  ["what it costs", ["cost of short"], saying("short", { cost: pounds(399.99) })],
  [
    "no end to being there",
    ["months of filled", "cost of filled", ...ofAll("months", "cost")],
    answer,
    { available: { sam: { from: "2026-02-01", until: "2026-03-30" } } },
  ],
  [
    "hired where somebody is",
    ["nobody is to be hired for filled", "cost of filled", ...ofAll("months", "cost"), "more is spent than the budget"],
    saying("filled", { isHired: true }),
  ],
  [
    "no hire was offered",
    ["months of hired", "nobody is to be hired for hired", "cost of hired", ...ofAll("months", "cost")],
    answer,
    { hire: undefined as never },
  ],
  ["months of all", ofAll("months"), inAll({ open: 15 })],
  ["months of all", ofAll("months"), inAll({ filled: 6 })],
  ["months of all", ofAll("months"), inAll({ hired: 0 })],
  ["cost of all", ofAll("cost"), inAll({ cost: pounds(1344) })],
  ["cost of all", ofAll("cost"), inAll({ costs: { ...answer.overTime?.costs, hires: pounds(151) } })],
  ["the budget", ["more is spent than the budget"], answer, { budget: pounds(224.99) }],
])("%s: %j", (_, faults, given, changes = {}) => {
  const options = changes === false ? {} : { overTime: { ...overTime, ...changes }, training: { catalogue } };
  expect(checkOverTime(posts, options, given)).toStrictEqual(faults);
});

test("somebody is there where a day of theirs is a day of the post", () => {
  const period = { from: "2026-03-02", until: "2026-03-04" };
  const there = (post: Pick<Post, "opens" | "closes">, own?: StaffingOverTime["available"]) =>
    isThere(
      parseProfile(academy, { person: "sam", has: {} }),
      { id: "a", roleLevel: "r/high", ...post },
      {
        ...period,
        ...(own && { available: own }),
      },
    );
  const from = (day: string) => ({ sam: { from: `2026-03-${day}` } });
  const until = (day: string) => ({ sam: { until: `2026-03-${day}` } });
  expect([there({}), there({ opens: "2026-03-04" }), there({ closes: "2026-03-02" })]).toEqual([true, true, true]);
  expect([there({ opens: "2026-03-05" }), there({ closes: "2026-03-01" })]).toEqual([false, false]);
  expect([there({}, from("04")), there({}, until("02")), there({}, { constructor: { from: "2027-01-01" } })]).toEqual([
    true,
    true,
    true,
  ]);
  expect([there({}, from("05")), there({}, until("01"))]).toEqual([false, false]);
  expect(there({ opens: "2026-03-03" }, until("02"))).toBe(false);
  expect(there({ opens: "2026-03-03" }, until("03"))).toBe(true);
  const post = { id: "a", roleLevel: "r/high", opens: "2030-01-01" };
  expect(isThere(parseProfile(academy, { person: "constructor", has: {} }), post, undefined)).toBe(true);
  expect(
    isThere(
      parseProfile(academy, { person: "constructor", has: {} }),
      { ...post, opens: period.from },
      { ...period, available: {} },
    ),
  ).toBe(true);
});
