import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { groupingOf, publishedGroups, requireGroup, type WorkforceGroup } from "./groupingOf.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { requireFew } from "./smallGroups.js";
import { tallySkills } from "./tallySkills.js";
import type { Workforce } from "./workforce.js";

/** How {@link concentration} looks at where holders sit, and which groups are too small to be told of. */
export interface ConcentrationOptions {
  /** Absent: it does not say where. */
  readonly groupBy?: WorkforceGroup;
  /** What fewer people hold is suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
  /** As in {@link HeatMapOptions}: every grouping by which numbers about these people are published. Absent: all four. */
  readonly published?: readonly WorkforceGroup[];
}

/**
 * How many people are known to hold a skill at the level needed:
 * - `shared`: `minGroup` or more;
 * - `few`: somebody, but fewer (with a `minGroup` of 1 or 2: one person, a single point of failure);
 * - `unknown`: nobody is known to, but somebody has not been assessed in it;
 * - `none`: nobody does, and everybody has been assessed in it.
 */
export type WorkforceCover = "shared" | "few" | "unknown" | "none";

/** A skill at a level that somebody's own role level needs. Numbers are `null` where they are suppressed. */
export interface SkillConcentration<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed; what is needed at any level stands at the lowest. */
  readonly needed: Ids["level"];
  /** People whose own role level needs the skill at this very level: a headcount, which is never suppressed. */
  readonly need: number;
  /** People whom the numbers after this one are not about, as they are in a small group. */
  readonly leftOut: number;
  /** Of the others: people who hold it at this level or a higher one, whatever role level they are at. */
  readonly holders: number | null;
  /** Said of the others too; `null` where `holders` is. */
  readonly cover: WorkforceCover | null;
  /**
   * Whether the holders sit in one group, at least half of them in one, or fewer than half in any, of the groups of
   * `minGroup` people or more. Given with `groupBy`, for more holders than twice `minGroup`; with a `minGroup` of 1 for any.
   */
  readonly where?: "one-group" | "mostly-one-group" | "spread";
  /** In how many groups holders sit, and how many in the largest. With `groupBy` and a `minGroup` of 1 alone. */
  readonly groups?: number;
  readonly largest?: number;
}

/** The answer of {@link concentration}. */
export interface Concentration<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly groupBy?: WorkforceGroup;
  readonly minGroup: number;
  /** The groupings whose small groups are left out. */
  readonly published: readonly WorkforceGroup[];
  /** In framework order, the lowest level first. */
  readonly skills: readonly SkillConcentration<Ids>[];
}

/**
 * Which skills hang on few people: for each skill and level that somebody's own role level needs, how many need it, how many
 * hold it, and whether the holders sit in one place. The rows to look at are those whose `cover` is not `shared`.
 *
 * **Before you publish it.** Headcounts are open. What people hold is not, for those who need the skill in a group where fewer
 * than `minGroup` do (as in {@link heatMap}, beside which this may stand), nor for those who do not need it where they are so few.
 * They are left out. Of the others a small number is told, as of 200 people one may hold a skill: it is about 200. It does not
 * hold between two thresholds, nor before and after somebody joined, left or was assessed again: publish at one threshold.
 *
 * It says never who, or in which group. For a team that one leads, {@link teamCoverage} says by name who holds what. What is
 * missing, and where, is {@link heatMap}.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for an unknown grouping or option, a `minGroup` of 0, and for more than 20 million cells.
 * @example
 * ```ts
 * import { concentration, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (let i = 0; i < 20; i++) {
 *   const has = i < 3 ? { "user-focus": "practitioner", prototyping: null } as const : { "user-focus": null } as const;
 *   builder.add(`person ${i}`, { roleLevel: "software-developer/developer", has });
 * }
 * const { skills } = concentration(uk, builder.seal());
 * const row = skills.find(({ skill }) => skill === "user-focus");
 * console.log(row?.need, row?.holders, row?.cover); // 20 3 few
 * ```
 */
export function concentration<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  options: ConcentrationOptions = {},
): Concentration<Ids> {
  requireOptions("concentration", options, ["groupBy", "minGroup", "published"]);
  const { groupBy, minGroup = 5 } = options;
  if (groupBy !== undefined) requireGroup(groupBy);
  requireCount("minGroup", minGroup, 1);
  const published = publishedGroups(options.published, groupBy);
  const layout = requireWorkforceOf(framework, workforce);
  const { names, of } =
    groupBy === undefined ? { names: [null], of: () => 0 } : groupingOf(framework, layout, workforce, groupBy);
  requireFew(names.length * layout.ranks, layout);
  const tally = tallySkills(framework, workforce, {
    groups: names.length,
    groupOf: of,
    groupings: published,
    minGroup,
  });
  const skills = layout.skillIds.flatMap((skill, place): SkillConcentration<Ids>[] => {
    const people = workforce.people.length - tally.leftOut(place);
    const isTold = people >= minGroup;
    return tally.neededAt(place).map((rung): SkillConcentration<Ids> => {
      const byGroup = tally.holdersByGroup(place, rung);
      const holders = byGroup.reduce((sum, n) => sum + n, 0);
      return {
        skill,
        needed: framework.levels[rung - 1]?.id ?? "", // A rank of the scale.
        need: tally.need(place, rung),
        leftOut: isTold ? tally.leftOut(place) : workforce.people.length,
        holders: isTold ? holders : null,
        cover: isTold ? coverOf(holders, tally.assessed(place) === people, minGroup) : null,
        ...(groupBy !== undefined && isTold && whereOf(byGroup, tally.peopleByGroup(place), minGroup)),
      };
    });
  });
  return { framework: workforce.framework, ...(groupBy !== undefined && { groupBy }), minGroup, published, skills };
}

function coverOf(holders: number, areAllAssessed: boolean, minGroup: number): WorkforceCover {
  if (holders > 0) return holders < Math.max(minGroup, 2) ? "few" : "shared";
  return areAllAssessed ? "none" : "unknown";
}

/** Brackets that no group is named in; of few holders they would tell how they are shared out. */
function whereOf(holdersByGroup: readonly number[], people: readonly number[], minGroup: number) {
  const byGroup = holdersByGroup.filter((_, group) => (people[group] ?? 0) >= minGroup);
  const holders = byGroup.reduce((sum, n) => sum + n, 0);
  if (holders === 0) return {};
  const largest = byGroup.reduce((most, n) => Math.max(most, n), 0);
  const where = largest === holders ? "one-group" : 2 * largest >= holders ? "mostly-one-group" : "spread";
  if (minGroup === 1) return { where, groups: byGroup.filter((n) => n > 0).length, largest } as const;
  return holders > 2 * minGroup ? ({ where } as const) : {};
}
