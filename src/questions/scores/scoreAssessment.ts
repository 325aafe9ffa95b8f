import { aboutOf } from "../../framework/aboutOf.js";
import { found } from "../../framework/found.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { RestsOn } from "../../framework/restsOn.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import { nearest } from "../../values/nearest.js";
import type { Gap, Standing } from "../gap/gap.js";
import { standingsThatCount } from "../gap/standingsThatCount.js";

/** 1 below the level needed, 2 at it, 3 above it. */
export type Score = 1 | 2 | 3;

/** The score of one skill that the role level needs. */
export interface SkillScore<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed, which the score is given against. Absent: any level. */
  readonly needed?: Ids["level"];
  /** Absent: nobody has assessed it, so it has none. */
  readonly score?: Score;
  readonly status: Standing["status"];
  /** Whether the caller gave the score, in place of what the standing says. */
  readonly given?: true;
}

/** What a rule makes of the scores. */
export interface RuleResult {
  /** Whether the rule gives a result. Without one there is no level and no label. */
  readonly ready: boolean;
  /** The band, as the rule counts it. */
  readonly level?: number;
  /** The band in the rule's own words. */
  readonly label?: string;
  readonly total?: number;
  readonly mean?: number;
  /** Where it is not ready: why, in a sentence without a full stop. */
  readonly reason?: string;
  /** The role level is such that no scores whatever could make the rule ready. */
  readonly neverReady?: true;
}

/** A department's way from scores to a result. The scores are those of all needs that count, in their order. */
export interface AssessmentRule {
  readonly name: string;
  /** What it makes of one score a need, in the order of the needs. */
  readonly score: (scores: readonly SkillScore[]) => RuleResult;
}

/** The answer of {@link scoreAssessment}, about the role level or role profile that the gap is about. */
export interface AssessmentScore<Ids extends FrameworkIds = FrameworkIds> extends RuleResult, AnswerAbout<Ids> {
  /** The name of the rule. Results of different rules cannot be compared. */
  readonly rule: string;
  readonly person: string;
  readonly framework: FrameworkReference;
  /** How many needs that count have no score. A rule that is ready all the same has not looked at them. */
  readonly unscored: number;
  /** One for every need that counts, in the order of the needs. */
  readonly scores: readonly SkillScore<Ids>[];
  /** Whose word the levels behind the scores are, and how old: that of the gap. */
  readonly restsOn: RestsOn;
}

/** Scores that a gap cannot know. */
export interface ScoreAssessmentOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** Scores from the source itself, in place of what the standings say; `null` takes a score away. */
  readonly scores?: { readonly [Skill in Ids["skill"]]?: Score | null };
}

/**
 * What a department's rule makes of a gap: a score for each skill needed, and the result that the rule reads off them.
 * Two published rules come along, {@link weightedMean} and {@link bestSix}. They disagree on the same scores, so every answer names
 * its rule. For a figure that is the same everywhere and rounds nothing, use the gap's own `coverage`.
 *
 * - A skill that nobody has assessed has no score, and where no skill has one no rule gives a result: nothing is scored
 *   from missing data. A need of weight 0 does not count and is left out; where nothing that counts is asked for, neither
 *   published rule can ever be ready.
 * - "Above" the top level of a skill is a real score in some departments, but nobody can hold more than that, so a gap
 *   never says it. Where the source does, give those scores as `options.scores`: 452 of the 1,808 UK needs are at the
 *   highest level at which their skill is defined.
 * - A rule of your own is `{ name, score }` or a function that has a name. It gets one {@link SkillScore} a need, also of
 *   those without a score, and decides what to make of these.
 *
 * @throws {@link UnknownIdError} for a score of a skill that the role level does not need, or that does not count.
 * @throws {@link OptionError} for a score other than 1, 2, 3 or `null`, a rule without a name, a result that is NaN or infinite, and
 *   an option that does not exist.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { bestSix, scoreAssessment, weightedMean } from "ddat-skills/scores";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "working" } });
 * const answer = gap(uk, sam, "software-developer/senior-developer");
 * console.log(scoreAssessment(answer, weightedMean).ready); // false
 * console.log(scoreAssessment(answer, bestSix).reason); // 0 of … skills have a score, and best-six takes 6
 * ```
 */
