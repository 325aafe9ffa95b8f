import { match } from "ts-pattern";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Impact, NeedImpact, PersonImpact } from "../../questions/releases/impact.js";
import { type NamesOfRelease, namesOfRelease } from "../namesOfRelease.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import * as words from "../words/releaseWords.js";

/**
 * The answer of `impact` as a page: a row for each person to whom the release does something, with what it is.
 *
 * @throws {@link FrameworkMismatchError} for an impact of other releases.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { diffFrameworks, impact } from "ddat-skills/releases";
 * import { impactPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: {}, roleLevel: "software-developer/developer" });
 * console.log(toText(impactPage(uk, uk, impact(diffFrameworks(uk, uk), [sam])), { width: 100 }));
 * ```
 */
export function impactPage<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  { people, ...of }: Impact<NoInfer<Before>, NoInfer<After>>,
): Page {
  requireSameFramework(before, of.before, "The impact's release before");
  requireSameFramework(after, of.after, "The impact's release after");
  const [was, is] = [namesOfRelease(before), namesOfRelease(after)];
  const touched = people.filter(
    ({ asked, needs, noLongerMet }) => asked === "role-level-gone" || needs.length > 0 || noLongerMet.length > 0,
  );
  return pageOf(after, [
    title(words.impact(`${after.title} ${after.version}`, touched.length, people.length)),
    ...said("paragraph", touched.length === 0 ? words.nothing : ""),
    ...table(
      words.impactCaption,
      words.impactColumns,
      touched.map((person) => rowOf(person, was, is)),
    ),
  ]);
}

function rowOf(person: PersonImpact, was: NamesOfRelease, is: NamesOfRelease): string[] {
  return [
    person.person,
    person.roleLevel === undefined ? "" : was.roleLevel(person.roleLevel),
    words.asked[person.asked],
    person.needs.map((need) => changeInWords(need, was, is)).join("; "),
    person.noLongerMet.map(is.skill).join("; "),
  ];
}

function changeInWords({ skill, change, from, to }: NeedImpact, was: NamesOfRelease, is: NamesOfRelease): string {
  const name = (is.hasSkill(skill) ? is : was).skill(skill);
  const then = was.asked(from);
  const now = is.asked(to);
  return match(change)
    .with("added", () => words.added(name, now))
    .with("removed", () => words.removed(name))
    .with("weighs-more", () => words.heavier(name))
    .with("weighs-less", () => words.lighter(name))
    .with("raised", "lowered", "restated", () => words.changed(name, then, now))
    .exhaustive();
}
