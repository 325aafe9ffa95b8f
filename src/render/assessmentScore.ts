import { match, P } from "ts-pattern";
import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { AssessmentScore, SkillScore } from "../questions/scores/scoreAssessment.js";
import { counted } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";
import type { TextCell } from "./textTable.js";

/**
 * The answer of `scoreAssessment` as plain text: the result with the name of its rule, and a row a score.
 *
 * @throws {@link FrameworkMismatchError} for a score of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { bestSix, scoreAssessment } from "ddat-skills/scores";
 * import { assessmentScoreToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const score = scoreAssessment(gap(uk, sam, "software-developer/developer"), bestSix);
 * console.log(assessmentScoreToText(uk, score));
 * ```
 */
export function assessmentScoreToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  score: AssessmentScore<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(scorePage(framework, score), options);
}

/**
 * The answer of `scoreAssessment` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for a score of another framework or release.
 */
export function assessmentScoreToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  score: AssessmentScore<NoInfer<Ids>>,
): string {
  return pageToMarkdown(scorePage(framework, score));
}

function scorePage(framework: Framework, score: AssessmentScore): PagePart[] {
  requireSameFramework(framework, score.framework, "The score");
  const { person, scores, ready, unscored } = score;
  const name = aboutName(framework, score);
  const parts: PagePart[] = [{ kind: "title", text: `${person}: ${name}` }, verdictOn(score)];
  if (scores.length > 0) {
    const rows = scores.map((one) => [findSkill(framework, one.skill).name, ...scoreInWords(one)]);
    parts.push({ kind: "table", titles: ["Skill", "Score", "Standing"], rows });
  }
  if (ready && unscored > 0) {
    parts.push({ kind: "quiet", text: `Without a score, and passed over by the rule: ${counted(unscored, "skill")}.` });
  }
  return parts;
}

function verdictOn({ rule, ready, level, label, total, mean, reason, neverReady }: AssessmentScore): PagePart {
  const figures = [
    ...(total === undefined ? [] : [`total ${total}`]),
    ...(mean === undefined ? [] : [`mean ${mean.toFixed(2)}`]),
  ];
  if (!ready) {
    const verdict = neverReady ? "Never ready" : "Not ready";
    const text = `by the rule ${rule}${reason === undefined ? "" : `, as ${reason}`}.`;
    return { kind: "verdict", verdict, tone: "unassessed", text };
  }
  const verdict = level === undefined ? "Ready" : `Level ${level}`;
  const text = [...(label === undefined ? [] : [label]), ...figures, `by the rule ${rule}`].join(", ");
  return { kind: "verdict", verdict, tone: "heading", text: `${text}.` };
}

function scoreInWords({ score, given, status }: SkillScore): [string, TextCell] {
  const source = given ? " (given)" : "";
  return match(score)
    .returnType<[string, TextCell]>()
    .with(1, () => ["1", { text: `below${source}`, tone: given || status === "partial" ? "partial" : "unmet" }])
    .with(2, () => ["2", { text: `at the level${source}`, tone: "met" }])
    .with(3, () => ["3", { text: `above${source}`, tone: "exceeded" }])
    .with(P.nullish, () => ["", { text: given ? "taken away" : "not assessed", tone: "unassessed" }])
    .exhaustive();
}
