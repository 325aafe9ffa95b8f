import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { ProfileComparison } from "../../questions/progress/compareProfiles.js";
import type { Cell, Page, Tone } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/progressWords.js";

const tones: Readonly<Record<keyof typeof words.changes, Tone>> = {
  gained: "met",
  raised: "met",
  lowered: "partial",
  lost: "unmet",
  nowAssessed: "quiet",
  noLongerAssessed: "unassessed",
};

import { restsOnThenAndNow } from "./restsOnParts.js";

/**
 * The answer of {@link compareProfiles} as a page: a row for each skill that has changed, with whose word each level is.
 *
 * @throws {@link FrameworkMismatchError} for a comparison in another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { compareProfiles } from "ddat-skills/progress";
 * import { profileComparisonPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const before = defineProfile(uk, { person: "Sam", has: { planning: "awareness" } });
 * const after = defineProfile(uk, { person: "Sam", has: { planning: "practitioner" } });
 * console.log(toText(profileComparisonPage(uk, compareProfiles(uk, before, after))));
 * ```
 */
export function profileComparisonPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: ProfileComparison<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const terms = termsOf(framework);
  const level = (id: string | null | undefined, assessor?: Assessor) => {
    const name = typeof id === "string" ? terms.level(id) : words.none;
    return assessor ? words.by(name, assessor) : name;
  };
  const row = (
    kind: keyof typeof words.changes,
    skill: Ids["skill"],
    before: string,
    after: string,
  ): (Cell | string)[] => [terms.skill(skill), { text: words.changes[kind], tone: tones[kind] }, before, after];
  const moved = (["gained", "raised", "lowered", "lost"] as const).flatMap((kind) =>
    answer[kind].map(({ skill, from, to, assessorBefore, assessorAfter }) =>
      row(kind, skill, level(from, assessorBefore), level(to, assessorAfter)),
    ),
  );
  const now = answer.nowAssessed.map((one) =>
    row("nowAssessed", one.skill, words.unknown, level(one.level, one.assessor)),
  );
  const then = answer.noLongerAssessed.map((one) =>
    row("noLongerAssessed", one.skill, level(one.level, one.assessor), words.unknown),
  );
  const rows = [...moved, ...now, ...then];
  const { skill, change, before, after } = words.columns;
  return pageOf(framework, [
    title(words.title(answer.person)),
    ...said("paragraph", rows.length === 0 ? words.nothing : words.rungs(answer.rungsUp, answer.rungsDown)),
    ...table(words.caption, [skill, change, before, after], rows),
    ...said("quiet", answer.same.length > 0 ? words.same(answer.same.length) : "", now.length > 0 ? words.noLoss : ""),
    ...restsOnThenAndNow([answer]),
  ]);
}
