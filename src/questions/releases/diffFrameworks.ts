import { indexOf } from "../../framework/frameworkIndex.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { bumpOf } from "./diff/bumpOf.js";
import { diffNeeds } from "./diff/diffNeeds.js";
import { diffOthers, reorderedLists } from "./diff/diffOthers.js";
import { diffRoleLevels, diffRoles } from "./diff/diffRoles.js";
import { diffSkills } from "./diff/diffSkills.js";
import { diffThings } from "./diff/diffThings.js";
import { idMaps } from "./diff/idMap.js";
import { differing, isReordered } from "./diff/sameJson.js";
import { scaleChange } from "./diff/scaleChange.js";
import type { FrameworkDiff, FrameworkRelease, Renames } from "./frameworkDiff.js";
import { renameCandidates } from "./renames/renameCandidates.js";
import { suggestRenames } from "./renames/suggestRenames.js";

/** What {@link diffFrameworks} is told beforehand. */
export interface DiffOptions<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  /** What is the same thing under a new id. Absent: nothing; an id that is gone is then removed, and the other one new. */
  readonly renamed?: Renames<Before, After>;
}

/**
 * What changed between two releases of a framework: what was added, removed, renamed and reworded, what is asked of each role level,
 * and what that means for those who use it, as a {@link Bump}.
 *
 * A rename is never guessed. Ids that are gone beside ids that are new come with `suggestedRenames` and their evidence;
 * those that are right go into `renamed` ({@link renamesOf} makes it of suggestions), and then people, courses and posts are
 * carried over under the new id.
 *
 * Needs are compared in role levels that are in both releases; those of a role level that is new or gone come and go with
 * it. Defaults count as what they stand for, so to write out `essential` changes nothing. The release's own `version` is
 * no change: two frameworks that differ in it alone have the bump `none`.
 *
 * To carry a person over use {@link migrateProfile}, to see who is asked for more `impact`; two role levels of one framework
 * are compared by {@link compareRoleLevels}, two frameworks that are not releases of one another by a crosswalk.
 *
 * @throws {@link UnknownIdError} for a rename from an id that `before` does not have, or to one that `after` does not.
 * @throws {@link OptionError} where two things would become one, as a merge is not a rename, and for an unknown option or
 *   kind of rename.
 * @throws TypeError for something that is not a framework.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const data = JSON.parse(JSON.stringify(uk));
 * data.roles[0].levels[0].needs.push({ skill: "accessibility", level: "working" });
 * const next = parseFramework({ ...data, version: "2027-01-01" });
 *
 * const diff = diffFrameworks(uk, next);
 * console.log(diff.bump, diff.needs.added.length, diff.skills.removed.length); // major 1 0
 * ```
 */
export function diffFrameworks<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  options: DiffOptions<NoInfer<Before>, NoInfer<After>> = {},
): FrameworkDiff<Before, After> {
  requireOptions("diffFrameworks", options, ["renamed"]);
  const { renamed = {} } = options;
  requireOptions("renamed", renamed, ["levels", "skills", "roleFamilies", "roles", "roleLevels"]);
  indexOf(before); // It refuses anything that is not a framework.
  indexOf(after);
  const diff = diffOf(before, after, renamed);
  return diff as FrameworkDiff<Before, After>; // Every id in it is one of these two frameworks.
}

function diffOf(before: Framework, after: Framework, renamed: Renames): FrameworkDiff {
  const maps = idMaps(before, after, renamed);
  const skills = diffSkills(before, after, maps);
  const [was, is] = [releaseOf(before), releaseOf(after)];
  const changes = {
    before: was,
    after: is,
    levels: {
      ...diffThings(before.levels, after.levels, maps.levels, (a, b) => differing(a, b, ["name", "description"])),
      reordered: isReordered(was.levels, is.levels, maps.levels.forward),
    },
    skills,
    roleFamilies: diffThings(before.roleFamilies, after.roleFamilies, maps.roleFamilies, (a, b) =>
      differing(a, b, ["name", "description", "url"]),
    ),
    roles: diffRoles(before, after, maps),
    roleLevels: diffRoleLevels(before, after, maps),
    needs: diffNeeds(before, after, maps, skills.redefined),
    others: diffOthers(before, after, maps),
    reordered: reorderedLists(before, after, maps),
  };
  const losesLevel = skills.redefined.some(scaleChange(before, after, maps.levels).losesLevel);
  return {
    bump: bumpOf(changes, losesLevel),
    ...changes,
    suggestedRenames: suggestRenames(renameCandidates(before, after, maps, changes)),
  };
}

function releaseOf({ id, version, levels }: Framework): FrameworkRelease {
  return { id, version, levels: levels.map((level) => level.id) };
}
