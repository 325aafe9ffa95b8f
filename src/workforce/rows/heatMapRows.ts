import type { FrameworkIds } from "../../model/ids.js";
import { type HeatColumns, withheld } from "../heatColumns.js";
import type { HeatMap } from "../heatMap.js";

/** The numbers of a cell that is published. */
export interface OpenHeat {
  readonly suppressed: false;
  readonly need: number;
  /** People who need it and whom the numbers after this one are not about. */
  readonly leftOut: number;
  readonly hold: number;
  readonly short: number;
  readonly rungsShort: number;
  readonly unassessed: number;
}

/** A cell that is not: how many need the skill is known, and nothing of what they hold, which is not 0. */
export interface SuppressedHeat {
  readonly suppressed: true;
  readonly need: number;
  readonly leftOut: number;
  readonly hold: null;
  readonly short: null;
  readonly rungsShort: null;
  readonly unassessed: null;
}

/** A skill in a group: a cell of a {@link HeatMap} as JSON, with `null` where a number is suppressed. */
export type HeatMapRow<Ids extends FrameworkIds = FrameworkIds> = {
  readonly skill: Ids["skill"];
  /** `null` for the people without one. */
  readonly group: string | null;
} & (OpenHeat | SuppressedHeat);

/** A skill over all groups: a total of a {@link HeatMap} as JSON. */
export type HeatMapTotalRow<Ids extends FrameworkIds = FrameworkIds> = {
  readonly skill: Ids["skill"];
} & (OpenHeat | SuppressedHeat);

/**
 * The cells of a {@link heatMap} as plain objects, for JSON Lines, CSV or a database: skill by skill, and in each the groups in
 * their order. Its totals are {@link heatMapTotalRows}: they cannot be added up from these where something is suppressed.
 *
 * @example
 * ```ts
 * import { createWorkforce, heatMap, heatMapRows } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (let i = 0; i < 6; i++) {
 *   builder.add(`person ${i}`, { roleLevel: "software-developer/developer", site: "Leeds", has: { "user-focus": null } });
 * }
 * const map = heatMap(uk, builder.seal(), { groupBy: "site" });
 * const row = [...heatMapRows(map)].find(({ skill }) => skill === "user-focus");
 * console.log(row?.group, row?.need, row?.short, row?.suppressed); // Leeds 6 6 false
 * ```
 */
export function* heatMapRows<Ids extends FrameworkIds>({
  skills,
  groups,
  cells,
}: HeatMap<Ids>): Generator<HeatMapRow<Ids>, void, undefined> {
  for (const [s, skill] of skills.entries()) {
    for (const [g, group] of groups.entries()) yield { skill, group, ...heatAt(cells, s * groups.length + g) };
  }
}

/** The totals of a {@link heatMap} as plain objects, a skill each, in framework order. */
export function* heatMapTotalRows<Ids extends FrameworkIds>({
  skills,
  totals,
}: HeatMap<Ids>): Generator<HeatMapTotalRow<Ids>, void, undefined> {
  for (const [s, skill] of skills.entries()) yield { skill, ...heatAt(totals, s) };
}

function heatAt(columns: HeatColumns, at: number): OpenHeat | SuppressedHeat {
  const people = { need: columns.need[at] ?? 0, leftOut: columns.leftOut[at] ?? 0 }; // Within its length, as all of them.
  const hold = columns.hold[at] ?? 0;
  if (hold === withheld)
    return { suppressed: true, ...people, hold: null, short: null, rungsShort: null, unassessed: null };
  return {
    suppressed: false,
    ...people,
    hold,
    short: columns.short[at] ?? 0,
    rungsShort: columns.rungsShort[at] ?? 0,
    unassessed: columns.unassessed[at] ?? 0,
  };
}
