import type { PostToFill, StaffedPost, Staffing, StaffingTotalOverTime } from "../../plan/staff/Staffing.js";
import type { PagePart } from "../page.js";
import { numbers, said, table } from "../parts.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as words from "../words/staffingWords.js";

/** What the period comes to, how far that is proved, and what it costs by kind. */
export function periodParts(
  { from, until, open, filled, hired, cost, costs }: StaffingTotalOverTime,
  bound: Staffing["bound"],
): PagePart[] {
  const proofs = bound.flatMap(({ of, value, bound: best }) => {
    if (of === "months") return [words.monthsProof(best, value === best)];
    if (of !== "cost" || !cost) return [];
    return [words.costProof(moneyInWords({ ...cost, amount: best }), value === best)];
  });
  const { kind, cost: costTitle } = words.costColumns;
  const kinds = Object.entries(words.costKinds).flatMap(([one, text]) => {
    const amount = costs?.[one as keyof typeof words.costKinds]; // Its own keys.
    return amount && amount.amount > 0 ? [[text, moneyInWords(amount)]] : [];
  });
  return [
    ...said("paragraph", words.period(from, until, filled, open, hired, cost && moneyInWords(cost)) + proofs.join("")),
    ...table(words.costs, [kind, ...numbers(costTitle)], kinds),
  ];
}

/** For each post its months, by whom they are filled, and what it costs. */
export function monthsTable(posts: readonly StaffedPost[]): PagePart[] {
  const { post, by, open, filled, cost } = words.monthColumns;
  const rows = posts.flatMap((one) => {
    const { overTime } = one;
    if (!overTime) return [];
    const person = overTime.isHired ? words.hired : "person" in one ? one.person : words.nobody;
    const money = overTime.cost ? moneyInWords(overTime.cost) : "";
    return [[nameOfPost(one), person, String(overTime.open), String(overTime.filled), money]];
  });
  return table(words.months, [post, by, ...numbers(open, filled, cost)], rows);
}

/** A post, and which of its count. */
export function nameOfPost({ post, place }: PostToFill): string {
  return place === undefined ? post : words.place(post, place);
}
