import { at } from "../../values/at.js";

// Ranks of all skills of a route graph side by side, a byte a skill: what is held, or what every way on asks for.

/** What a node of a route graph asks for: skills by number, each with its rank. */
export type NodeNeeds = readonly (readonly [skill: number, rank: number])[];

/** Raises the ranks held to those asked for. @returns by how many rungs */
export function learn(held: Uint8Array, needs: NodeNeeds): number {
  let rungs = 0;
  for (const [skill, rank] of needs) {
    const short = rank - at(held, skill);
    if (short <= 0) continue;
    held[skill] = rank;
    rungs += short;
  }
  return rungs;
}

/** The rungs by which a floor exceeds what is held. */
export function rungsUpTo(floor: Uint8Array, held: Uint8Array): number {
  let rungs = 0;
  for (let skill = 0; skill < floor.length; skill++) rungs += Math.max(0, at(floor, skill) - at(held, skill));
  return rungs;
}

/** Whether what `a` holds is held by `b` too, skill by skill. */
export function holdsNoMore(a: Uint8Array, b: Uint8Array): boolean {
  for (let skill = 0; skill < a.length; skill++) if (at(a, skill) > at(b, skill)) return false;
  return true;
}

/** Takes of each skill the lower rank. @returns whether any was lower */
export function lower(ranks: Uint8Array, others: Uint8Array): boolean {
  let isLower = false;
  for (let skill = 0; skill < ranks.length; skill++) {
    const other = at(others, skill);
    if (other >= at(ranks, skill)) continue;
    ranks[skill] = other;
    isLower = true;
  }
  return isLower;
}

/** Takes of each skill the higher rank. @returns whether any was higher */
export function raise(ranks: Uint8Array, others: Uint8Array): boolean {
  let isHigher = false;
  for (let skill = 0; skill < ranks.length; skill++) {
    const other = at(others, skill);
    if (other <= at(ranks, skill)) continue;
    ranks[skill] = other;
    isHigher = true;
  }
  return isHigher;
}
