import { Program, type Term } from "./Program.js";
import { commonUnit } from "./rangeOf.js";
import type { Reached, SumObjective } from "./solveInOrder.js";

/** Several sums as one: an earlier one weighs more than all that later ones can come to. */
export interface JoinedObjectives {
  readonly terms: readonly Term[];
  readonly parts: readonly Part[];
}

interface Part {
  readonly terms: readonly Term[];
  /** What all its terms are whole multiples of, and the most that it can differ by, in those. */
  readonly unit: number;
  readonly range: number;
  readonly weight: number;
}

/**
 * Puts as many of the objectives, from the first, into one sum as a solver can tell apart, which is up to `largest`: one
 * proof takes less than two.
 * In units of what the terms of each have in common: 90, 45 and 30 are easier on a solver than 45,000, 22,500 and 15,000.
 */
export function joinObjectives(objectives: readonly SumObjective[], largest: number): JoinedObjectives {
  const together: Omit<Part, "weight">[] = [];
  let size = 1;
  for (const { terms, most } of objectives) {
    const unit = commonUnit(terms);
    const range = Math.floor(
      Math.min(
        most ?? Infinity,
        terms.reduce((sum, { times }) => sum + Math.abs(times), 0),
      ) / unit,
    );
    size *= range + 1;
    if (together.length > 0 && size > largest) break;
    together.push({ terms, unit, range });
  }
  let weight = 1;
  const parts: Part[] = [];
  for (const part of together.toReversed()) {
    parts.unshift({ ...part, weight });
    weight *= part.range + 1;
  }
  const terms = parts.flatMap((part) =>
    part.terms.map(({ column, times }) => ({ column, times: (times / part.unit) * part.weight })),
  );
  return { terms: parts.length === 1 ? terms : Program.merged(terms), parts };
}

/** What each part came to. A bound of the whole below what was found bounds the first part, and says nothing of the others. */
export function reachedBy(
  { parts }: JoinedObjectives,
  values: readonly number[],
  bound: number,
  isProved: boolean,
): Reached[] {
  return parts.map(({ terms, unit, weight }, place) => {
    const value = Math.round(Program.sum(terms, values));
    if (isProved) return { value, bound: value };
    const least = leastSum(terms);
    if (place > 0) return { value, bound: least };
    const rest = parts.slice(1).reduce((sum, part) => sum + part.range * part.weight, 0);
    const first = Math.ceil((bound - rest) / weight - 1e-6) * unit;
    return { value, bound: Math.max(least, Math.min(value, first)) };
  });
}

/** What terms come to where all that lowers them is used and nothing else, if every column is 0 or 1. */
export function leastSum(terms: readonly Term[]): number {
  return terms.reduce((sum, { times }) => sum + Math.min(times, 0), 0);
}
