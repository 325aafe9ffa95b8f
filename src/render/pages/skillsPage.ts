import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Skill } from "../../model/skill.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import * as words from "../words/listingWords.js";

/** The skills of a framework, or those given, a row each with its id. */
export function skillsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  skills: readonly Skill<NoInfer<Ids>>[] = framework.skills,
): Page {
  return pageOf(framework, [
    title(words.skills(framework.title)),
    ...said("paragraph", skills.length === 0 ? words.nothing : ""),
    ...table(
      words.skillsCaption,
      words.skillsColumns,
      skills.map(({ id, name }) => [name, { text: id, tone: "quiet" }]),
    ),
  ]);
}
