import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TeamProgress } from "../../questions/progress/teamProgress.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, numbers, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/progressWords.js";
import { restsOnThenAndNow } from "./restsOnParts.js";

/**
 * The answer of {@link teamProgress} as a page: who joined and who left, a row for each person who was there both times, and a row for
 * each skill. It names people: it is for those who know the team.
 *
 * @throws {@link FrameworkMismatchError} for an answer of another framework or release.
 */
export function teamProgressPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: TeamProgress<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const terms = termsOf(framework);
  const [person = "", ...counts] = words.peopleColumns;
  return pageOf(framework, [
    title(words.teamTitle(answer.people.length)),
    ...list(words.joined, answer.joined),
    ...list(words.left, answer.left),
    ...table(
      words.peopleCaption,
      [person, ...numbers(...counts)],
      answer.people.map((one) => [
        one.person,
        ...[one.rungsUp, one.rungsDown, one.nowAssessed.length, one.noLongerAssessed.length].map(String),
      ]),
    ),
    ...table(
      words.skillsCaption,
      words.skillsColumns,
      answer.skills.map(({ skill, gained, raised, lowered, lost, levels }) => [
        terms.skill(skill),
        namesInWords([...gained, ...raised]),
        namesInWords([...lowered, ...lost]),
        levels
          .filter(({ before, after }) => before + after > 0)
          .map(({ level, before, after }) => words.depth(terms.level(level), before, after))
          .join(", ") || words.nobodyKnown,
      ]),
    ),
    ...restsOnThenAndNow(answer.people),
  ]);
}