export function scoreAssessment<Ids extends FrameworkIds>(
  gap: Gap<Ids>,
  rule: AssessmentRule | AssessmentRule["score"],
  options: ScoreAssessmentOptions<NoInfer<Ids>> = {},
): AssessmentScore<Ids> {
  requireGap(gap);
  requireOptions("scoreAssessment", options, ["scores"]);
  const { person, framework } = gap;
  const standings = standingsThatCount(gap.standings);
  const given = givenScores(standings, options.scores ?? {});
  const scores = standings.map((standing) => skillScore(standing, given));
  const unscored = scores.filter(({ score }) => score === undefined).length;
  const used = namedRule(rule);
  return {
    rule: used.name,
    person,
    framework,
    ...aboutOf<Ids>(gap),
    unscored,
    ...resultOf(used, scores, unscored),
    scores,
    restsOn: gap.restsOn,
  };
}

/** @throws TypeError for something that is not an answer of {@link gap}, such as a profile. */
function requireGap(value: unknown): void {
  if (typeof value === "object" && value !== null && "standings" in value) return;
  throw new TypeError(`A score is made of the answer of gap; found ${found(value)}`);
}

/** @throws TypeError for something that is not a rule. @throws {@link OptionError} for a rule without a name. */
function namedRule(rule: AssessmentRule | AssessmentRule["score"]): AssessmentRule {
  const named = typeof rule === "function" ? { name: rule.name, score: rule } : rule;
  if (typeof named !== "object" || named === null || typeof named.score !== "function") {
    throw new TypeError(`A rule is { name, score } or a function that has a name; found ${found(rule)}`);
  }
  if (typeof named.name === "string" && named.name !== "") return named;
  throw new OptionError("A rule must have a name: pass { name, score } or a function that has one");
}

const scoreOf: Readonly<Record<Standing["status"], Score | undefined>> = {
  exceeded: 3,
  met: 2,
  partial: 1,
  unmet: 1,
  unassessed: undefined,
};

function skillScore<Ids extends FrameworkIds>(
  { skill, needed, status }: Standing<Ids>,
  given: ReadonlyMap<string, Score | null>,
): SkillScore<Ids> {
  const own = given.get(skill);
  const score = own === undefined ? scoreOf[status] : (own ?? undefined);
  return {
    skill,
    ...(needed !== undefined && { needed }),
    ...(score !== undefined && { score }),
    status,
    ...(own !== undefined && { given: true }),
  };
}

function givenScores(
  standings: readonly Standing[],
  scores: ScoreAssessmentOptions["scores"] & object,
): ReadonlyMap<string, Score | null> {
  if (typeof scores !== "object" || Symbol.iterator in scores) {
    throw new TypeError(`scores must be an object from skill to 1, 2, 3 or null; found ${found(scores)}`);
  }
  const given = new Map<string, Score | null>();
  const counting = standings.map(({ skill }) => skill);
  const known = new Set(counting);
  for (const [skill, score] of Object.entries<Score | null | undefined>(scores)) {
    if (!known.has(skill)) throw new UnknownIdError("skill", skill, nearest(skill, counting));
    if (score === undefined) continue;
    if (score !== null && score !== 1 && score !== 2 && score !== 3) {
      throw new OptionError(`A score must be 1, 2, 3 or null, not ${typeof score === "number" ? score : found(score)}`);
    }
    given.set(skill, score);
  }
  return given;
}

/** What the rule says, held to what every rule must keep: no result without a score, no band without a result. */
function resultOf({ name, score }: AssessmentRule, scores: readonly SkillScore[], unscored: number): RuleResult {
  const { ready, level, label, ...rest } = score(scores);
  for (const [key, value] of Object.entries({ level, total: rest.total, mean: rest.mean })) {
    if (value !== undefined && !Number.isFinite(value)) {
      throw new OptionError(`The ${key} that the rule ${name} gives must be a finite number, not ${value}`);
    }
  }
  if (unscored === scores.length) {
    const { reason = "no skill has a score", neverReady } = rest;
    return { ready: false, reason, ...(neverReady && { neverReady }) };
  }
  if (!ready) return { ready, ...rest };
  return { ready, ...(level !== undefined && { level }), ...(label !== undefined && { label }), ...rest };
}
