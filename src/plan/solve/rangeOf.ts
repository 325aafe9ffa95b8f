import type { Program, Term } from "./Program.js";

/** What all terms are whole multiples of; 1 where there are none. */
export function commonUnit(terms: readonly Term[]): number {
  return terms.reduce((common, { times }) => greatestCommonDivisor(common, Math.abs(times)), 0) || 1;
}

/** How many different sums terms can come to, at the most: what a solver of doubles has to tell apart. */
export function rangeOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { times }) => sum + Math.abs(times), 0) / commonUnit(terms);
}

/** The largest range of a program's rows and of what is made least. */
export function largestRange({ rows }: Program, minimise: readonly Term[]): number {
  return rows.reduce((most, { terms }) => Math.max(most, rangeOf(terms)), rangeOf(minimise));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
