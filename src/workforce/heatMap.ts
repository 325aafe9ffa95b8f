import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { OptionError } from "../questions/OptionError.js";
import { requireCount } from "../questions/requireCount.js";
import { groupingOf, type WorkforceGroup } from "./groupingOf.js";
import { type HeatColumns, heatMeasures, withheld } from "./heatColumns.js";
import type { Layout } from "./layout.js";
import { needRows } from "./needRows.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { suppress } from "./suppress.js";
import { isAbove, orZero } from "./withoutBranches.js";
import type { Workforce } from "./workforce.js";

/** How {@link heatMap} groups, and which groups are too small to be shown. */
export interface HeatMapOptions {
  /** `family` is the role family of a person's role level. */
  readonly by: WorkforceGroup;
  /** A number about fewer people is suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
}

/**
 * Skills by groups, counted over people whose own role level needs the skill. The cell of `skills[s]` and `groups[g]` is
 * number `s * groups.length + g` of each column of `cells`; its total over all groups is number `s` of `totals`. A cell is
 * suppressed in all its numbers or in none: they are -1 then.
 */
export interface HeatMap<Ids extends FrameworkIds = FrameworkIds> {
  readonly by: HeatMapOptions["by"];
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

/** More cells than a screen, a spreadsheet or this machine's memory takes. */
const mostCells = 20_000_000;

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
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @throws RangeError for a `minGroup` or a grouping that is none, and for more than 20 million cells.
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
 * const { skills, groups, cells } = heatMap(uk, builder.seal(), { by: "organisation" });
 * const at = skills.indexOf("user-focus") * groups.length + groups.indexOf("Defra");
 * console.log(cells.need[at], cells.hold[at], cells.unassessed[at]); // 6 3 3
 * ```
 */
export function heatMap<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  { by, minGroup = 5 }: HeatMapOptions,
): HeatMap<Ids> {
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("minGroup", minGroup, 1);
  const { names, of, couldNeed } = groupingOf(framework, layout, workforce, by);
  const width = names.length;
  const height = layout.skillIds.length;
  if (width * Math.max(height, layout.roleLevelIds.length) > mostCells) {
    throw new OptionError(`${width} groups by all skills, or all role levels, are more than ${mostCells} cells`);
  }
  const cells = columns(width * height);
  const sizes = count(layout, workforce, of, width, cells);
  const totals = columns(height);
  for (const measure of heatMeasures) {
    for (const [cell, value] of cells[measure].entries()) {
      const skill = Math.floor(cell / width);
      totals[measure][skill] = (totals[measure][skill] ?? 0) + value;
    }
  }
  suppress({ cells, totals, sizes, minGroup, couldNeed });
  return {
    by,
    minGroup,
    skills: layout.skillIds as readonly Ids["skill"][], // The layout is memoised by this very framework.
    groups: names,
    cells,
    totals,
    suppressed: { cells: countWithheld(cells.need), totals: countWithheld(totals.need) },
  };
}

/**
 * Adds everybody up: what they hold or lack skill by skill, what their role levels need, and the rest is unassessed. Gives
 * how many people at a role level each group has.
 */
function count(
  layout: Layout,
  { people, offsets, skills, ranks, roleLevels }: Workforce,
  groupOf: (person: number) => number,
  width: number,
  { need, hold, short, rungs, unassessed }: HeatColumns,
): Int32Array {
  const { needs, roleLevelIds } = layout;
  const { rungs: neededAt, startOf } = needRows(layout);
  const at = new Int32Array(roleLevelIds.length * width);
  for (let person = 0; person < people.length; person++) {
    const roleLevel = roleLevels[person] as number; // Numbers for each person, each need and each cell, here and below.
    if (roleLevel < 0) continue;
    const group = groupOf(person);
    at[roleLevel * width + group] = (at[roleLevel * width + group] as number) + 1;
    const row = startOf(roleLevel);
    const end = offsets[person + 1] as number;
    for (let i = offsets[person] as number; i < end; i++) {
      const skill = skills[i] as number;
      const needed = neededAt[row + skill] as number; // 0 adds 0 to all of them: a branch would cost more.
      const by = orZero(needed - (ranks[i] as number));
      const cell = skill * width + group;
      hold[cell] = (hold[cell] as number) + isAbove(needed) - isAbove(by);
      short[cell] = (short[cell] as number) + isAbove(by);
      rungs[cell] = (rungs[cell] as number) + by;
    }
  }
  const sizes = new Int32Array(width);
  for (let i = 0; i < at.length; i++) {
    const here = at[i] as number;
    if (here === 0) continue;
    const group = i % width;
    const roleLevel = (i - group) / width;
    sizes[group] = (sizes[group] as number) + here;
    const last = needs.starts[roleLevel + 1] as number;
    for (let one = needs.starts[roleLevel] as number; one < last; one++) {
      const cell = (needs.skills[one] as number) * width + group;
      need[cell] = (need[cell] as number) + here;
    }
  }
  for (let cell = 0; cell < need.length; cell++) {
    unassessed[cell] = (need[cell] as number) - (hold[cell] as number) - (short[cell] as number);
  }
  return sizes;
}

function columns(length: number): HeatColumns {
  const column = () => new Int32Array(length);
  return { need: column(), hold: column(), short: column(), rungs: column(), unassessed: column() };
}

function countWithheld(column: Int32Array): number {
  return column.reduce((count, value) => (value === withheld ? count + 1 : count), 0);
}
