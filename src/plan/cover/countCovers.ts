import { countSmallestCovers, mostCountedNeeds } from "./countSmallestCovers.js";
import { type CoverProgram, classesOf } from "./coverProgram.js";
import { eachCover } from "./eachCover.js";

/** The covers to be counted: those of the least weight. */
export interface LeastCovers {
  readonly weight: number;
  readonly seats: number;
  /** How many people they have, where everybody weighs the same. */
  readonly size?: number;
}

/**
 * How many covers of the least weight there are. Where everybody weighs the same and the needs are few it is worked out,
 * otherwise they are looked at, those who hold and weigh the same together; `undefined` where that takes more than the
 * effort, or where the count is above 2^53 - 1 and no exact number any more.
 */
export function countCovers(
  { search, items, open, needs }: CoverProgram,
  { weight, seats, size }: LeastCovers,
  effort: number,
): number | undefined {
  if (size !== undefined && needs <= mostCountedNeeds) {
    const held = items.map(({ holds }) => holds[0] ?? 0);
    const count = countSmallestCovers(needs, held, size);
    return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : undefined;
  }
  const classes = classesOf(items);
  const firsts = classes.map(({ first }) => first);
  let count = 0;
  search.allow(effort);
  const isCounted = eachCover(search, firsts, open, weight, seats, (places) => {
    count += places.reduce((ways, place) => ways * (classes[place]?.size ?? 0), 1);
    return count <= Number.MAX_SAFE_INTEGER;
  });
  return isCounted ? count : undefined;
}
