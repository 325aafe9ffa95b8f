import { match, P } from "ts-pattern";
import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { AssessmentScore, SkillScore } from "../../questions/scores/scoreAssessment.js";
import type { Cell, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { counted } from "../words/counted.js";
import * as words from "../words/scoreWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link scoreAssessment} as a page: the result with the name of its rule, and a row for each score.
 *
 * @throws {@link FrameworkMismatchError} for a score of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { assessmentScorePage, toText } from "ddat-skills/render";
 * import { bestSix, scoreAssessment } from "ddat-skills/scores";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const score = scoreAssessment(gap(uk, sam, "software-developer/developer"), bestSix);
 * console.log(toText(assessmentScorePage(uk, score)));
 * ```
 */
export function assessmentScorePage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  score: AssessmentScore<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, score, "The score");
  const terms = termsOf(framework);
  const { person, scores, ready, unscored } = score;
  const [skill, number, standing] = words.columns;
  return pageOf(framework, [
    title(words.title(person, aboutName<Ids>(framework, score))),
    verdictOn(score),
    ...table(
      words.caption,
      [skill, ...numbers(number), standing],
      scores.map((one) => [terms.skill(one.skill), ...scoreInWords(one)]),
    ),
    ...said("quiet", ready && unscored > 0 ? words.unscored(counted(unscored, "skill")) : ""),
    ...restsOnParts([score]),
  ]);
}

function verdictOn({ rule, ready, level, label, total, mean, reason, neverReady }: AssessmentScore): PagePart {
  if (!ready) {
    const why = reason === undefined ? "" : words.as(reason);
    return verdict(neverReady ? words.never : words.notReady, "unassessed", `${words.byRule(rule)}${why}.`);
  }
  const text = [
    ...(label === undefined ? [] : [label]),
    ...(total === undefined ? [] : [words.total(total)]),
    ...(mean === undefined ? [] : [words.mean(mean)]),
    words.byRule(rule),
  ].join(", ");
  return verdict(level === undefined ? words.ready : words.level(level), "heading", `${text}.`);
}

function scoreInWords({ score, given, status }: SkillScore): [string, Cell] {
  const said = (text: string) => (given ? words.given(text) : text);
  return match(score)
    .returnType<[string, Cell]>()
    .with(1, () => ["1", { text: said(words.below), tone: given || status === "partial" ? "partial" : "unmet" }])
    .with(2, () => ["2", { text: said(words.at), tone: "met" }])
    .with(3, () => ["3", { text: said(words.above), tone: "exceeded" }])
    .with(P.nullish, () => ["", { text: given ? words.takenAway : words.notAssessed, tone: "unassessed" }])
    .exhaustive();
}
