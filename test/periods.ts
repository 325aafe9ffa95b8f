import * as fc from "fast-check";
import type { Post } from "../src/model/post.js";
import type { StaffingOverTime } from "../src/plan/staff/time/StaffingOverTime.js";
import { pounds } from "./pounds.js";

/** Days of posts and people in and about the periods below, and none at all. */
const someDay = fc.constantFrom(undefined, undefined, "2026-08-31", "2026-09-01", "2026-09-05", "2026-10-02");
const later = fc.constantFrom(undefined, undefined, "2026-09-30", "2026-10-20", "2026-11-30");

/** The times of a post. */
export const postTimes = fc
  .record({
    opens: someDay,
    closes: later,
    grade: fc.constantFrom("G6", "G7"),
    count: fc.constantFrom(undefined, undefined, undefined, 1, 2),
  })
  .map(withoutUndefined)
  .filter(({ opens = "", closes = "3" }) => opens <= closes);

/** Periods of up to three months with costs, over which these people are available, and posts of these ids are open. */
export function periodsFor(people: readonly string[], posts: readonly string[]): fc.Arbitrary<StaffingOverTime> {
  const cost = fc.constantFrom(0, 10, 20, 33.5, 100).map(pounds);
  const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
  return fc
    .record({
      from: fc.constantFrom("2026-09-01", "2026-08-20"),
      until: fc.constantFrom("2026-10-31", "2026-10-15"),
      aim: fc.constantFrom(undefined, "cost" as const, "filled" as const),
      available: perhaps(
        fc.record(Object.fromEntries(people.map((person) => [person, fc.record({ from: someDay, until: later })]))),
      ),
      vacantMonth: fc
        .constantFrom(undefined, 0, 20, 150, 400)
        .map((amount) => (amount === undefined ? undefined : pounds(amount))),
      vacantMonthOf: perhaps(
        fc.subarray([...posts]).map((ids) => Object.fromEntries(ids.map((id) => [id, pounds(90)]))),
      ),
      hire: perhaps(fc.record({ months: fc.nat(3), cost })),
      salaries: perhaps(fc.tuple(cost, cost).map(([G6, G7]) => ({ G6, G7 }))),
      backfill: perhaps(cost),
    })
    .map(({ available, ...rest }) => ({
      ...withoutUndefined(rest),
      ...(available && {
        available: Object.fromEntries(
          Object.entries(available).map(([person, one]) => [person, withoutUndefined(one)]),
        ),
      }),
    }));
}

function withoutUndefined<Value extends object>(value: Value) {
  type Given = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> };
  type Kept = { readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] };
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Given & Kept; // Without those.
}

/** Somebody in a post: when they are there and short of nothing, or that they are hired. */
export type InPost = { readonly person: string; readonly isReady: boolean; readonly finish?: string } | "hired";

/** What a post comes to over a period, day by day; money in hundredths. */
export function periodOf(
  { id, opens, closes, grade = "" }: Post,
  { from, until, available, vacantMonth, vacantMonthOf, hire, salaries }: StaffingOverTime,
  who?: InPost,
): { readonly open: number; readonly filled: number; readonly cost: number; readonly days: number } {
  const months = new Map<string, boolean>();
  let days = 0;
  for (let time = Date.parse(from); time <= Date.parse(until); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if ((opens !== undefined && day < opens) || (closes !== undefined && day > closes)) continue;
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? true) && isThere(day));
  }
  const filled = [...months.values()].filter(Boolean).length;
  const vacant = vacantMonthOf?.[id] ?? vacantMonth;
  const cents = (cost: { readonly amount: number } | undefined) => Math.round((cost?.amount ?? 0) * 100);
  const cost =
    (months.size - filled) * cents(vacant) +
    filled * cents(salaries?.[grade]) +
    (who === "hired" ? cents(hire?.cost) : 0);
  return { open: months.size, filled, cost, days };

  /** Counts the days on which they are there at all, and says whether the post is filled on this one. */
  function isThere(day: string): boolean {
    if (who === undefined) return false;
    if (who === "hired") {
      const months = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
      return months(day) - months(from) >= (hire?.months ?? 0);
    }
    const own = available?.[who.person];
    const isAvailable = !((own?.from !== undefined && day < own.from) || (own?.until !== undefined && day > own.until));
    if (isAvailable) days++;
    return isAvailable && who.isReady && day > (who.finish ?? "");
  }
}
