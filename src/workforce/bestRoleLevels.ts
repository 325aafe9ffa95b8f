import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { quoted } from "../values/quoted.js";
import { likenessPostings } from "./likenessPostings.js";
import { nearestRoleLevels } from "./nearestRoleLevels.js";
import { offersOf } from "./offersOf.js";
import { type PeopleSlice, requireSlice } from "./requireSlice.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** Which role levels {@link bestRoleLevels} offers, as in {@link matchRoleLevels}, and to whom. */
export interface BestRoleLevelsOptions extends PeopleSlice {
  /** How many role levels for each person, at most. Absent: 10. */
  readonly limit?: number;
  /** `any` offers steps down as well. Absent: up and lateral; all to a person without a role level. */
  readonly direction?: "any";
  /** Whether the role level the person is at now is left out. Absent: it is. */
  readonly excludePresent?: boolean;
}

/** The nearest role levels of many people, `limit` places for each: those of person `from + i` start at `i * limit`. */
export interface BestRoleLevels<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  readonly limit: number;
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
 * The role levels nearest to each of many people: the very role levels, likenesses and ranks that {@link matchRoleLevels} gives one
 * after the other, without gaps and reasons. Ask {@link gap} for the few pairs that are looked at closer.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for a limit of 0, a slice that is not within the workforce, and an unknown option.
 * @example
 * ```ts
 * import { bestRoleLevels, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * const { roleLevels, places } = bestRoleLevels(uk, builder.seal(), { limit: 1 });
 * console.log(roleLevels[places[0] ?? -1]); // user-researcher/junior-user-researcher
 * ```
 */
export function bestRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  options: BestRoleLevelsOptions = {},
): BestRoleLevels<Ids> {
  const { roleLevelIds } = requireWorkforceOf(framework, workforce);
  requireOptions("bestRoleLevels", options, ["limit", "direction", "excludePresent", "from", "to"]);
  const { limit = 10, direction } = options;
  requireCount("limit", limit, 1);
  if (direction !== undefined && direction !== "any") {
    throw new OptionError(`direction must be "any" or absent, not ${quoted(direction)}`);
  }
  const { from, to } = requireSlice(workforce, options);
  const cells = (to - from) * limit;
  if (cells > 2 ** 31) throw new OptionError(`limit times people must be at most ${2 ** 31}: ask for a slice`);
  const places = new Int32Array(cells);
  const scores = new Float64Array(cells);
  const all = new Uint8Array(roleLevelIds.length).fill(1);
  const offers = offersOf(framework, options);
  const offeredTo = (person: number) => {
    const present = workforce.roleLevels[person] ?? -1;
    return present < 0 ? all : offers(present);
  };
  const postings = likenessPostings(framework);
  nearestRoleLevels({ postings, workforce, from, to, limit, offeredTo, places, scores });
  return {
    framework: workforce.framework,
    roleLevels: roleLevelIds as readonly Ids["roleLevel"][], // The layout is memoised by this very framework.
    limit,
    from,
    count: to - from,
    places,
    scores,
    ranks: ranksOf(places, scores, limit),
  };
}

function ranksOf(places: Int32Array, scores: Float64Array, limit: number): Uint32Array {
  const ranks = new Uint32Array(places.length);
  for (let first = 0; first < places.length; first += limit) {
    for (let i = 0; i < limit; i++) {
      const at = first + i;
      if ((places[at] ?? -1) < 0) break;
      ranks[at] = i > 0 && scores[at] === scores[at - 1] ? (ranks[at - 1] ?? 0) : i + 1;
    }
  }
  return ranks;
}
