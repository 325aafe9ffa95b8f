import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleLevelComparison } from "../../questions/routes/compareRoleLevels.js";
import type { Page, Row, Tone } from "../page.js";
import { pageOf } from "../pageOf.js";
import { table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/comparisonWords.js";

/**
 * The answer of {@link compareRoleLevels} as a page: what kind of move it is, and a row for each skill with two bars on one scale, in
 * groups: new, higher, lower, no longer needed, same.
 *
 * @throws {@link FrameworkMismatchError} for a comparison in another framework or release.
 * @example
 * ```ts
 * import { compareRoleLevels } from "ddat-skills";
 * import { comparisonPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const comparison = compareRoleLevels(uk, "test-engineer/test-engineer", "test-engineer/senior-test-engineer");
 * console.log(toText(comparisonPage(uk, comparison), { width: 100 }));
 * ```
 */
export function comparisonPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  comparison: RoleLevelComparison<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, comparison, "The comparison");
  const { from, to, move, grades, gained, raised, lowered, dropped, same, rungsUp, rungsDown } = comparison;
  const terms = termsOf(framework);
  const name = (roleLevel: Ids["roleLevel"]) => aboutName<Ids>(framework, { roleLevel });
  const at = (level: string | undefined) => terms.asked(level);
  const row = (
    group: string,
    skill: Ids["skill"],
    before: { readonly level?: string } | undefined,
    now: { readonly level?: string } | undefined,
    text: string,
    tone: Tone,
  ): Row => ({
    group,
    cells: [
      { text: terms.skill(skill) },
      {
        text: "",
        mark: { of: "rungs", was: before ? terms.rank(before.level) : 0, has: now ? terms.rank(now.level) : 0 },
      },
      { text: before ? at(before.level) : words.notNeeded },
      { text: now ? at(now.level) : words.notNeeded },
      { text, tone },
    ],
  });
  const level = (level: string | undefined) => (level === undefined ? {} : { level });
  const groups = words.groups;
  const rows = [
    ...gained.map((one) => row(groups.gained, one.skill, undefined, level(one.level), words.isNew, "partial")),
    ...raised.map((one) =>
      row(groups.raised, one.skill, level(one.from), level(one.to), words.up(one.rungs), "partial"),
    ),
    ...lowered.map((one) =>
      row(groups.lowered, one.skill, level(one.from), level(one.to), words.down(one.rungs), "exceeded"),
    ),
    ...dropped.map((one) => row(groups.dropped, one.skill, level(one.level), undefined, words.noLonger, "quiet")),
    ...same.map((one) => row(groups.same, one.skill, level(one.level), level(one.level), words.same, "met")),
  ];
  const counts = { gained: gained.length, raised: raised.length, lowered: lowered.length, dropped: dropped.length };
  const text = `${words.summary(counts)}${words.levelsAsked(rungsUp, rungsDown)}${grades === undefined ? "" : words.grades[grades]}`;
  return pageOf(framework, [
    title(words.title(name(from), name(to))),
    verdict(words.moves[move], "heading", text),
    ...table(words.caption, [words.skill, terms.boxes, name(from), name(to), words.change], rows),
  ]);
}
