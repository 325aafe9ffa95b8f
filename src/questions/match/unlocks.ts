import { aboutOf } from "../../framework/aboutOf.js";
import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { RestsOn } from "../../framework/restsOn.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { HeldSkills, Profile } from "../../model/profile.js";
import { coverageByRoleLevel } from "../gap/coverageByRoleLevel.js";
import { gap } from "../gap/gap.js";
import { standingsThatCount } from "../gap/standingsThatCount.js";
import { withRanks } from "./withRanks.js";

/** What the next rung of one skill would open. */
export interface SkillUnlocks<Ids extends FrameworkIds = FrameworkIds> {
  /** Rungs that open as much share a rank. */
  readonly rank: number;
  readonly skill: Ids["skill"];
  /** What is held. Absent: nothing, or nobody knows. */
  readonly from?: Ids["level"];
  /** The next level at which the framework defines the skill. */
  readonly to: Ids["level"];
  /** The role levels that the person would be ready for and is not known to be today, in framework order. */
  readonly readyFor: readonly Ids["roleLevel"][];
  /** How many role levels of the framework would be covered more than they are known to be today. */
  readonly raises: number;
}

/** The answer of {@link unlocks}. */
export interface Unlocks<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** One for each need that counts and is not met: first what makes ready for most role levels, then what raises most. */
  readonly skills: readonly SkillUnlocks<Ids>[];
  /** Whose word the levels in the needs that count are, and how old. */
  readonly restsOn: RestsOn;
}

/**
 * Which skill of a gap to begin with, by what its next rung would open besides: how many role levels of the framework a
 * person would be ready for and is not known to be today, and how many would be covered more. It counts what the framework
 * asks for; it does not say what is quickest to learn.
 *
 * What the rungs look like is {@link developmentSteps}; which courses lead up them is {@link planTraining} of `ddat-skills/plan`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws TypeError for something that is not a framework, profile, role level or role profile.
 * @example
 * ```ts
 * import { defineProfile, unlocks } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "user-focus": "awareness" } });
 * const [first] = unlocks(uk, sam, "software-developer/junior-developer").skills;
 * console.log(first?.skill, first?.raises); // availability-and-capacity-management 41
 * ```
 */
export function unlocks<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
): Unlocks<Ids> {
  const answer = gap<Ids>(framework, profile, roleLevel);
  const { ranks, skills } = indexOf(framework);
  const today = coverageByRoleLevel<Ids>(framework, profile);
  const opened = standingsThatCount<Ids>(answer.standings).flatMap((standing) => {
    if (standing.status === "met" || standing.status === "exceeded") return [];
    const { skill } = standing;
    const { definedAt } = lookUp("skill", skills, skill);
    const held = standing.status === "partial" ? standing.has : undefined;
    const above = framework.levels.slice(held === undefined ? 0 : lookUp("level", ranks, held));
    const to = above.find(({ id }) => definedAt?.includes(id) ?? true)?.id;
    if (to === undefined) return [];
    const then = coverageByRoleLevel<Ids>(framework, withLevel<Ids>(profile, skill, to));
    const rises = (place: number) => (then.low[place] ?? 0) > (today.low[place] ?? 0);
    return [
      {
        skill,
        ...(held !== undefined && { from: held }),
        to,
        readyFor: then.roleLevels.filter((_, place) => rises(place) && then.low[place] === then.outOf[place]),
        raises: then.roleLevels.filter((_, place) => rises(place)).length,
      },
    ];
  });
  opened.sort((a, b) => b.readyFor.length - a.readyFor.length || b.raises - a.raises);
  return {
    framework: answer.framework,
    person: answer.person,
    ...aboutOf<Ids>(answer),
    skills: withRanks(opened, (a, b) => a.readyFor.length === b.readyFor.length && a.raises === b.raises).map(
      ({ rank, thing }) => ({ rank, ...thing }),
    ),
    restsOn: answer.restsOn,
  };
}

function withLevel<Ids extends FrameworkIds>(
  { person, framework, has }: Profile<Ids>,
  skill: Ids["skill"],
  level: Ids["level"],
): Profile<Ids> {
  const raised: HeldSkills<Ids> = { ...has, [skill]: level };
  return { person, framework, has: raised };
}
