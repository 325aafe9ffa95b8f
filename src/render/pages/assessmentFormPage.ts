import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { AssessmentForm, FormChoice, FormSkill } from "../../questions/forms/assessmentForm.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { paragraph, said, table, title } from "../parts.js";
import * as words from "../words/formWords.js";

/**
 * A form of `assessmentForm` as a page to print and fill in by hand: for each skill its levels in the framework's own words with a
 * box for each assessor, not assessed kept apart from none, and room for what shows it. It does not say which level is needed.
 *
 * A form that a program reads back is a workbook: `writeAssessmentForm` of `ddat-skills/formats`.
 *
 * @throws {@link FrameworkMismatchError} for a form of another framework or release.
 * @example
 * ```ts
 * import { assessmentForm } from "ddat-skills/forms";
 * import { assessmentFormPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const form = assessmentForm(uk, "software-developer/junior-developer", { person: "Sam" });
 * console.log(toText(assessmentFormPage(uk, form)).split("\n")[0]);
 * // Assessment of Sam: Junior developer (Software developer)
 * ```
 */
export function assessmentFormPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  form: AssessmentForm<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, form, "The form");
  const { person = words.nobody, about, assessors, skills, hasWords, source } = form;
  return pageOf(framework, [
    title(words.title(person, about)),
    paragraph(words.howTo),
    ...table(
      words.assessors,
      words.assessorColumns,
      assessors.map((assessor) => [words.by(assessor), words.blank, words.blank]),
    ),
    ...skills.flatMap((skill) => skillParts(form, skill)),
    ...said("quiet", hasWords ? "" : words.noWords(source), words.release(form.title, form.framework.version)),
  ]);
}

function skillParts({ assessors }: AssessmentForm, { name, choices }: FormSkill): PagePart[] {
  const hasWords = choices.some((choice) => choice.answer === "level" && choice.words.length > 0);
  const inEach = (text: string) => assessors.map(() => text);
  return table(
    name,
    [words.level, ...(hasWords ? [words.roughText] : []), ...assessors.map(words.by)],
    [
      ...choices.map((choice) => [
        nameOf(choice),
        ...(hasWords ? [choice.answer === "level" ? choice.words.join("; ") : ""] : []),
        ...inEach(words.box),
      ]),
      [words.shows, ...(hasWords ? [""] : []), ...inEach(words.blank)],
    ],
  );
}

function nameOf(choice: FormChoice): string {
  if (choice.answer === "level") return choice.name;
  return choice.answer === "none" ? words.none : words.notAssessed;
}
