import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { WorkforceGroup } from "./groupingOf.js";
import type { HeatColumns } from "./heatColumns.js";
import { heatCounts } from "./heatCounts.js";
import { heatMapOfCounts } from "./heatMapOfCounts.js";
import type { Workforce } from "./workforce.js";

/** How {@link heatMap} groups, and which groups are too small to be shown. */
export interface HeatMapOptions {
  /** `family` is the role family of a person's role level. */
  readonly groupBy: WorkforceGroup;
  /** A number about fewer people is suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
}

/**
 * Skills by groups, counted over people whose own role level needs the skill. The cell of `skills[s]` and `groups[g]` is
 * number `s * groups.length + g` of each column of `cells`; its total over all groups is number `s` of `totals`. A cell is
 * suppressed in all its numbers or in none: they are -1 then.
 */
export interface HeatMap<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly groupBy: HeatMapOptions["groupBy"];
  readonly minGroup: number;
  /** Every skill, in framework order. */
  readonly skills: readonly Ids["skill"][];
  /** In the order they were first met, families in framework order; `null`, at the end, for people without one. */
  readonly groups: readonly (string | null)[];
  readonly cells: HeatColumns;
  readonly totals: HeatColumns;
  /** How many cells and totals are suppressed. */
  readonly suppressed: { readonly cells: number; readonly totals: number };
}

/**
 * Where skills are missing: for each skill and group, how many people need it for the role level they are at, and of them
 * how many hold it at that level or higher, are known to be short (and by how many rungs together), and are unassessed. So
 * `need = hold + short + unassessed`. People without a role level need nothing and are not counted.
 *
 * Cells about 1 to `minGroup - 1` people are suppressed, and every cell of a group of so few. Then as many others of the
 * skill are, of the smallest groups first, as it takes to keep the total from giving them back, even to who knows these
 * rules; where all of them do not do, the total is suppressed with them. Which is which is not told, as that would narrow
 * them down. It guards one heat map: somebody who holds several (by site and by organisation, or before and after a leaver),
 * or adds the needs of a group's few role levels together, may know more. Publish one cut, and large groups.
 *
 * What each person is missing is `ownGaps`, which suppresses nothing.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for an unknown grouping or option, a `minGroup` of 0, and for more than 20 million cells.
 * @example
 * ```ts
 * import { createWorkforce, heatMap } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (let i = 0; i < 12; i++) {
 *   builder.add(`person ${i}`, {
 *     roleLevel: "software-developer/developer",
 *     organisation: i < 6 ? "Home Office" : "Defra",
 *     has: i % 2 === 0 ? { "user-focus": "practitioner" } : {},
 *   });
 * }
 * const { skills, groups, cells } = heatMap(uk, builder.seal(), { groupBy: "organisation" });
 * const at = skills.indexOf("user-focus") * groups.length + groups.indexOf("Defra");
 * console.log(cells.need[at], cells.hold[at], cells.unassessed[at]); // 6 3 3
 * ```
 */
export function heatMap<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  options: HeatMapOptions,
): HeatMap<Ids> {
  requireOptions("heatMap", options, ["groupBy", "minGroup"]);
  const { groupBy, minGroup = 5 } = options;
  requireCount("minGroup", minGroup, 1);
  return heatMapOfCounts(framework, heatCounts(framework, workforce, { groupBy }), { minGroup });
}
