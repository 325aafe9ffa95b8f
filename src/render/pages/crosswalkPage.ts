import { findSkill } from "../../framework/findSkill.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Crosswalk } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { levelScale } from "../levelScale.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import { crosswalkWords as words } from "../words/crosswalkWords.js";

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
  return pageOf(to, crosswalkParts(from, to, crosswalk));
}

function crosswalkParts(from: Framework, to: Framework, crosswalk: Crosswalk): PagePart[] {
  requireSameFramework(from, crosswalk.from, "The crosswalk");
  requireSameFramework(to, crosswalk.to, "The crosswalk");
  const { relations, levels = {}, licence } = crosswalk;
  const [theirs, ours] = [levelScale(from), levelScale(to)];
  const skills = new Set(relations.map((relation) => relation.from)).size;
  return [
    title(crosswalk.title ?? words.crosswalk(from.title, to.title)),
    ...said("paragraph", relations.length === 0 ? words.noRelations : words.count(relations.length, skills)),
    ...table(
      words.relations,
      words.relationColumns,
      relations.map(({ predicate, confidence, justification = "", ...of }) => [
        findSkill(from, of.from).name,
        words.predicates[predicate],
        findSkill(to, of.to).name,
        confidence === undefined ? "" : String(confidence),
        justification,
      ]),
    ),
    ...table(
      words.levels,
      words.levelColumns,
      Object.entries(levels).flatMap(([level, stands]) =>
        stands === undefined ? [] : [[theirs.name(level), ours.name(stands)]],
      ),
    ),
    ...said("quiet", licence?.attribution ?? ""),
  ];
}
