import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { isVersionOf } from "../../framework/isOfFramework.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";

/** What one assessor says of a skill: the newest of their records. */
export interface AssessorView<Ids extends FrameworkIds = FrameworkIds> {
  readonly assessor: Assessor;
  /** `null`: nothing held. */
  readonly level: Ids["level"] | null;
  /** The day it was said, ISO 8601. */
  readonly date: string;
}

/** One skill with what is said of it, the weakest word first. */
export interface SkillViews<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly views: readonly AssessorView<Ids>[];
  /** Rungs between the lowest and the highest of them. */
  readonly rungs: number;
}

/** The answer of {@link compareAssessors}. Each list is in framework order. */
export interface AssessorComparison<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** Where two assessors differ by as many rungs as asked, or more: talk about these first. */
  readonly differ: readonly SkillViews<Ids>[];
  /** Where two or more have looked, and differ by less or not at all. */
  readonly agree: readonly SkillViews<Ids>[];
  /** Where one assessor alone has looked. */
  readonly oneView: readonly SkillViews<Ids>[];
  /** How many records are of another release, and are not compared. */
  readonly ofOtherReleases: number;
}

/** When two assessors are said to differ. */
export interface CompareAssessorsOptions {
  /** Rungs between two of them, 1 or more. Absent: 1. */
  readonly minimumRungs?: number;
}

/**
 * Where those who assessed a person differ: the person and their manager, or any two who have looked at a skill. Of each
 * assessor the newest record of a skill counts. Which record counts in the end is for the profile to say.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for an option that is unknown or out of bounds.
 * @throws TypeError for something that is not a framework or profile.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { compareAssessors } from "ddat-skills/forms";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, {
 *   person: "sam",
 *   has: { planning: "awareness" },
 *   assessments: [
 *     { skill: "planning", level: "practitioner", assessor: "self", date: "2026-03-01" },
 *     { skill: "planning", level: "awareness", assessor: "manager", date: "2026-03-09" },
 *   ],
 * });
 * const [first] = compareAssessors(uk, sam).differ;
 * console.log(first?.skill, first?.rungs); // planning 2
 * ```
 */
export function compareAssessors<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  options: CompareAssessorsOptions = {},
): AssessorComparison<Ids> {
  requireOptions("compareAssessors", options, ["minimumRungs"]);
  const { minimumRungs = 1 } = options;
  requireCount("minimumRungs", minimumRungs, 1);
  requireProfile(framework, profile);
  const { skills, ranks } = indexOf(framework);
  const newest = new Map<string, Map<Assessor, Assessment<Ids>>>();
  let ofOtherReleases = 0;
  for (const record of profile.assessments ?? []) {
    if (record.frameworkVersion !== undefined && !isVersionOf(framework, record.frameworkVersion)) {
      ofOtherReleases++;
      continue;
    }
    lookUp("skill", skills, record.skill);
    const said = newest.get(record.skill) ?? new Map<Assessor, Assessment<Ids>>();
    const before = said.get(record.assessor);
    if (!before || before.date <= record.date) said.set(record.assessor, record);
    newest.set(record.skill, said);
  }
  const lists = { differ: [] as SkillViews<Ids>[], agree: [] as SkillViews<Ids>[], oneView: [] as SkillViews<Ids>[] };
  for (const { id: skill } of framework.skills) {
    const said = newest.get(skill);
    if (!said) continue;
    const views = assessors.flatMap((assessor): AssessorView<Ids>[] => {
      const record = said.get(assessor);
      return record ? [{ assessor, level: record.level, date: record.date }] : [];
    });
    const rungs = views.map(({ level }) => (level === null ? 0 : lookUp("level", ranks, level)));
    const apart = Math.max(...rungs) - Math.min(...rungs);
    lists[views.length === 1 ? "oneView" : apart >= minimumRungs ? "differ" : "agree"].push({
      skill,
      views,
      rungs: apart,
    });
  }
  return {
    framework: { id: framework.id, version: framework.version },
    person: profile.person,
    ...lists,
    ofOtherReleases,
  };
}
