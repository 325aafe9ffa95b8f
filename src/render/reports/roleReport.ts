import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { termsOf } from "../termsOf.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { roleLevelPage } from "../pages/roleLevelPage.js";
import { list, subtitle } from "../parts.js";
import * as words from "../words/reportWords.js";

/**
 * A role profile, or the text of a job advert: what a role level asks for, its ladder, and for each need the framework's own words
 * of the level needed, where the caller has them ({@link readUkCsv} reads those of the UK framework). Nothing is invented where it has none.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @example
 * ```ts
 * import { roleReport, toMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toMarkdown(roleReport(uk, "software-developer/senior-developer")).split("\n")[0]);
 * // ## Senior developer (Software developer)
 * ```
 */
export function roleReport<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
): Page {
  const ownWords = ownWordsOf(framework, roleLevel);
  return pageOf(framework, [
    ...roleLevelPage<Ids>(framework, roleLevel).parts,
    ...(ownWords.length > 0 ? [subtitle(words.ownWords), ...ownWords] : []),
  ]);
}

/** A list for each need whose level the framework describes. */
function ownWordsOf(framework: Framework, roleLevel: RoleLevelOrProfile): PagePart[] {
  const terms = termsOf(framework);
  return askedBy(framework, roleLevel).needs.flatMap(({ skill: id, level }) => {
    const { name, descriptors = {} } = findSkill(framework, id);
    const described = level !== undefined && Object.hasOwn(descriptors, level) ? (descriptors[level] ?? []) : [];
    return list(words.needs(name, terms.asked(level)), described);
  });
}
