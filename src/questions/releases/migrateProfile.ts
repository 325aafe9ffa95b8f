import { requireProfileOf } from "../../framework/requireProfile.js";
import type { Assessment } from "../../model/assessment.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Note } from "../../model/note.js";
import type { Profile } from "../../model/profile.js";
import { quoted } from "../../values/quoted.js";
import { type Carried, type Carrier, carrierOf, type MigrationObstacle } from "./carry/carrierOf.js";
import { obstacleInWords } from "./carry/obstacleInWords.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { requireDiff } from "./requireDiff.js";

/**
 * What could not be carried over of a profile:
 * - `skill-gone`, `level-gone`, `level-not-defined`: the skill, the level or the skill at that level is no more;
 * - `below-lowest-level`: the person was below the lowest level, and a new one lies below that;
 * - `record-left-behind`: an assessment that did not count is of a level that is no more;
 * - `role-level-gone`: the person's role level is no more.
 */
export interface ProfileMigrationNote extends Note<MigrationObstacle | "record-left-behind" | "role-level-gone"> {
  /** The id before. */
  readonly skill?: string;
  readonly roleLevel?: string;
  /** The level held; `null`: below the lowest. */
  readonly level?: string | null;
  /** The id after that the diff suggests it has become. It has not been applied: give it as `renamed` if it is right. */
  readonly suggested?: string;
  /** The highest level below the lost one that the skill still has: the person is known to hold this much. */
  readonly atLeast?: string;
}

/** The answer of {@link migrateProfile}. */
export interface MigratedProfile<Ids extends FrameworkIds = FrameworkIds> {
  readonly profile: Profile<Ids>;
  /** Everything that was left behind, each with its path in the profile as it was. Empty: nothing was. */
  readonly notes: readonly ProfileMigrationNote[];
}

/**
 * Carries a person over into the next release: what they have, their role level and the records behind it, under the ids
 * of the release after. What still exists is never lost; what does not is left out and noted. A skill that cannot be
 * carried is "not assessed", never "none" and never a lower level in its stead: the note says what is still known, and the
 * records of that skill stay behind with it, as a lesser one would count instead.
 *
 * Suggested renames are not applied, only named in the notes. A record that names the release it was made against names
 * the one after, in whose ids it now is; its date says when it was made.
 *
 * The profile has to be one that {@link parseProfile} lets in for the release before; then the answer is one for the release
 * after. Courses go with {@link migrateCatalogue}, posts with {@link migratePosts}; into another framework use {@link translateProfile}.
 *
 * @throws {@link FrameworkMismatchError} for a profile of another release than the one before.
 * @throws TypeError for something that is not a diff, or not a profile.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks, migrateProfile } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = JSON.stringify({ ...uk, version: "2027-01-01" }).replaceAll('"user-focus"', '"user-centred-work"');
 * const diff = diffFrameworks(uk, parseFramework(JSON.parse(text)), {
 *   renamed: { skills: { "user-focus": "user-centred-work" } },
 * });
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * const { profile, notes } = migrateProfile(diff, sam);
 * console.log(profile.has, notes.length); // { 'agile-working': 'working', 'user-centred-work': null } 0
 * ```
 */
export function migrateProfile<Before extends FrameworkIds, After extends FrameworkIds>(
  diff: FrameworkDiff<Before, After>,
  profile: Profile<NoInfer<Before>>,
): MigratedProfile<After> {
  requireDiff(diff);
  requireProfileOf(diff.before, profile);
  const carrier = carrierOf(diff);
  const notes: ProfileMigrationNote[] = [];

  const has: [string, string | null][] = [];
  const lost = new Set<string>();
  for (const [skill, level] of Object.entries<string | null | undefined>(profile.has)) {
    if (level === undefined) continue;
    const carried = carrier.held(skill, level);
    if ("level" in carried) has.push([carried.skill, carried.level]);
    else {
      lost.add(skill);
      notes.push(skillNote(carrier, skill, level, carried));
    }
  }

  const assessments = profile.assessments?.flatMap((record, place) => {
    if (lost.has(record.skill)) return [];
    const carried = carrier.held(record.skill, record.level);
    if ("level" in carried) return [recordAfter(record, carried, diff.after.version)];
    notes.push(recordNote(carrier, record, place, carried));
    return [];
  });

  const roleLevel = profile.roleLevel === undefined ? undefined : carrier.roleLevel(profile.roleLevel);
  if (profile.roleLevel !== undefined && roleLevel === undefined) notes.push(roleLevelNote(carrier, profile.roleLevel));

  const migrated: Profile = {
    person: profile.person,
    ...(profile.organisation !== undefined && { organisation: profile.organisation }),
    ...(profile.site !== undefined && { site: profile.site }),
    ...(profile.sector !== undefined && { sector: profile.sector }),
    framework: { id: diff.after.id, version: diff.after.version },
    has: Object.fromEntries(has),
    ...(roleLevel !== undefined && { roleLevel }),
    ...(assessments !== undefined && { assessments }),
  };
  return { profile: migrated as Profile<After>, notes }; // The carrier leads to ids of the release after.
}

type Kept = Extract<Carried, { readonly level: unknown }>;
type Lost = Exclude<Carried, Kept>;

function recordAfter(record: Assessment, { skill, level }: Kept, version: string): Assessment {
  return { ...record, skill, level, ...(record.frameworkVersion !== undefined && { frameworkVersion: version }) };
}

function skillNote(carrier: Carrier, skill: string, level: string | null, lost: Lost): ProfileMigrationNote {
  return {
    code: lost.obstacle,
    message: obstacleInWords(carrier, skill, level, lost),
    where: { path: ["has", skill] },
    ...factsOf(carrier, skill, level, lost),
  };
}

function recordNote(carrier: Carrier, { skill, level }: Assessment, place: number, lost: Lost): ProfileMigrationNote {
  return {
    code: "record-left-behind",
    message: `${obstacleInWords(carrier, skill, level, lost)}; the record did not count, and another does`,
    where: { path: ["assessments", place] },
    ...factsOf(carrier, skill, level, lost),
  };
}

function factsOf(carrier: Carrier, skill: string, level: string | null, { obstacle, atLeast }: Lost) {
  const suggested =
    obstacle === "skill-gone"
      ? carrier.suggested("skill", skill)
      : obstacle === "level-gone" && level !== null
        ? carrier.suggested("level", level)
        : undefined;
  return {
    skill,
    level,
    ...(suggested !== undefined && { suggested }),
    ...(atLeast !== undefined && { atLeast }),
  };
}

function roleLevelNote(carrier: Carrier, roleLevel: string): ProfileMigrationNote {
  const suggested = carrier.suggested("role level", roleLevel);
  const hint = suggested === undefined ? "" : `; it may be ${quoted(suggested)} now`;
  return {
    code: "role-level-gone",
    message: `the role level ${quoted(roleLevel)} is gone${hint}`,
    where: { path: ["roleLevel"] },
    roleLevel,
    ...(suggested !== undefined && { suggested }),
  };
}
