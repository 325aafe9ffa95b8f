import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { LackingSkill } from "../../skills/lacking.js";

/** A need that nobody has assessed: it may be met. */
export interface SkillToConfirm<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. Absent: any. */
  readonly needed?: Ids["level"];
}

/** What stands between a person and a post, of the needs that count. */
export interface Shortfall<Ids extends FrameworkIds = FrameworkIds> {
  /** Rungs known to be short, over all of `lacking`. */
  readonly rungsShort: number;
  /** What is known to be short, in the framework's order of the needs. */
  readonly lacking: readonly LackingSkill<Ids>[];
  /** What has not been assessed. */
  readonly toConfirm: readonly SkillToConfirm<Ids>[];
}

/** What a gap leaves open, known and unknown apart. Needs of weight 0 are left out. */
export function shortfall<Ids extends FrameworkIds>({ standings }: Gap<Ids>): Shortfall<Ids> {
  const lacking: LackingSkill<Ids>[] = [];
  const toConfirm: SkillToConfirm<Ids>[] = [];
  for (const standing of standingsThatCount(standings)) {
    const { skill } = standing;
    if (standing.status === "unassessed") {
      toConfirm.push({ skill, ...(standing.needed !== undefined && { needed: standing.needed }) });
    } else if (standing.status === "partial" || standing.status === "unmet") {
      const level = standing.needed === undefined ? {} : { level: standing.needed };
      const has = standing.status === "partial" ? { has: standing.has } : {};
      lacking.push({ skill, ...level, ...has, by: standing.by });
    }
  }
  return { rungsShort: lacking.reduce((sum, { by }) => sum + by, 0), lacking, toConfirm };
}
