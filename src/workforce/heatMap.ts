import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { WorkforceGroup } from "./groupingOf.js";
import type { HeatColumns } from "./heatColumns.js";
import { type HeatQuestion, heatMapOf, peopleAsKinds } from "./heatMapOf.js";
import type { Layout } from "./layout.js";
import { needRows } from "./needRows.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { isAbove, orZero } from "./withoutBranches.js";
import type { Workforce } from "./workforce.js";

/** How {@link heatMap} groups, and which groups are too small to be shown. */
export interface HeatMapOptions {
  /** `family` is the role family of a person's role level. */
  readonly groupBy: WorkforceGroup;
  /** What fewer people hold or lack is suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
  /**
   * Every grouping by which numbers about these people are published: who is in a small group of any is left out of all.
   * Absent: all four. The fewer there are, the fewer people are left out; leave out none that anybody publishes.
   */
  readonly published?: readonly WorkforceGroup[];
}

/**
 * Skills by groups, counted over people whose own role level needs the skill. The cell of `skills[s]` and `groups[g]` is
 * number `s * groups.length + g` of each column of `cells`; its total over all groups is number `s` of `totals`. Where
 * everybody of a cell is left out, its numbers but `need` and `leftOut` are suppressed: they are -1 then.
 */
export interface HeatMap<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly groupBy: HeatMapOptions["groupBy"];
  readonly minGroup: number;
  /** The groupings whose small groups are left out, the one asked for among them. */
  readonly published: readonly WorkforceGroup[];
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
 * `need = leftOut + hold + short + unassessed`. People without a role level need nothing and are not counted.
 *
 * **Before you publish it.** Headcounts are open: `need`, and with the framework's needs how many people are at each role
 * level. What people hold is not, where fewer than `minGroup` need the skill in a group of any of the `published` groupings:
 * they are left out of every number of the skill, in every heat map of these people at the same `minGroup` and `published`,
 * and in `concentration` as well. So these may stand side by side, and nothing in them hangs on what those people hold. It
 * does not hold between two thresholds, nor between the same map before and after somebody joined, left, moved or was assessed
 * again: their difference may be one person. Publish at one threshold, and no two maps of nearly the same people.
 *
 * What each person is missing is {@link ownGaps}, which suppresses nothing.
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
  requireOptions("heatMap", options, ["groupBy", "minGroup", "published"]);
  const layout = requireWorkforceOf(framework, workforce);
  return heatMapOf(framework, layout, peopleAsKinds(workforce), options, (question) =>
    countPeople(layout, workforce, question),
  );
}

function countPeople(
  layout: Layout,
  { people, offsets, skills, ranks, roleLevels }: Workforce,
  { width, groupOf, cells: { hold, short, rungsShort }, isTouched, isLeftOut }: HeatQuestion,
): void {
  const { starts } = layout.needs;
  const { rungs, order, startOf } = needRows(layout);
  for (let person = 0; person < people.length; person++) {
    const roleLevel = roleLevels[person] ?? -1;
    if (roleLevel < 0) continue;
    const group = groupOf(person);
    const row = startOf(roleLevel);
    const first = starts[roleLevel] ?? 0;
    const end = offsets[person + 1] ?? 0;
    for (let i = offsets[person] ?? 0; i < end; i++) {
      const skill = skills[i] ?? 0;
      const needed = rungs[row + skill] ?? 0; // 0 adds 0 to all of them: a branch would cost more.
      if (isTouched[skill] === 1 && needed > 0 && isLeftOut(person, first + (order[row + skill] ?? 0))) continue;
      const by = orZero(needed - (ranks[i] ?? 0));
      const cell = skill * width + group;
      hold[cell] = (hold[cell] ?? 0) + isAbove(needed) - isAbove(by);
      short[cell] = (short[cell] ?? 0) + isAbove(by);
      rungsShort[cell] = (rungsShort[cell] ?? 0) + by;
    }
  }
}
