import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Concentration, SkillConcentration } from "../../workforce/concentration.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/workforceWords.js";
import { figure } from "./countCells.js";

/**
 * The answer of `concentration` of `ddat-skills/workforce` as a page: for each skill that somebody's role level needs, how many
 * need it and hold it, whether it hangs on few, and where they sit.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 */
export function concentrationPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: Concentration<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { skills, groupBy, minGroup } = answer;
  const terms = termsOf(framework);
  const { need, holders, cover, where } = words.concentrationColumns;
  const isHidden = skills.some((one) => one.need === null || one.holders === null || one.cover === null);
  return pageOf(framework, [
    title(words.concentration),
    ...said("paragraph", skills.length === 0 ? words.noNeeds : ""),
    ...table(
      words.concentrationCaption,
      [words.skill, words.level, ...numbers(need, holders), cover, ...(groupBy === undefined ? [] : [where])],
      skills.map((one) => [
        terms.skill(one.skill),
        terms.level(one.needed),
        figure(one.need),
        figure(one.holders),
        one.cover === null
          ? words.hidden
          : {
              text: words.cover[one.cover],
              tone: one.cover === "shared" ? "met" : one.cover === "unknown" ? "unassessed" : "partial",
            },
        ...(groupBy === undefined ? [] : [whereInWords(one)]),
      ]),
    ),
    ...said("quiet", isHidden ? words.suppressed(minGroup) : ""),
  ]);
}

function whereInWords({ where, groups, largest }: SkillConcentration): string {
  if (groups !== undefined && largest !== undefined) return words.inGroups(groups, largest);
  return where === undefined ? "" : words.where[where];
}
