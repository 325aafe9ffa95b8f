import type { Hit } from "./SearchIndex.js";
import { type SearchWhy, searchWhys } from "./searchWhy.js";

/** A thing that was found, by its place in the framework, for the best of its reasons. */
export interface RankedThing {
  readonly thing: number;
  readonly rank: number;
  readonly why: SearchWhy;
  readonly called: string;
}

/** The things of hits, each once, best first, in framework order where the reasons are as good; those share a rank. */
export function rankedThings(hits: Iterable<Hit>): RankedThing[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    for (const thing of hit.entry.things) {
      const known = best.get(thing);
      if (!known || compare(hit, known) < 0) best.set(thing, hit);
    }
  }
  const sorted = [...best].sort(([thing, hit], [other, otherHit]) => compare(hit, otherHit) || thing - other);
  let rank = 1;
  return sorted.map(([thing, hit], place) => {
    const before = sorted[place - 1]?.[1];
    if (before && compare(before, hit) !== 0) rank = place + 1;
    return { thing, rank, why: hit.why, called: hit.entry.called };
  });
}

function compare(a: Hit, b: Hit): number {
  return searchWhys.indexOf(a.why) - searchWhys.indexOf(b.why) || a.score - b.score;
}
