import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { BeforeAndAfter, RungsMoved } from "../../questions/progress/beforeAndAfter.js";
import { catalogueNames } from "../catalogueNames.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/progressWords.js";
import { restsOnThenAndNow } from "./restsOnParts.js";

/**
 * The answer of {@link beforeAndAfter} as a page, for an impact report: a row for each line of each course with how many people reached
 * it, and beside it what changed in everything else. It counts people and names nobody.
 *
 * @throws {@link FrameworkMismatchError} for an answer or a catalogue of another framework or release.
 */
export function beforeAndAfterPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  answer: BeforeAndAfter<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  requireOfFramework(framework, catalogue, "The catalogue");
  const terms = termsOf(framework);
  const names = catalogueNames(catalogue);
  const moved = ({ pairs, rungsUp, rungsDown }: RungsMoved) => words.moved(pairs, rungsUp, rungsDown);
  const { people, onlyBefore, onlyAfter, taught, courses } = answer;
  return pageOf(framework, [
    title(words.impactTitle(courses.length)),
    ...said("paragraph", words.compared(people.length, onlyBefore.length, onlyAfter.length)),
    ...table(
      words.taughtCaption,
      [...words.taughtColumns, ...numbers(...words.taughtNumbers)],
      taught.map(({ course, skill, to, reached, risen, same, alreadyThere, fallen, notAssessed }) => [
        names.course(course),
        words.taughtTo(terms.skill(skill), terms.level(to)),
        ...[reached, risen, same, alreadyThere, fallen, notAssessed].map(({ length }) => String(length)),
      ]),
    ),
    ...said("paragraph", words.inTaught(moved(answer.inTaughtSkills)), words.inOther(moved(answer.inOtherSkills))),
    ...said("quiet", words.caution),
    ...restsOnThenAndNow([answer]),
  ]);
}
