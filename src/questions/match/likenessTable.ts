import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { type ComparedSkills, comparedSkills } from "./comparedSkills.js";

/** The likeness of every pair of role levels of a framework, worked out once. */
export interface LikenessTable {
  /** In framework order: `i` and `j` below are places in it. */
  readonly roleLevels: readonly string[];
  score(i: number, j: number): number;
  /** How many per cent of all pairs of two different role levels are less alike than this score. */
  percentileOf(score: number): number;
  /** The likeness of a set to each role level, in the same order. */
  scoresOf(side: ComparedSkills): Float64Array;
}

const memo = new WeakMap<Framework, LikenessTable>();

export function likenessTable(framework: Framework): LikenessTable {
  let table = memo.get(framework);
  if (!table) {
    table = buildTable(framework);
    memo.set(framework, table);
  }
  return table;
}

/**
 * Twelve decimals: far below what the data can tell apart, and enough to make equal what is equal but was added up in
 * another order, so that ties are ties.
 */
export function rounded(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}

/** The two-way likeness from what both sides count together: the mean of the shares that each covers of the other. */
export function twoWay(sharedOfA: number, totalA: number, sharedOfB: number, totalB: number): number {
  return rounded(((totalA > 0 ? sharedOfA / totalA : 0) + (totalB > 0 ? sharedOfB / totalB : 0)) / 2);
}

function buildTable(framework: Framework): LikenessTable {
  const roleLevels = [...indexOf(framework).roleLevels.keys()];
  const sides = roleLevels.map((id) => comparedSkills(framework, id));
  const totals = Float64Array.from(sides, ({ total }) => total);
  const postings = postingsOf(sides);
  const scoresOf = (side: ComparedSkills) => scoresAgainst(side, totals, postings);

  const rows = sides.map(scoresOf);
  const pairs = new Float64Array((rows.length * Math.max(0, rows.length - 1)) / 2);
  let at = 0;
  for (const [i, row] of rows.entries()) {
    for (let j = i + 1; j < row.length; j++) pairs[at++] = row[j] ?? 0;
  }
  pairs.sort();
  return {
    roleLevels,
    score: (i, j) => rows[i]?.[j] ?? 0,
    percentileOf: (score) => (pairs.length === 0 ? 0 : (100 * countBelow(pairs, score)) / pairs.length),
    scoresOf,
  };
}

/** For each skill, the role levels that need it: place, rank and what a rung counts there, one triple after the other. */
function postingsOf(sides: readonly ComparedSkills[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [place, { skills }] of sides.entries()) {
    for (const { skill, rank, perRung } of skills) {
      const posting = postings.get(skill);
      if (posting) posting.push(place, rank, perRung);
      else postings.set(skill, [place, rank, perRung]);
    }
  }
  return postings;
}

function scoresAgainst(
  side: ComparedSkills,
  totals: Float64Array,
  postings: ReadonlyMap<string, readonly number[]>,
): Float64Array {
  const sharedOfSide = new Float64Array(totals.length);
  const sharedOfTheirs = new Float64Array(totals.length);
  for (const { skill, rank, perRung } of side.skills) {
    const posting = postings.get(skill);
    if (!posting) continue;
    for (let i = 0; i < posting.length; i += 3) {
      const place = posting[i] as number; // Postings are made of whole triples.
      const shared = Math.min(rank, posting[i + 1] as number);
      sharedOfSide[place] = (sharedOfSide[place] as number) + shared * perRung;
      sharedOfTheirs[place] = (sharedOfTheirs[place] as number) + shared * (posting[i + 2] as number);
    }
  }
  return totals.map((total, place) =>
    twoWay(sharedOfSide[place] as number, side.total, sharedOfTheirs[place] as number, total),
  );
}

/** How many of the sorted values lie below one. */
function countBelow(sortedValues: Float64Array, value: number): number {
  let low = 0;
  let high = sortedValues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortedValues[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
