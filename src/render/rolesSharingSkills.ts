import { findRole } from "../framework/findRole.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RolesSharingSkills } from "../questions/match/rolesSharingSkills.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { someSkills } from "./someSkills.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `rolesSharingSkills` as plain text: a row for each role, with how many skills it shares and two of them.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { rolesSharingSkills } from "ddat-skills";
 * import { rolesSharingSkillsToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(rolesSharingSkillsToText(uk, rolesSharingSkills(uk, "test-engineer")));
 * ```
 */
export function rolesSharingSkillsToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RolesSharingSkills<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return answerToText(tableOf(framework, answer), options);
}

/** The answer of `rolesSharingSkills` as Markdown, every name escaped. */
export function rolesSharingSkillsToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RolesSharingSkills<NoInfer<Ids>>,
): string {
  return answerToMarkdown(tableOf(framework, answer));
}

function tableOf<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: RolesSharingSkills<Ids>): AnswerTable {
  requireSameFramework(framework, answer.framework, "The answer");
  return {
    heading: `Roles that share most skills with ${findRole<Ids>(framework, answer.role).name}`,
    titles: ["Role", "Skills shared", "Such as"],
    rows: answer.similar.map(({ role, sharedSkills }) => [
      findRole<Ids>(framework, role).name,
      String(sharedSkills.length),
      someSkills<Ids>(framework, sharedSkills),
    ]),
    empty: "No other role needs any of its skills.",
  };
}
