import { OptionError } from "../../framework/OptionError.js";
import { recordsBehind } from "../../framework/recordsBehind.js";
import { requireProfile } from "../../framework/requireProfile.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import type { Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { quoted } from "../../values/quoted.js";
import { type SkillState, statesOf } from "./statesOf.js";

/** A skill that was assessed both times, and at another level the second time. */
export interface LevelChange<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: nothing was held. */
  readonly from?: Ids["level"];
  /** Absent: nothing is held. */
  readonly to?: Ids["level"];
  /** Rungs between the two, 1 or more in either direction. */
  readonly rungs: number;
  /** Whose word each level is, where the profiles keep their assessments. */
  readonly assessorBefore?: Assessor;
  readonly assessorAfter?: Assessor;
}

/** A skill that was assessed at one of the two times alone: what was found then. */
export interface AssessedOnce<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** `null`: nothing held. */
  readonly level: Ids["level"] | null;
  readonly assessor?: Assessor;
}

/** The answer of {@link compareProfiles}. Each list is in framework order; a skill that neither profile mentions is in none. */
export interface ProfileComparison<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly person: string;
  readonly roleLevelBefore?: Ids["roleLevel"];
  readonly roleLevelAfter?: Ids["roleLevel"];
  /** Known not to be held, and held now. */
  readonly gained: readonly LevelChange<Ids>[];
  readonly raised: readonly LevelChange<Ids>[];
  readonly lowered: readonly LevelChange<Ids>[];
  /** Held, and known not to be held now. */
  readonly lost: readonly LevelChange<Ids>[];
  /** Not assessed before: that nothing was found is no loss, and that something was is no gain. */
  readonly nowAssessed: readonly AssessedOnce<Ids>[];
  /** Not assessed any more, with what was found before: nobody knows what is held. */
  readonly noLongerAssessed: readonly AssessedOnce<Ids>[];
  /** Assessed both times, at the same level. */
  readonly same: readonly AssessedOnce<Ids>[];
  /** Rungs in `gained` and `raised`. */
  readonly rungsUp: number;
  /** Rungs in `lowered` and `lost`. */
  readonly rungsDown: number;
  /** Whose word all levels before and after are, and how old. */
  readonly restsOn: { readonly before: RestsOn; readonly after: RestsOn };
}

/**
 * What has changed between two profiles of one person: gained, raised, lowered, lost, and apart from those what is known
 * now and was not, and the other way round. Two states are compared as values; which came first is the order in which they
 * are given, and the other order gives the mirror of the answer.
 *
 * For a team use {@link teamProgress}. Of two profiles of different releases carry the older over first, with {@link migrateProfile} of
 * `ddat-skills/releases`. How two scores of one assessment differ is {@link compareScores} of `ddat-skills/scores`.
 *
 * @throws {@link OptionError} where the two are of different people.
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws TypeError for something that is not a framework or profile.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { compareProfiles } from "ddat-skills/progress";
 * import { uk } from "ddat-skills/uk";
 *
 * const spring = defineProfile(uk, { person: "sam", has: { "agile-working": "awareness", "user-focus": null } });
 * const autumn = defineProfile(uk, { person: "sam", has: { "agile-working": "working", "user-focus": "awareness", planning: null } });
 * const { gained, raised, nowAssessed } = compareProfiles(uk, spring, autumn);
 * console.log(gained[0]?.skill, raised[0]?.to, nowAssessed[0]?.skill); // user-focus working planning
 * ```
 */
export function compareProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  before: Profile<NoInfer<Ids>>,
  after: Profile<NoInfer<Ids>>,
): ProfileComparison<Ids> {
  for (const profile of [before, after]) requireProfile(framework, profile);
  if (before.person !== after.person) {
    throw new OptionError(
      `The profile before is of ${quoted(before.person)} and the one after of ${quoted(after.person)}: give two of one person`,
    );
  }
  const [then, now] = [statesOf<Ids>(framework, before), statesOf<Ids>(framework, after)];
  const lists = {
    gained: [] as LevelChange<Ids>[],
    raised: [] as LevelChange<Ids>[],
    lowered: [] as LevelChange<Ids>[],
    lost: [] as LevelChange<Ids>[],
    nowAssessed: [] as AssessedOnce<Ids>[],
    noLongerAssessed: [] as AssessedOnce<Ids>[],
    same: [] as AssessedOnce<Ids>[],
  };
  for (const { id: skill } of framework.skills) {
    const [was, is] = [then.get(skill), now.get(skill)];
    if (was && is && was.rank !== is.rank) lists[kindOf(was, is)].push(changeOf<Ids>(skill, was, is));
    else if (is) lists[was ? "same" : "nowAssessed"].push(onceOf<Ids>(skill, is));
    else if (was) lists.noLongerAssessed.push(onceOf<Ids>(skill, was));
  }
  return {
    framework: { id: framework.id, version: framework.version },
    person: before.person,
    ...(before.roleLevel !== undefined && { roleLevelBefore: before.roleLevel }),
    ...(after.roleLevel !== undefined && { roleLevelAfter: after.roleLevel }),
    ...lists,
    rungsUp: rungsOf(lists.gained) + rungsOf(lists.raised),
    rungsDown: rungsOf(lists.lowered) + rungsOf(lists.lost),
    restsOn: {
      before: restsOn(recordsBehind([before], then.keys())),
      after: restsOn(recordsBehind([after], now.keys())),
    },
  };
}

function kindOf(was: SkillState, is: SkillState) {
  if (was.rank === 0) return "gained";
  if (is.rank === 0) return "lost";
  return is.rank > was.rank ? "raised" : "lowered";
}

function changeOf<Ids extends FrameworkIds>(
  skill: Ids["skill"],
  was: SkillState<Ids>,
  is: SkillState<Ids>,
): LevelChange<Ids> {
  return {
    skill,
    ...(was.level !== null && { from: was.level }),
    ...(is.level !== null && { to: is.level }),
    rungs: Math.abs(is.rank - was.rank),
    ...(was.assessor && { assessorBefore: was.assessor }),
    ...(is.assessor && { assessorAfter: is.assessor }),
  };
}

function onceOf<Ids extends FrameworkIds>(
  skill: Ids["skill"],
  { level, assessor }: SkillState<Ids>,
): AssessedOnce<Ids> {
  return { skill, level, ...(assessor && { assessor }) };
}

function rungsOf(changes: readonly LevelChange[]): number {
  return changes.reduce((sum, { rungs }) => sum + rungs, 0);
}
