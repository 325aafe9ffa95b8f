import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { type ComparedSkills, comparedSkills } from "./comparedSkills.js";
import { likenessScore } from "./likenessScore.js";

/** The likeness of every pair of role levels of a framework, worked out once. */
export interface LikenessTable {
  /** In framework order: `i` and `j` below are places in it. */
  readonly roleLevels: readonly string[];
  score(i: number, j: number): number;
  /** How many per cent of all pairs of two different role levels that ask for something are less alike than this score. */
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

function buildTable(framework: Framework): LikenessTable {
  const roleLevels = [...indexOf(framework).roleLevels.keys()];
  const sides = roleLevels.map((id) => comparedSkills(framework, id));
  const postings = postingsOf(sides);
  const scoresOf = (side: ComparedSkills) => scoresAgainst(side, sides, postings);

  const rows = sides.map(scoresOf);
  const asking = sides.flatMap(({ total }, place) => (total > 0 ? [place] : []));
  const pairs = new Float64Array((asking.length * Math.max(0, asking.length - 1)) / 2);
  let at = 0;
  for (const [n, i] of asking.entries()) {
    const row = rows[i];
    for (let m = n + 1; m < asking.length; m++) pairs[at++] = row?.[asking[m] ?? 0] ?? 0;
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

/** What `likeness` works out for one pair, for all role levels at once; in the same order, so that the bytes are the same. */
function scoresAgainst(
  side: ComparedSkills,
  sides: readonly ComparedSkills[],
  postings: ReadonlyMap<string, readonly number[]>,
): Float64Array {
  const ofSide = new Float64Array(sides.length);
  const ofTheirs = new Float64Array(sides.length);
  const products = new Float64Array(sides.length);
  for (const { skill, rank, perRung, worth } of side.skills) {
    const posting = postings.get(skill);
    if (!posting) continue;
    for (let i = 0; i < posting.length; i += 3) {
      const place = posting[i] as number; // Postings are made of whole triples.
      const theirRank = posting[i + 1] as number;
      const theirPerRung = posting[i + 2] as number;
      const shared = Math.min(rank, theirRank);
      // Each list has a place for every side.
      ofSide[place] = (ofSide[place] as number) + shared * perRung;
      ofTheirs[place] = (ofTheirs[place] as number) + shared * theirPerRung;
      products[place] = (products[place] as number) + worth * (theirRank * theirPerRung);
    }
  }
  const scores = new Float64Array(sides.length);
  for (const [place, theirs] of sides.entries()) {
    // Each list has a place for every side.
    scores[place] = likenessScore(
      ofSide[place] as number,
      side,
      ofTheirs[place] as number,
      theirs,
      products[place] as number,
    );
  }
  return scores;
}

/** How many of the sorted values lie below one. */
function countBelow(sortedValues: Float64Array, value: number): number {
  let low = 0;
  let high = sortedValues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // The middle lies below `high`.
    if ((sortedValues[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
