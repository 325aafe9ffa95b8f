import { countBits } from "../../questions/team/cover/CoverSearch.js";

/** Of more needs than this every set of them is too many to look at. */
export const mostCountedNeeds = 20;

/**
 * How many sets of `size` people hold all needs together, without looking at any of them: by inclusion and exclusion over
 * the sets of needs. For `needs` up to {@link mostCountedNeeds}; `held` has the needs of each person, a bit each.
 * Where `size` is the least that will do, these are the smallest covers.
 */
export function countSmallestCovers(needs: number, held: readonly number[], size: number): bigint {
  const within = new Int32Array(2 ** needs); // Of each set of needs: how many people hold nothing else.
  for (const bits of held) within[bits] = (within[bits] ?? 0) + 1;
  for (let need = 1; need < within.length; need *= 2) {
    for (let set = 0; set < within.length; set++) {
      if (set & need) within[set] = (within[set] ?? 0) + (within[set ^ need] ?? 0);
    }
  }
  // Of the sets of needs within which so many people stay: the even ones less the odd ones left out.
  const balance = new Float64Array(held.length + 1);
  for (let set = 0; set < within.length; set++) {
    const people = within[set] ?? 0;
    balance[people] = (balance[people] ?? 0) + (countBits(set ^ (within.length - 1)) % 2 === 0 ? 1 : -1);
  }
  let total = 0n;
  let choices = 1n; // Ways to choose `size` of so many people.
  for (let people = size; people <= held.length; people++) {
    if (people > size) choices = (choices * BigInt(people)) / BigInt(people - size);
    total += choices * BigInt(balance[people] ?? 0);
  }
  return total;
}
