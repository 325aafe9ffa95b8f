import { findRole } from "../../framework/findRole.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RolesSharingSkills } from "../../questions/match/rolesSharingSkills.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import * as words from "../words/matchPageWords.js";
import { someSkills } from "./someSkills.js";

/**
 * The answer of {@link rolesSharingSkills} as a page: a row for each role, with how many skills it shares and two of them.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { rolesSharingSkills } from "ddat-skills";
 * import { rolesSharingSkillsPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toText(rolesSharingSkillsPage(uk, rolesSharingSkills(uk, "test-engineer"))));
 * ```
 */
export function rolesSharingSkillsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { framework: of, role, similar }: RolesSharingSkills<NoInfer<Ids>>,
): Page {
  requireSameFramework(framework, of, "The answer");
  const rows = similar.map((one) => [
    findRole<Ids>(framework, one.role).name,
    String(one.sharedSkills.length),
    someSkills(framework, one.sharedSkills),
  ]);
  return pageOf(framework, [
    title(words.sharing(findRole<Ids>(framework, role).name)),
    ...said("paragraph", rows.length === 0 ? words.noneSharing : ""),
    ...table(words.sharingCaption, [words.role, ...numbers(words.shared), words.suchAs], rows),
  ]);
}
