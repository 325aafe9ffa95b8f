import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Crosswalk } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/crosswalkWords.js";

/**
 * A crosswalk as a page, such as the answer of {@link composeCrosswalks}: a row for each relation, and which level stands for which.
 *
 * @throws {@link FrameworkMismatchError} for a crosswalk between other frameworks.
 * @throws {@link UnknownIdError} for a skill or level that a framework does not have.
 */
export function crosswalkPage<From extends FrameworkIds, To extends FrameworkIds>(
  from: Framework<From>,
  to: Framework<To>,
  crosswalk: Crosswalk<NoInfer<From>, NoInfer<To>>,
): Page {
  requireSameFramework(from, crosswalk.from, "The crosswalk");
  requireSameFramework(to, crosswalk.to, "The crosswalk");
  const { relations, levels = {}, licence } = crosswalk;
  const [theirs, ours] = [termsOf(from), termsOf(to)];
  const skills = new Set(relations.map((relation) => relation.from)).size;
  return pageOf(to, [
    title(crosswalk.title ?? words.crosswalk(from.title, to.title)),
    ...said("paragraph", relations.length === 0 ? words.noRelations : words.count(relations.length, skills)),
    ...table(
      words.relations,
      words.relationColumns,
      relations.map(({ predicate, confidence, justification = "", ...of }) => [
        theirs.skill(of.from),
        words.predicates[predicate],
        ours.skill(of.to),
        confidence === undefined ? "" : String(confidence),
        justification,
      ]),
    ),
    ...table(
      words.levels,
      words.levelColumns,
      Object.entries(levels).flatMap(([level, stands]) =>
        typeof stands === "string" ? [[theirs.level(level), ours.level(stands)]] : [],
      ),
    ),
    ...said("quiet", licence?.attribution ?? ""),
  ]);
}
