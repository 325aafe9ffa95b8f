import { findRole } from "../framework/findRole.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { findSkill } from "../framework/findSkill.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleSharingSkills } from "../questions/match/rolesSharingSkills.js";
import type { SimilarRoleLevel } from "../questions/match/similarRoleLevels.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { likenessInWords } from "./matchWords.js";
import type { TextOptions } from "./textOptions.js";

/** The answer of `similarRoleLevels`, by either rule. */
export type Similar<Ids extends FrameworkIds> = readonly SimilarRoleLevel<Ids>[] | readonly RoleSharingSkills<Ids>[];

const namedSkills = 2;

/**
 * The answer of `similarRoleLevels`, by either rule, as plain text.
 *
 * @example
 * ```ts
 * import { similarRoleLevels } from "ddat-skills";
 * import { similarRoleLevelsToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const roleLevel = "test-engineer/senior-test-engineer";
 * console.log(similarRoleLevelsToText(uk, roleLevel, similarRoleLevels(uk, roleLevel)));
 * ```
 */
export function similarRoleLevelsToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  similar: Similar<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return answerToText(tableOf(framework, roleLevelId, similar), options);
}

/** The answer of `similarRoleLevels`, by either rule, as Markdown, every name escaped. */
export function similarRoleLevelsToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  similar: Similar<NoInfer<Ids>>,
): string {
  return answerToMarkdown(tableOf(framework, roleLevelId, similar));
}

function tableOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: Ids["roleLevel"],
  similar: Similar<Ids>,
): AnswerTable {
  const skillNames = (ids: readonly string[]) => {
    const names = ids.slice(0, namedSkills).map((id) => findSkill<FrameworkIds>(framework, id).name);
    return `${names.join(", ")}${ids.length > namedSkills ? ` and ${ids.length - namedSkills} more` : ""}`;
  };
  const heading = `Most like ${roleLevelName(findRoleLevel<Ids>(framework, roleLevelId), roleOf<Ids>(framework, roleLevelId))}`;
  const empty = "Nothing else needs any of its skills.";
  if (similar.some((one) => "role" in one)) {
    const rows = similar.flatMap((one) =>
      "role" in one
        ? [[findRole(framework, one.role).name, String(one.sharedSkills.length), skillNames(one.sharedSkills)]]
        : [],
    );
    return { heading, titles: ["Role", "Skills shared", "Such as"], rows, empty };
  }
  const rows = similar.flatMap((one) => {
    if (!("roleLevel" in one)) return [];
    const most = [...one.likeness.contributions].sort((a, b) => b.contribution - a.contribution);
    const shared = most.filter(({ contribution }) => contribution > 0).map(({ skill }) => skill);
    const name = roleLevelName(findRoleLevel(framework, one.roleLevel), roleOf(framework, one.roleLevel));
    return [[String(one.rank), name, likenessInWords(one.likeness), skillNames(shared)]];
  });
  return { heading, titles: ["#", "Role level", "Alike", "Through"], rows, empty };
}
