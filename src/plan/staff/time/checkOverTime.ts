import type { Money } from "../../../model/money.js";
import type { Post } from "../../../model/post.js";
import type { Profile } from "../../../model/profile.js";
import { tenThousandths } from "../../../values/tenThousandths.js";
import type { StaffedPost, Staffing } from "../Staffing.js";
import type { StaffPostsOptions } from "../StaffPostsOptions.js";
import type { StaffingOverTime } from "./StaffingOverTime.js";

type Asked = Pick<StaffPostsOptions, "overTime" | "training">;

/** Whether there is a day of the period on which somebody is available and a post is open. */
export function isThere(
  { person }: Profile,
  { opens, closes }: Post,
  overTime: Pick<StaffingOverTime, "from" | "until" | "available"> | undefined,
): boolean {
  if (!overTime) return true;
  const own = ownOf(overTime.available, person);
  return daysOf(overTime).some((day) => isBetween(day, opens, closes) && isBetween(day, own?.from, own?.until));
}

/**
 * Everything in which months and costs are not what is said, reckoned day by day and in ten-thousandths: it shares nothing with
 * what makes the answer.
 */
export function checkOverTime(
  posts: readonly Post[],
  options: Asked,
  staffing: Pick<Staffing, "posts" | "overTime">,
): string[] {
  const { overTime } = options;
  if (!overTime) return staffing.overTime ? ["a period that nobody asked about"] : [];
  const faults: string[] = [];
  const sums = { open: 0, filled: 0, hired: 0, cost: 0n, spent: 0n };
  for (const staffed of staffing.posts) {
    const post = posts.find(({ id }) => id === staffed.post);
    const said = staffed.overTime;
    if (!post || !said) {
      faults.push(`${staffed.post} has no period`);
      continue;
    }
    const months = monthsOf(post, overTime);
    const isFilled = fillsOn(staffed, overTime);
    const filled = months.filter((days) => days.every(isFilled)).length;
    const grade = ownOf(overTime.salaries, post.grade ?? "");
    const vacant = ownOf(overTime.vacantMonthOf, post.id) ?? overTime.vacantMonth;
    const hire = said.isHired ? amountOf(overTime.hire?.cost) : 0n;
    const spent = hire + costOfCourses(staffed, options);
    const cost = spent + BigInt(months.length - filled) * amountOf(vacant) + BigInt(filled) * amountOf(grade);
    if (said.open !== months.length || said.filled !== filled) faults.push(`months of ${post.id}`);
    if (said.isHired && ("person" in staffed || !overTime.hire)) faults.push(`nobody is to be hired for ${post.id}`);
    if (amountOf(said.cost) !== cost) faults.push(`cost of ${post.id}`);
    sums.open += months.length;
    sums.filled += filled;
    sums.hired += Number(said.isHired);
    sums.cost += cost;
    sums.spent += spent;
  }
  const { open = -1, filled, hired, cost, costs } = staffing.overTime ?? {};
  if (open !== sums.open || filled !== sums.filled || hired !== sums.hired) faults.push("months of all posts");
  const parts = Object.values(costs ?? {}).reduce((sum, part) => sum + amountOf(part), 0n);
  if (amountOf(cost) !== sums.cost || parts !== sums.cost) faults.push("cost of all posts");
  if (overTime.budget && sums.spent > amountOf(overTime.budget)) faults.push("more is spent than the budget");
  return faults;
}

/** The days of each month on which a post is open. */
function monthsOf({ opens, closes }: Post, overTime: StaffingOverTime): string[][] {
  const months = new Map<string, string[]>();
  for (const day of daysOf(overTime)) {
    if (!isBetween(day, opens, closes)) continue;
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months.values()];
}

/** Whether a post has somebody on a day who is short of nothing. */
function fillsOn(staffed: StaffedPost, { from, hire, available }: StaffingOverTime): (day: string) => boolean {
  if (staffed.action === "hire") {
    if (!staffed.overTime?.isHired) return () => false;
    const [year = 0, month = 0] = from.split("-").map(Number);
    return (day) => {
      const [ofYear = 0, ofMonth = 0] = day.split("-").map(Number);
      return (ofYear - year) * 12 + ofMonth - month >= (hire?.months ?? 0);
    };
  }
  const own = ownOf(available, staffed.person);
  const training = staffed.action === "train" ? staffed.training : undefined;
  if (staffed.action === "train" && !training) return () => false;
  const finish = training?.finish ?? "";
  return (day) => day > finish && isBetween(day, own?.from, own?.until);
}

function costOfCourses(staffed: StaffedPost, { training, overTime }: Asked): bigint {
  const plan = staffed.action === "train" ? staffed.training : undefined;
  if (!plan) return 0n;
  const days = plan.steps.map(({ course, start = "", end = "", days: ofCourse = 0 }) => {
    const { duration } = training?.catalogue.courses.find(({ id }) => id === course) ?? {};
    return duration === undefined ? daysOf({ from: start, until: end }).length : Math.ceil(ofCourse);
  });
  const all = days.reduce((sum, count) => sum + count, 0);
  return amountOf(plan.cost) + (overTime?.backfill ? BigInt(all) * amountOf(overTime.backfill) : 0n);
}

function daysOf({ from, until }: Pick<StaffingOverTime, "from" | "until">): string[] {
  const days: string[] = [];
  for (let day = from; day !== "" && day <= until; ) {
    days.push(day);
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    day = next.toISOString().slice(0, 10);
  }
  return days;
}

function isBetween(day: string, from: string | undefined, until: string | undefined): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

function amountOf(cost: Money | undefined): bigint {
  return tenThousandths(cost?.amount ?? 0);
}

function ownOf<Value>(all: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return all && Object.hasOwn(all, key) ? all[key] : undefined;
}
