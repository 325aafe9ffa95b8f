import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { groupingOf, type WorkforceGroup } from "./groupingOf.js";
import { publishedParts } from "./hideParts.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { type SkillTally, tallySkills } from "./tallySkills.js";
import type { Workforce } from "./workforce.js";

/** How {@link concentration} looks at where holders sit, and how few people may not be told. */
export interface ConcentrationOptions {
  /** Absent: it does not say where. */
  readonly groupBy?: WorkforceGroup;
  /** Numbers of fewer people are suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
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
  /** People whose own role level needs the skill at this very level. */
  readonly need: number | null;
  /** People who hold it at this level or a higher one, whatever role level they are at. */
  readonly holders: number | null;
  /** `null` where `holders` is and even this would tell how many there are, in a workforce hardly larger than `minGroup`. */
  readonly cover: WorkforceCover | null;
  /**
   * Whether the holders sit in one group, at least half of them in one, or fewer than half in any. Given with `groupBy`, where
   * somebody holds it; with suppression, only for numbers of holders that are told and more than twice `minGroup`.
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
  /** In framework order, the lowest level first. */
  readonly skills: readonly SkillConcentration<Ids>[];
}

/** As many as a heat map may have. */
const mostCells = 20_000_000;

/**
 * Which skills hang on few people: for each skill and level that somebody's own role level needs, how many need it, how many
 * hold it, and whether the holders sit in one place. The rows to look at are those whose `cover` is not `shared`.
 *
 * It is about few people by its nature, so it says `few` where it may not say how many, and never who or in which group.
 * Numbers of 1 to `minGroup - 1` people are suppressed, with others that would give them back. A `minGroup` of 1 tells all
 * numbers, for whom is allowed to see them. For a team that one leads, `teamCoverage` says by name who holds what.
 *
 * It guards one answer: do not publish it beside a `heatMap` or a `supplyAndDemand` of the same people. What is missing, and
 * where, is `heatMap`.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for an unknown grouping or option, a `minGroup` of 0, and for more than 20 million numbers.
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
 * console.log(row?.need, row?.holders, row?.cover); // 20 null few
 * ```
 */
export function concentration<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  options: ConcentrationOptions = {},
): Concentration<Ids> {
  requireOptions("concentration", options, ["groupBy", "minGroup"]);
  const { groupBy, minGroup = 5 } = options;
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("minGroup", minGroup, 1);
  const { names, of } =
    groupBy === undefined ? { names: [null], of: () => 0 } : groupingOf(framework, layout, workforce, groupBy);
  if (names.length * layout.skillIds.length * layout.ranks > mostCells) {
    throw new OptionError(`${names.length} groups are more than ${mostCells} numbers`);
  }
  const tally = tallySkills(layout, workforce, names.length, of);
  const people = workforce.people.length;
  const skills = layout.skillIds.flatMap((skill, place): SkillConcentration<Ids>[] => {
    const rungs = tally.neededAt(place);
    const needs = rungs.map((rung) => tally.need(place, rung));
    const holders = rungs.map((rung) => tally.holders(place, rung));
    const bands = holders.map((n, i) => n - (holders[i + 1] ?? 0));
    // Parts of everybody: a number that stays open must not give another back, neither of need nor between two levels.
    const need = publishedParts([people - needs.reduce((sum, n) => sum + n, 0), ...needs], minGroup);
    const hold = publishedParts([people - (holders[0] ?? 0), ...bands], minGroup);
    return rungs.map((rung, i): SkillConcentration<Ids> => {
      const count = holders[i] ?? 0;
      const told = count === 0 ? 0 : hold.sum(i + 1); // That nobody does is told by `cover` too.
      return {
        skill,
        needed: framework.levels[rung - 1]?.id ?? "", // A rank of the scale.
        need: need.sum(i + 1, i + 2),
        holders: told,
        cover:
          told === null && (hold.areTight || people <= 2 * minGroup)
            ? null
            : coverOf(count, tally.assessed(place) === people, minGroup),
        ...(groupBy !== undefined && told !== null && told > 0 && whereOf(tally, place, rung, minGroup)),
      };
    });
  });
  return { framework: workforce.framework, ...(groupBy !== undefined && { groupBy }), minGroup, skills };
}

function coverOf(holders: number, areAllAssessed: boolean, minGroup: number): WorkforceCover {
  if (holders > 0) return holders < Math.max(minGroup, 2) ? "few" : "shared";
  return areAllAssessed ? "none" : "unknown";
}

/** Brackets that no group is named in; of few holders, or of few more than few, they would tell how they are shared out. */
function whereOf(tally: SkillTally, skill: number, rung: number, minGroup: number) {
  const byGroup = tally.holdersByGroup(skill, rung);
  const holders = byGroup.reduce((sum, n) => sum + n, 0);
  const largest = byGroup.reduce((most, n) => Math.max(most, n), 0);
  const where = largest === holders ? "one-group" : 2 * largest >= holders ? "mostly-one-group" : "spread";
  if (minGroup === 1) return { where, groups: byGroup.filter((n) => n > 0).length, largest } as const;
  return holders > 2 * minGroup ? ({ where } as const) : {};
}
