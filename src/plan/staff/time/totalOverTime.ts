import type { Bound } from "../../Bound.js";
import type { ProposalBounds } from "../bestProposal.js";
import type { PostOverTime, StaffingTotalOverTime } from "../Staffing.js";
import type { PostOutcome } from "./postOverTime.js";
import type { StaffingOverTime } from "./StaffingOverTime.js";
import type { TimeFacts } from "./TimeFacts.js";

const kinds = ["vacancies", "salaries", "hires", "courses", "backfill"] as const;

/** What a post comes to, as the answer says it. */
export function inMoney({ money }: TimeFacts, { costs, ...outcome }: PostOutcome): PostOverTime {
  return { ...outcome, ...money.cost(kinds.reduce((sum, kind) => sum + costs[kind], 0)) };
}

/** What all posts come to. */
export function totalOverTime(
  { from, until }: StaffingOverTime,
  { aim, money }: TimeFacts,
  posts: readonly PostOutcome[],
): StaffingTotalOverTime {
  const sum = (of: (post: PostOutcome) => number) => posts.reduce((all, post) => all + of(post), 0);
  const totals = kinds.map((kind) => [kind, sum(({ costs }) => costs[kind])] as const);
  const [vacancies, salaries, hires, courses, backfill] = totals.map(([, units]) => money.cost(units).cost);
  return {
    from,
    until,
    aim,
    open: sum(({ open }) => open),
    filled: sum(({ filled }) => filled),
    hired: sum(({ isHired }) => Number(isHired)),
    ...money.cost(totals.reduce((all, [, units]) => all + units, 0)),
    ...(vacancies &&
      salaries &&
      hires &&
      courses &&
      backfill && { costs: { vacancies, salaries, hires, courses, backfill } }),
  };
}

/** How far what was aimed at may be from best: months filled where they were, and the cost. */
export function boundsOverTime(
  { aim, money }: TimeFacts,
  { filled, cost }: StaffingTotalOverTime,
  { months = filled, cost: least }: ProposalBounds,
): Bound<"months" | "cost">[] {
  return [
    ...(aim === "filled" ? [{ of: "months", value: filled, bound: months } as const] : []),
    ...(cost && least !== undefined ? [{ of: "cost", value: cost.amount, bound: money.amount(least) } as const] : []),
  ];
}
