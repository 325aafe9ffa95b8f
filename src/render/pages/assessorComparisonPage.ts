import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { assessors } from "../../model/assessors.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { AssessorComparison, SkillViews } from "../../questions/forms/compareAssessors.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/successorWords.js";

/**
 * The answer of {@link compareAssessors} as a page: a row for each skill with what each assessor says, first where they differ.
 *
 * @throws {@link FrameworkMismatchError} for an answer of another framework or release.
 */
export function assessorComparisonPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: AssessorComparison<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { differ, agree, oneView, ofOtherReleases, person } = answer;
  const asked = assessors.filter((assessor) =>
    [...differ, ...agree, ...oneView].some(({ views }) => views.some((view) => view.assessor === assessor)),
  );
  const terms = termsOf(framework);
  const views = (caption: string, skills: readonly SkillViews<Ids>[]): PagePart[] =>
    table(
      caption,
      [words.skill, ...asked, ...numbers(words.apart)],
      skills.map(({ skill, views: said, rungs }) => [
        terms.skill(skill),
        ...asked.map((assessor) => {
          const view = said.find((one) => one.assessor === assessor);
          return view ? words.said(view.level === null ? words.none : terms.level(view.level), view.date) : "";
        }),
        String(rungs),
      ]),
    );
  return pageOf(framework, [
    title(words.assessorsTitle(person)),
    ...said("paragraph", differ.length === 0 ? words.noDifference : ""),
    ...views(words.differ, differ),
    ...views(words.agree, agree),
    ...views(words.oneView, oneView),
    ...said("quiet", ofOtherReleases > 0 ? words.ofOtherReleases(ofOtherReleases) : ""),
  ]);
}
