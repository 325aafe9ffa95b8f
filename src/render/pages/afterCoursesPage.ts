import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { AfterCourses } from "../../plan/afterCourses.js";
import { catalogueNames } from "../catalogueNames.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/afterCoursesWords.js";
import * as planWords from "../words/planWords.js";
import { restsOnProfile } from "./restsOnParts.js";

/**
 * The answer of `afterCourses` as a page: what each course led to, what is to be looked at, and how far a plan is done.
 *
 * @throws {@link FrameworkMismatchError} for an answer or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course that the catalogue does not have.
 */
export function afterCoursesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  { framework: release, person, profile, taken, notes, plan }: AfterCourses<NoInfer<Ids>>,
): Page {
  requireSameFramework(framework, release, "The answer");
  requireOfFramework(framework, catalogue, "The catalogue");
  const names = catalogueNames(catalogue);
  const terms = termsOf(framework);
  const levels = taken.reduce((sum, { raised }) => sum + raised.length, 0);
  return pageOf(framework, [
    title(words.title(person, taken.length)),
    verdict(words.verdict(levels), levels > 0 ? "heading" : "unassessed", words.text(levels)),
    ...table(
      words.raised,
      words.columns,
      taken.flatMap(({ course, day, raised }) =>
        raised.length === 0
          ? [[names.course(course), day, words.nothing, "", ""]]
          : raised.map(({ skill, from, to }) => [
              names.course(course),
              day,
              terms.skill(skill),
              from === undefined ? planWords.noneOrUnknown : terms.level(from),
              terms.level(to),
            ]),
      ),
    ),
    ...list(
      words.notes,
      notes.map(({ message }) => message),
    ),
    ...table(
      words.plan,
      words.planColumns,
      (["done", "missed", "toCome", "besides"] as const).flatMap((standing) =>
        (plan?.[standing] ?? []).map((course) => [names.course(course), words.standings[standing]]),
      ),
    ),
    ...restsOnProfile(profile),
  ]);
}
