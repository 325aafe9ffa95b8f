import { PlanError } from "../PlanError.js";
import { assign } from "./assign.js";
import { bestAssignments } from "./bestAssignments.js";
import type { Candidates } from "./Candidates.js";
import { costOfFilling } from "./costOfFilling.js";
import type { Loss } from "./explainUnfilled.js";
import { firstOfTheBest } from "./firstOfTheBest.js";
import { joinLayers } from "./joinLayers.js";
import { keepBestColumns } from "./keepBestColumns.js";
import { type PairValues, pairValue, totalOf } from "./PairValues.js";
import type { StaffingAlternative } from "./Staffing.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";
import { type TimeFacts, withoutAnybody } from "./time/TimeFacts.js";
import { layer } from "./valuesOfPairs.js";

/** What no proposal is better than. */
export interface ProposalBounds {
  readonly fit: number;
  readonly ready?: number;
  /** Over a period: months filled, and the least cost in whole units. */
  readonly months?: number;
  readonly cost?: number;
}

/** Who has which post, and what proves it. */
export interface Proposal {
  readonly status: "optimal";
  /** By place of the post; -1 is nobody. */
  readonly personOf: Int32Array;
  readonly bounds: ProposalBounds;
  readonly alternatives: readonly StaffingAlternative[];
  /** What filling a post would cost that nobody has. */
  readonly lossOf: (row: number) => Loss | undefined;
}

/** The best proposal without training, and the next best ones. */
export function bestProposal(
  candidates: Candidates,
  pairs: PairValues,
  { alternatives = 0 }: Pick<StaffPostsOptions, "alternatives">,
  time?: TimeFacts,
): Proposal {
  const joined = joinLayers(pairs);
  const { values, columns } = keepBestColumns(joined.values, candidates.posts.length + alternatives);
  const best = assign(values);
  if (!best) throw new PlanError("failed", "Nobody could be assigned, where nobody has to be");
  firstOfTheBest(values, best);
  const peopleOf = (columnOf: Int32Array) => columnOf.map((column) => columns[column] ?? -1);
  const personOf = peopleOf(best.columnOf);
  const total = totalOf(pairs, personOf);
  const others: StaffingAlternative[] = [];
  for (const { columnOf } of alternatives > 0 ? bestAssignments(values, best) : []) {
    const other = peopleOf(columnOf);
    const gains = totalOf(pairs, other);
    if ((gains[layer.kept] ?? 0) < (total[layer.kept] ?? 0)) break; // The rest break a lock.
    if (columnOf !== best.columnOf) others.push(alternativeOf(candidates, pairs, personOf, other));
    if (others.length === alternatives) break;
  }
  return {
    status: "optimal",
    personOf,
    bounds: boundsOf(joined.unpack(sumOfPrices(best.rowPrices, best.columnPrices)), time),
    alternatives: others,
    lossOf: (row) => {
      const cost = costOfFilling(values, best, row);
      if (!cost) return undefined;
      const { emptied } = cost;
      return { fit: joined.unpack(cost.cost)[layer.fit] ?? 0, ...(emptied !== undefined && { emptied }) };
    },
  };
}

function boundsOf(gains: readonly number[], time: TimeFacts | undefined): ProposalBounds {
  const fit = gains[layer.fit] ?? 0;
  if (!time) return { fit };
  const nobody = time.posts.map((post) => withoutAnybody(time, post));
  const sum = (of: (one: (typeof nobody)[number]) => number) => nobody.reduce((all, one) => all + of(one), 0);
  const [months, money] = time.aim === "filled" ? [gains[layer.aim], gains[layer.other]] : [0, gains[layer.aim]];
  return { fit, months: sum(({ filled }) => filled) + (months ?? 0), cost: sum(({ cost }) => cost) - (money ?? 0) };
}

function alternativeOf(
  { posts, people }: Candidates,
  pairs: PairValues,
  first: Int32Array,
  other: Int32Array,
): StaffingAlternative {
  const gains = totalOf(pairs, other);
  const differs = posts.flatMap(({ id }, row) => {
    const [before, now] = [first[row] ?? -1, other[row] ?? -1];
    if (before === now) return [];
    const [instead, person] = [people[before]?.person, people[now]?.person];
    const placed = person === undefined ? {} : { person, fit: pairValue(pairs, row, layer.fit, now) };
    return [{ post: id, ...(instead !== undefined && { instead }), ...placed }];
  });
  return { total: gains[layer.fit] ?? 0, filled: gains[layer.filled] ?? 0, differs };
}

/** By layer. */
function sumOfPrices(rowPrices: readonly Float64Array[], columnPrices: readonly Float64Array[]): number[] {
  const sum = (prices: Float64Array | undefined) => prices?.reduce((total, price) => total + price, 0) ?? 0;
  return rowPrices.map((ofRows, i) => sum(ofRows) + sum(columnPrices[i]));
}
