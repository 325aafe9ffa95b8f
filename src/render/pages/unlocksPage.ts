import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Unlocks } from "../../questions/match/unlocks.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/developmentWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of `unlocks` as a page: a row for each skill with what its next rung would open.
 *
 * @throws {@link FrameworkMismatchError} for an answer of another framework or release.
 */
export function unlocksPage<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: Unlocks<NoInfer<Ids>>): Page {
  requireOfFramework(framework, answer, "The answer");
  const terms = termsOf(framework);
  const { skill, rank, from, to, ready, raises } = words.unlocksColumns;
  const nameOf = (roleLevel: Ids["roleLevel"]) => aboutName<Ids>(framework, { roleLevel });
  return pageOf(framework, [
    title(words.unlocksTitle(answer.person, aboutName<Ids>(framework, answer))),
    ...said("paragraph", answer.skills.length === 0 ? words.nothing : ""),
    ...table(
      words.unlocksCaption,
      [skill, ...numbers(rank), from, to, ready, ...numbers(raises)],
      answer.skills.map((one) => [
        terms.skill(one.skill),
        String(one.rank),
        one.from === undefined ? words.none : terms.level(one.from),
        terms.level(one.to),
        words.ready(one.readyFor.map(nameOf)),
        String(one.raises),
      ]),
    ),
    ...restsOnParts([answer]),
  ]);
}
