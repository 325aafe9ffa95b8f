import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Likeness } from "../../questions/match/likeness.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/matchPageWords.js";
import { topPercent } from "./likenessInWords.js";

/** What the two sides are called: a likeness itself does not say. */
export interface LikenessPageOptions {
  readonly a: string;
  readonly b: string;
}

/**
 * The answer of `likeness` as a page: how alike two role levels, or a person and a role level, are, and through which skills.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @example
 * ```ts
 * import { likeness } from "ddat-skills";
 * import { likenessPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const answer = likeness(uk, "software-developer/developer", "data-engineer/data-engineer");
 * console.log(toText(likenessPage(uk, answer, { a: "Developer", b: "Data engineer" })));
 * ```
 */
export function likenessPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { score, percentile, ofA, ofB, contributions }: Likeness<NoInfer<Ids>>,
  options: LikenessPageOptions,
): Page {
  requireOptions("likenessPage", options, ["a", "b"]);
  const { a, b } = options;
  const terms = termsOf(framework);
  const twoDecimals = (value: number) => (Math.floor(value * 100) / 100).toFixed(2);
  const percent = (value: number) => Math.floor(value * 100);
  const text = words.likenessText(topPercent(percentile), percent(ofA), percent(ofB), a, b);
  const rows = contributions.map(({ skill, contribution, ...at }) => {
    // A side without a level has the skill at any level where it adds something, and does not have it where it adds nothing.
    const ranked = (level: string | undefined) => (level === undefined ? Number(contribution > 0) : terms.rank(level));
    const named = (level: string | undefined) =>
      level === undefined && contribution === 0 ? words.notThere : terms.asked(level);
    return [
      terms.skill(skill),
      { text: "", mark: { of: "rungs", was: ranked(at.a), has: ranked(at.b) } as const },
      named(at.a),
      named(at.b),
      contribution.toFixed(3),
    ];
  });
  return pageOf(framework, [
    title(words.likeness(a, b)),
    verdict(words.likenessVerdict(twoDecimals(score)), "heading", text),
    ...table(
      words.likenessCaption,
      [words.skill, { ...terms.boxes, of: "rungs", levels: terms.levels, sides: [a, b] }, a, b, ...numbers(words.part)],
      rows,
    ),
  ]);
}
