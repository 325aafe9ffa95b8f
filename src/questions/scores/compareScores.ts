import { aboutOf } from "../../framework/aboutOf.js";
import { found } from "../../framework/found.js";
import { OptionError } from "../../framework/OptionError.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import { quoted } from "../../values/quoted.js";
import type { AssessmentScore, Score } from "./scoreAssessment.js";

/** A figure before and after. Absent: there was none. */
export interface ScoreChange {
  readonly before?: number;
  readonly after?: number;
  /** Where there are both: after less before, to 2 decimals. */
  readonly difference?: number;
}

/**
 * - `up`, `down`, `same`: scored both times;
 * - `newly-scored`, `no-longer-scored`: needed both times, and scored once;
 * - `not-scored`: needed both times, and never scored;
 * - `newly-needed`, `no-longer-needed`: needed once, as the role level, the role profile or the framework's release is another.
 */
export type SkillScoreChange =
  | "up"
  | "down"
  | "same"
  | "newly-scored"
  | "no-longer-scored"
  | "not-scored"
  | "newly-needed"
  | "no-longer-needed";

/** One skill in two results of one rule. */
export interface ComparedSkillScore {
  readonly skill: string;
  readonly before?: Score;
  readonly after?: Score;
  readonly change: SkillScoreChange;
}

/** The answer of {@link compareScores}. */
export interface ScoreComparison {
  readonly rule: string;
  readonly person: string;
  readonly about: { readonly before: AnswerAbout; readonly after: AnswerAbout };
  readonly framework: { readonly before: FrameworkReference; readonly after: FrameworkReference };
  /** Whether both are of one release and score the same skills, each against the same level. */
  readonly sameNeeds: boolean;
  readonly level: ScoreChange;
  readonly total: ScoreChange;
  readonly mean: ScoreChange;
  /** In the order of the later scores; what is no longer needed comes last. */
  readonly scores: readonly ComparedSkillScore[];
}

/**
 * Last year's score of a person against this year's: level, total, mean, and skill by skill.
 *
 * The two may be about different role levels, role profiles or releases of the framework, as people move on and frameworks
 * change every few months. Where that makes other needs, `sameNeeds` is false: the same score may have been given against
 * another level, so a lower one is no sign of having forgotten anything. Ids are plain strings, as they may be of either
 * release. To carry the earlier profile over first, use {@link migrateProfile}, and score it again.
 *
 * @throws {@link OptionError} for scores of two rules, which cannot be compared, or of two people.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { bestSix, compareScores, scoreAssessment } from "ddat-skills/scores";
 * import { uk } from "ddat-skills/uk";
 *
 * const scoreOf = (level: "working" | "expert") => {
 *   const sam = defineProfile(uk, { person: "sam", has: { "user-focus": level } });
 *   return scoreAssessment(gap(uk, sam, "software-developer/senior-developer"), bestSix);
 * };
 * const { scores } = compareScores(scoreOf("working"), scoreOf("expert"));
 * console.log(scores.find(({ skill }) => skill === "user-focus")?.change); // up
 * ```
 */
export function compareScores(before: AssessmentScore, after: AssessmentScore): ScoreComparison {
  for (const score of [before, after]) requireScore(score);
  for (const key of ["rule", "person"] as const) {
    if (before[key] === after[key]) continue;
    const [a, b] = [before[key], after[key]].map(quoted);
    throw new OptionError(`Scores can be compared within one ${key} alone, not ${a} with ${b}`);
  }
  const framework = { before: before.framework, after: after.framework };
  return {
    rule: after.rule,
    person: after.person,
    about: { before: aboutOf(before), after: aboutOf(after) },
    framework,
    sameNeeds: needsKey(before) === needsKey(after),
    level: changeOf(before.level, after.level),
    total: changeOf(before.total, after.total),
    mean: changeOf(before.mean, after.mean),
    scores: comparedScores(before, after),
  };
}

/** @throws TypeError for something that is not an answer of {@link scoreAssessment}, such as a gap. */
function requireScore(value: unknown): void {
  if (typeof value === "object" && value !== null && "rule" in value && "scores" in value) return;
  throw new TypeError(`compareScores compares two answers of scoreAssessment; found ${found(value)}`);
}

/** The same for two scores that were given against the same levels of the same skills. */
function needsKey({ framework, scores }: AssessmentScore): string {
  const needs = scores.map(({ skill, needed = null }) => JSON.stringify([skill, needed]));
  return JSON.stringify([framework.id, framework.version, ...needs.sort()]);
}

/** The difference is given to 2 decimals, as the means are: 2.2 and 2.1 are 0.1 apart. */
function changeOf(before: number | undefined, after: number | undefined): ScoreChange {
  const isBoth = before !== undefined && after !== undefined;
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(isBoth && { difference: Math.round((after - before) * 100) / 100 }),
  };
}

function comparedScores(before: AssessmentScore, after: AssessmentScore): ComparedSkillScore[] {
  const earlier = new Map<string, Score | undefined>(before.scores.map(({ skill, score }) => [skill, score]));
  const later = new Set<string>(after.scores.map(({ skill }) => skill));
  const both = after.scores.map(({ skill, score }): ComparedSkillScore => {
    const then = earlier.get(skill);
    const scores = { ...(then !== undefined && { before: then }), ...(score !== undefined && { after: score }) };
    return { skill, ...scores, change: earlier.has(skill) ? directionOf(then, score) : "newly-needed" };
  });
  const gone = before.scores
    .filter(({ skill }) => !later.has(skill))
    .map(({ skill, score }): ComparedSkillScore => {
      return { skill, ...(score !== undefined && { before: score }), change: "no-longer-needed" };
    });
  return [...both, ...gone];
}

function directionOf(before: Score | undefined, after: Score | undefined): SkillScoreChange {
  if (before === undefined) return after === undefined ? "not-scored" : "newly-scored";
  if (after === undefined) return "no-longer-scored";
  return after > before ? "up" : after < before ? "down" : "same";
}
