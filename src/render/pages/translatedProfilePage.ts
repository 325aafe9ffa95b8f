import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TranslatedProfile } from "../../questions/crosswalks/translateProfile.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/crosswalkWords.js";
import { restsOnProfile } from "./restsOnParts.js";

/**
 * The answer of {@link translateProfile} as a page: what can be claimed in the other framework and because of what, and what is to be
 * assessed there.
 *
 * @throws {@link FrameworkMismatchError} for a profile in the words of another framework.
 * @throws {@link UnknownIdError} for a skill or level that the framework it comes from does not have.
 */
export function translatedProfilePage<From extends FrameworkIds, To extends FrameworkIds>(
  from: Framework<From>,
  to: Framework<To>,
  { profile, claims, hints }: TranslatedProfile<NoInfer<From>, NoInfer<To>>,
): Page {
  requireSameFramework(to, profile.framework, "The profile");
  const [theirs, ours] = [termsOf(from), termsOf(to)];
  const their = (skill: string) => theirs.skill(skill);
  const our = (skill: string) => ours.skill(skill);
  return pageOf(to, [
    title(words.profile(profile.person, to.title)),
    verdict(words.verdict(claims.length), claims.length > 0 ? "heading" : "unassessed", words.text(hints.length)),
    ...table(
      words.claims,
      words.claimColumns,
      claims.map(({ skill, level, because }) => [
        our(skill),
        ours.level(level),
        because
          .map((one) => words.because(their(one.skill), theirs.level(one.has), words.predicates[one.predicate]))
          .join("; "),
      ]),
    ),
    ...table(
      words.hints,
      words.hintColumns,
      hints.map(({ skill, from: id, has, reason }) => [
        skill === undefined ? words.anySkill : our(skill),
        their(id),
        has === null ? words.none : theirs.level(has),
        words.reasons[reason],
      ]),
    ),
    ...restsOnProfile(profile),
  ]);
}
