import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { SimilarRoleLevels } from "../../questions/match/similarRoleLevels.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import * as words from "../words/matchPageWords.js";
import { leftOutParts } from "./leftOutParts.js";
import { likenessInWords } from "./likenessInWords.js";
import { someSkills } from "./someSkills.js";

/**
 * The answer of {@link similarRoleLevels} as a page: a row for each role level, with how alike it is and through which skills.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { similarRoleLevels } from "ddat-skills";
 * import { similarRoleLevelsPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toText(similarRoleLevelsPage(uk, similarRoleLevels(uk, "test-engineer/senior-test-engineer"))));
 * ```
 */
export function similarRoleLevelsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: SimilarRoleLevels<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { similar, leftOut } = answer;
  const rows = similar.map(({ rank, roleLevel, likeness }) => {
    const most = likeness.contributions.toSorted((a, b) => b.contribution - a.contribution);
    const shared = most.filter(({ contribution }) => contribution > 0).map(({ skill }) => skill);
    return [
      aboutName<Ids>(framework, { roleLevel }),
      String(rank),
      likenessInWords(likeness),
      someSkills(framework, shared),
    ];
  });
  return pageOf(framework, [
    title(words.like(aboutName<Ids>(framework, answer))),
    ...said("paragraph", rows.length === 0 ? words.noneLike : ""),
    ...table(words.roleLevelsCaption, [words.roleLevel, ...numbers(words.rank), words.alike, words.through], rows),
    ...leftOutParts(leftOut),
  ]);
}
