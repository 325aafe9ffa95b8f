import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { directionBetween } from "../questions/directionBetween.js";
import { OptionError } from "../questions/OptionError.js";
import { requireCount } from "../questions/requireCount.js";
import type { Layout } from "./layout.js";
import { likenessPostings } from "./likenessPostings.js";
import { nearestRoleLevels } from "./nearestRoleLevels.js";
import { type PeopleSlice, requireSlice } from "./requireSlice.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** Which role levels {@link bestRoleLevels} offers, as in `matchRoles`, and to whom. */
export interface BestRoleLevelsOptions extends PeopleSlice {
  /** `any` offers steps down as well. Absent: up and lateral; all to a person without a role level. */
  readonly direction?: "any";
  /** Whether the role level the person is at now is left out. Absent: it is. */
  readonly excludePresent?: boolean;
}

/** The nearest role levels of many people, `k` places for each: those of person `from + i` start at `i * k`. */
export interface BestRoleLevels<Ids extends FrameworkIds = FrameworkIds> {
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  readonly k: number;
  readonly from: number;
  readonly count: number;
  /** Places in `roleLevels`, the best first, and -1 where nothing more shares a skill with the person. */
  readonly places: Int32Array;
  /** The likeness, 0 to 1. */
  readonly scores: Float64Array;
  /** Equal likenesses share a rank: 1, 2, 2, 4. 0 where there is no match. */
  readonly ranks: Uint32Array;
}

/**
 * The `k` role levels nearest to each of many people: the very role levels, likenesses and ranks that `matchRoles` gives one
 * after the other, without gaps and reasons. Ask `gap` for the few pairs that are looked at closer.
 *
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @throws RangeError for a `k` or a slice that is none.
 * @example
 * ```ts
 * import { bestRoleLevels, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * const { roleLevels, places } = bestRoleLevels(uk, builder.seal(), 1);
 * console.log(roleLevels[places[0] ?? -1]); // user-researcher/user-researcher
 * ```
 */
export function bestRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  k: number,
  options: BestRoleLevelsOptions = {},
): BestRoleLevels<Ids> {
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("k", k, 1);
  if (options.direction !== undefined && options.direction !== "any") {
    throw new OptionError(`direction must be "any" or absent, not ${JSON.stringify(options.direction)}`);
  }
  const { from, to } = requireSlice(workforce, options);
  const cells = (to - from) * k;
  if (cells > 2 ** 31) throw new OptionError(`k times people must be at most ${2 ** 31}: ask for a slice`);
  const places = new Int32Array(cells).fill(-1);
  const scores = new Float64Array(cells);
  const all = new Uint8Array(layout.outOf.length).fill(1);
  const isOffered = offersOf(framework, layout, options);
  const nearest = nearestRoleLevels(likenessPostings(framework), k);
  for (let person = from; person < to; person++) {
    const present = workforce.roleLevels[person] ?? -1;
    nearest(workforce, person, present < 0 ? all : isOffered(present), (person - from) * k, places, scores);
  }
  return {
    roleLevels: layout.roleLevelIds as readonly Ids["roleLevel"][], // The layout is memoised by this very framework.
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

const offers = new WeakMap<Framework, Map<string, Uint8Array[]>>();

/** 1 for each role level that is offered to whom is at a role level now; worked out once for those that somebody is at. */
function offersOf(
  framework: Framework,
  { roleLevelIds }: Layout,
  { direction, excludePresent = true }: BestRoleLevelsOptions,
): (present: number) => Uint8Array {
  const ofFramework = offers.get(framework) ?? new Map<string, Uint8Array[]>();
  offers.set(framework, ofFramework);
  const kind = `${direction} ${excludePresent}`;
  const known = ofFramework.get(kind) ?? [];
  ofFramework.set(kind, known);
  return (present) => {
    let offered = known[present];
    if (!offered) {
      const from = roleLevelIds[present] ?? ""; // Of this very framework.
      offered = Uint8Array.from(roleLevelIds, (to, place) => {
        if (place === present) return excludePresent ? 0 : 1;
        return direction === "any" || directionBetween(framework, from, to) !== "down" ? 1 : 0;
      });
      known[present] = offered;
    }
    return offered;
  };
}
