import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { bestRoleLevelsBy } from "./bestRoleLevelsBy.js";
import { nearestRoleLevels } from "./nearestRoleLevels.js";
import type { PeopleSlice } from "./requireSlice.js";
import type { Workforce } from "./workforce.js";

/** Which role levels {@link bestRoleLevels} offers, as in `matchRoleLevels`, and to whom. */
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
 * The `k` role levels nearest to each of many people: the very role levels, likenesses and ranks that `matchRoleLevels` gives one
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
  return bestRoleLevelsBy(nearestRoleLevels, framework, workforce, k, options);
}
