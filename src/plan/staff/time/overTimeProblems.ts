import { isKeyed } from "../../../framework/isKeyed.js";
import { requireOptions } from "../../../framework/requireOptions.js";
import type { Money } from "../../../model/money.js";
import type { Post } from "../../../model/post.js";
import type { Profile } from "../../../model/profile.js";
import { nearest } from "../../../values/nearest.js";
import { quoted } from "../../../values/quoted.js";
import { moneyProblem } from "../../moneyProblem.js";
import { notADay, notSeconds, unknownWords } from "../../training/planOptions.js";
import type { PostAndPerson } from "../StaffPostsOptions.js";
import { type StaffingOverTime, staffingAims, staffingOverTimeOptions } from "./StaffingOverTime.js";

/** Longer than anybody plans ahead. */
const mostYears = 20;

/** Everything that is wrong with a staffing over time, a sentence each. @throws OptionError for an option that nobody knows. */
export function overTimeProblems(
  people: readonly Profile[],
  posts: readonly Post[],
  overTime: StaffingOverTime,
  locked: readonly PostAndPerson[],
): string[] {
  if (!isKeyed(overTime)) return [`overTime must be an object such as { from: "2026-04-01", until: "2027-03-31" }`];
  requireOptions("overTime", overTime, staffingOverTimeOptions);
  const { from, until, aim = "cost", hire, timeLimit = 1 } = overTime;
  const days = [...notADay("overTime.from", from), ...notADay("overTime.until", until)];
  if (days.length > 0) return days;
  if (until < from) return [`overTime: until (${until}) lies before from (${from})`];
  if (Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears) {
    return [`overTime: from ${from} until ${until} is more than ${mostYears} years`];
  }
  const problems = [
    ...unknownWords("overTime.aim", [aim], staffingAims),
    ...keyProblems("vacantMonthOf", overTime.vacantMonthOf, "post", new Set(posts.map(({ id }) => id))),
    ...keyProblems("available", overTime.available, "person", new Set(people.map(({ person }) => person))),
    ...notSeconds("overTime.timeLimit", timeLimit),
  ];
  if (hire !== undefined && !(isKeyed(hire) && Number.isSafeInteger(hire.months) && Number(hire.months) >= 0)) {
    problems.push(
      "overTime.hire must be an object such as { months: 4, cost: { … } }, the months a whole number of 0 or more",
    );
  } else if (hire !== undefined) requireOptions("overTime.hire", hire, ["months", "cost"]);
  return [
    ...problems,
    ...moneyProblems(overTime),
    ...gradeProblems(posts, overTime),
    ...availableProblems(overTime),
    ...lockProblems(overTime, posts, locked),
  ];
}

/** Every amount of money of a staffing over time, with what it is. */
export function amountsOf(overTime: StaffingOverTime): (readonly [what: string, cost: Money])[] {
  const { vacantMonth, vacantMonthOf, hire, salaries, backfill, budget } = overTime;
  const named: (readonly [string, Money | undefined])[] = [
    ["vacantMonth", vacantMonth],
    ...Object.entries(vacantMonthOf ?? {}).map(([post, cost]) => [`vacantMonthOf ${quoted(post)}`, cost] as const),
    ["hire.cost", hire?.cost],
    ...Object.entries(salaries ?? {}).map(([grade, cost]) => [`salaries of ${quoted(grade)}`, cost] as const),
    ["backfill", backfill],
    ["budget", budget],
  ];
  return named.flatMap(([what, cost]) => (cost === undefined ? [] : [[`overTime.${what}`, cost] as const]));
}

function moneyProblems(overTime: StaffingOverTime): string[] {
  const amounts = amountsOf(overTime);
  const wrong = amounts.flatMap(([what, cost]) => {
    const problem = moneyProblem(cost);
    return problem === undefined ? [] : [`${what} ${problem}`];
  });
  const [first, ...others] = amounts;
  const other = others.find(([, { currency }]) => currency !== first?.[1].currency);
  if (wrong.length > 0 || !first || !other) return wrong;
  return [
    `${other[0]} is in ${other[1].currency}, but ${first[0]} in ${first[1].currency}: all costs are in one currency`,
  ];
}

function gradeProblems(posts: readonly Post[], { salaries }: StaffingOverTime): string[] {
  if (salaries === undefined) return [];
  if (!isKeyed(salaries)) return ["overTime.salaries must be an object such as { SEO: { … } }, by grade"];
  return posts.flatMap(({ id, grade }) => {
    if (grade !== undefined && Object.hasOwn(salaries, grade)) return [];
    return [
      `overTime.salaries: the post ${quoted(id)} has ${grade === undefined ? "no grade" : `the grade ${quoted(grade)}, which has no salary`}`,
    ];
  });
}

function availableProblems({ from, until, available = {} }: StaffingOverTime): string[] {
  if (!isKeyed(available)) return [];
  const problems: string[] = [];
  for (const [person, one] of Object.entries(available)) {
    if (!isKeyed(one)) {
      problems.push(`overTime.available of ${quoted(person)} must be an object such as { from: "2026-04-01" }`);
      continue;
    }
    requireOptions(`overTime.available of ${quoted(person)}`, one, ["from", "until"]);
    const { from: first = from, until: last = until } = one;
    const wrong = [
      ...notADay(`overTime.available of ${quoted(person)}.from`, first),
      ...notADay(`overTime.available of ${quoted(person)}.until`, last),
    ];
    problems.push(...wrong);
    const [begin, end] = [String(first), String(last)];
    if (wrong.length > 0) continue;
    if (end < begin || begin > until || end < from) {
      problems.push(`overTime.available: ${quoted(person)} is available on no day from ${from} until ${until}`);
    }
  }
  return problems;
}

function lockProblems(
  { from, until, available = {} }: StaffingOverTime,
  posts: readonly Post[],
  locked: readonly PostAndPerson[],
): string[] {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const daysOf = new Map(Object.entries(available));
  return locked.flatMap(({ post, person }) => {
    const { opens = from, closes = until } = postOf.get(post) ?? {};
    const own = daysOf.get(person);
    const firsts = [from, opens, own?.from ?? from].sort();
    const lasts = [until, closes, own?.until ?? until].sort();
    if ((firsts.at(-1) ?? from) <= (lasts[0] ?? until)) return [];
    return [`locked: ${quoted(person)} is available on no day of the period on which the post ${quoted(post)} is open`];
  });
}

function keyProblems(option: string, given: unknown, kind: string, known: ReadonlySet<string>): string[] {
  if (given === undefined) return [];
  if (!isKeyed(given)) return [`overTime.${option} must be an object, by ${kind}`];
  return Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => {
      const near = nearest(key, known, 1).map((one) => `; near: ${quoted(one)}`);
      return `overTime.${option}: there is no ${kind} ${quoted(key)}${near.join("")}`;
    });
}
