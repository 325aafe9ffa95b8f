import { aboutName } from "../framework/aboutName.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { SimilarRoleLevels } from "../questions/match/similarRoleLevels.js";
import { type AnswerTable, answerToMarkdown, answerToText } from "./answerTable.js";
import { leftOutInWords } from "./leftOutInWords.js";
import { likenessInWords } from "./matchWords.js";
import { someSkills } from "./someSkills.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `similarRoleLevels` as plain text: a row for each role level, with how alike it is and through which skills.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { similarRoleLevels } from "ddat-skills";
 * import { similarRoleLevelsToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(similarRoleLevelsToText(uk, similarRoleLevels(uk, "test-engineer/senior-test-engineer")));
 * ```
 */
export function similarRoleLevelsToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: SimilarRoleLevels<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return answerToText(tableOf(framework, answer), options);
}

/** The answer of `similarRoleLevels` as Markdown, every name escaped. */
export function similarRoleLevelsToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: SimilarRoleLevels<NoInfer<Ids>>,
): string {
  return answerToMarkdown(tableOf(framework, answer));
}

function tableOf<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: SimilarRoleLevels<Ids>): AnswerTable {
  requireSameFramework(framework, answer.framework, "The answer");
  const rows = answer.similar.map(({ rank, roleLevel, likeness }) => {
    const most = likeness.contributions.toSorted((a, b) => b.contribution - a.contribution);
    const shared = most.filter(({ contribution }) => contribution > 0).map(({ skill }) => skill);
    return [
      String(rank),
      aboutName<Ids>(framework, { roleLevel }),
      likenessInWords(likeness),
      someSkills<Ids>(framework, shared),
    ];
  });
  return {
    heading: `Most like ${aboutName<Ids>(framework, answer)}`,
    titles: ["#", "Role level", "Alike", "Through"],
    rows,
    empty: "No other role level is like it.",
    leftOut: leftOutInWords(answer.leftOut),
  };
}
