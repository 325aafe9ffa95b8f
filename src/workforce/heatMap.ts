import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { OptionError } from "../questions/OptionError.js";
import { requireCount } from "../questions/requireCount.js";
import { eachOwnNeed } from "./eachOwnNeed.js";
import { type HeatColumns, heatMeasures, withheld } from "./heatColumns.js";
import type { Layout } from "./layout.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { suppress } from "./suppress.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** How {@link heatMap} groups, and which groups are too small to be shown. */
export interface HeatMapOptions {
  /** `family` is the role family of a person's role level. */
  readonly by: "organisation" | "site" | "sector" | "family";
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
 * skill are, smallest first, as it takes to keep the total from giving them back; where none are left, the total is
 * suppressed. Which is which is not told, as that would narrow them down. It guards one heat map: somebody who holds
 * several (by site and by organisation, or before and after a leaver), or adds the needs of a group's few role levels
 * together, may know more. Publish one cut, and large groups.
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
  if (width * height > mostCells) {
    throw new OptionError(`${width} groups by ${height} skills are more than ${mostCells} cells`);
  }
  const cells = columns(width * height);
  const sizes = new Int32Array(width);
  for (const [person, roleLevel] of workforce.roleLevels.entries()) {
    const group = of(person);
    if (roleLevel >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const { needs } = layout;
  eachOwnNeed(layout, workforce, (person, need, rank) => {
    const cell = (needs.skills[need] as number) * width + of(person); // A number for each need.
    const missed = (needs.rungs[need] as number) - rank;
    cells.need[cell] = (cells.need[cell] as number) + 1;
    if (rank < 0) cells.unassessed[cell] = (cells.unassessed[cell] as number) + 1;
    else if (missed <= 0) cells.hold[cell] = (cells.hold[cell] as number) + 1;
    else {
      cells.short[cell] = (cells.short[cell] as number) + 1;
      cells.rungs[cell] = (cells.rungs[cell] as number) + missed;
    }
  });
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

function columns(length: number): HeatColumns {
  const column = () => new Int32Array(length);
  return { need: column(), hold: column(), short: column(), rungs: column(), unassessed: column() };
}

function countWithheld(column: Int32Array): number {
  return column.reduce((count, value) => (value === withheld ? count + 1 : count), 0);
}

interface Grouping {
  readonly names: readonly (string | null)[];
  /** The group of a person. */
  readonly of: (person: number) => number;
  /** Whether anybody in a group could need a skill: the framework itself tells which skills a family never needs. */
  readonly couldNeed: (skill: number, group: number) => boolean;
}

function groupingOf(framework: Framework, layout: Layout, workforce: Workforce, by: HeatMapOptions["by"]): Grouping {
  if (by === "family") return byFamily(framework, layout, workforce);
  const labels = new Map<string, LabelColumn>([
    ["organisation", workforce.organisations],
    ["site", workforce.sites],
    ["sector", workforce.sectors],
  ]).get(by);
  if (!labels)
    throw new OptionError(`by must be "organisation", "site", "sector" or "family", not ${JSON.stringify(by)}`);
  const rest = labels.names.length;
  const someHaveNone = labels.of.some((label) => label < 0);
  return {
    names: someHaveNone ? [...labels.names, null] : labels.names,
    of: (person) => {
      const label = labels.of[person] as number; // A number for each person.
      return label < 0 ? rest : label;
    },
    couldNeed: () => true,
  };
}

function byFamily(framework: Framework, { needs, roleLevelIds }: Layout, { roleLevels }: Workforce): Grouping {
  const places = new Map(framework.roleFamilies.map(({ id }, place) => [id as string, place]));
  const families = Int32Array.from(roleLevelIds, (id) => places.get(roleOf(framework, id).family) ?? -1);
  const asked = framework.roleFamilies.map(() => new Set<number>());
  for (const [place, family] of families.entries()) {
    for (const skill of needs.skills.subarray(needs.starts[place], needs.starts[place + 1])) asked[family]?.add(skill);
  }
  const someHaveNone = roleLevels.some((place) => place < 0);
  return {
    names: [...places.keys(), ...(someHaveNone ? [null] : [])],
    of: (person) => {
      const roleLevel = roleLevels[person] as number; // A number for each person, and for each role level.
      return roleLevel < 0 ? places.size : (families[roleLevel] as number);
    },
    couldNeed: (skill, group) => asked[group]?.has(skill) ?? false,
  };
}
