import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { BestRoleLevels, BestRoleLevelsOptions } from "./bestRoleLevels.js";
import { type LikenessPostings, likenessPostings } from "./likenessPostings.js";
import { offersOf } from "./offersOf.js";
import { requireSlice } from "./requireSlice.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** What a kernel is to find: for the people from `from` up to `to`, the `k` nearest role levels each. */
export interface NearestJob {
  readonly postings: LikenessPostings;
  readonly workforce: Workforce;
  readonly from: number;
  readonly to: number;
  readonly k: number;
  /** 1 for each role level that a person is offered; one column for all whom the same are offered. */
  readonly offeredTo: (person: number) => Uint8Array;
  /** Where it goes: `k` places a person, the best first, and what each is like; -1 and 0 where there are no more. */
  readonly places: Int32Array;
  readonly scores: Float64Array;
}

/** The question of `bestRoleLevels`, checked, answered by a kernel and ranked. Every kernel gives the same bytes. */
export function bestRoleLevelsBy<Ids extends FrameworkIds>(
  kernel: (job: NearestJob) => void,
  framework: Framework<Ids>,
  workforce: Workforce,
  k: number,
  options: BestRoleLevelsOptions,
): BestRoleLevels<Ids> {
  const { roleLevelIds } = requireWorkforceOf(framework, workforce);
  requireCount("k", k, 1);
  if (options.direction !== undefined && options.direction !== "any") {
    throw new OptionError(`direction must be "any" or absent, not ${JSON.stringify(options.direction)}`);
  }
  const { from, to } = requireSlice(workforce, options);
  const cells = (to - from) * k;
  if (cells > 2 ** 31) throw new OptionError(`k times people must be at most ${2 ** 31}: ask for a slice`);
  const places = new Int32Array(cells);
  const scores = new Float64Array(cells);
  const all = new Uint8Array(roleLevelIds.length).fill(1);
  const offers = offersOf(framework, options);
  const offeredTo = (person: number) => {
    const present = workforce.roleLevels[person] ?? -1;
    return present < 0 ? all : offers(present);
  };
  kernel({ postings: likenessPostings(framework), workforce, from, to, k, offeredTo, places, scores });
  return {
    roleLevels: roleLevelIds as readonly Ids["roleLevel"][], // The layout is memoised by this very framework.
    k,
    from,
    count: to - from,
    places,
    scores,
    ranks: ranksOf(places, scores, k),
  };
}

function ranksOf(places: Int32Array, scores: Float64Array, k: number): Uint32Array {
  const ranks = new Uint32Array(places.length);
  for (let first = 0; first < places.length; first += k) {
    for (let i = 0; i < k; i++) {
      const at = first + i; // Within their length, all three.
      if ((places[at] as number) < 0) break;
      ranks[at] = i > 0 && scores[at] === scores[at - 1] ? (ranks[at - 1] as number) : i + 1;
    }
  }
  return ranks;
}
