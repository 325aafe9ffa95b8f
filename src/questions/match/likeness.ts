import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type SkillSource, sorted } from "../../skills/skillSet.js";
import { comparedSkills } from "./comparedSkills.js";
import { likenessScore } from "./likenessScore.js";
import { likenessTable } from "./likenessTable.js";
import { rounded } from "./rounded.js";

/** How alike two skill sets are. All numbers but the percentile are from 0 to 1. */
export interface Likeness<Ids extends FrameworkIds = FrameworkIds> {
  /** Half the mean of `ofA` and `ofB`, and half the cosine of the two. */
  readonly score: number;
  /** How much of A, by weight, B covers; and of B, A. */
  readonly ofA: number;
  readonly ofB: number;
  /** How many per cent of all pairs of role levels of the framework are less alike, 0 to 100. */
  readonly percentile: number;
  /** Every skill of either side in framework order; together they are the score, but for the rounding of each. */
  readonly contributions: readonly {
    readonly skill: Ids["skill"];
    /** Its level on each side; absent where the side has it at any level, or not at all. */
    readonly a?: Ids["level"];
    readonly b?: Ids["level"];
    /** Its part of `score`, to twelve decimals; 0 where one side does not have the skill. */
    readonly contribution: number;
  }[];
}

/**
 * How alike two skill sets are: half the mean of how much of each the other covers, level by level, and half the cosine of
 * the two. Every skill counts its rungs times its importance times how rare it is among the role levels of the framework. A
 * side is the id of a role level, a role profile, a profile, a role level, a course, or a skill set.
 *
 * Coverage one way would favour undemanding role levels: a trainee's needs are covered by everybody. Coverage both ways
 * tells the rungs of a ladder apart, the cosine whether the same skills matter most. What a likeness means depends on the
 * framework, so its `percentile` stands beside it: 0.5 can be the top 5 %, or nothing. Something empty is like nothing: the
 * score is 0. All numbers have the same bytes in every engine.
 *
 * What a person is missing is {@link gap}; what changes from one role level to another is {@link compareRoleLevels}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @example
 * ```ts
 * import { likeness } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { score, ofA, ofB, percentile } = likeness(
 *   uk,
 *   "data-engineer/data-engineer",
 *   "analytics-engineer/analytics-engineer",
 * );
 * console.log(score.toFixed(2), ofA < ofB, percentile.toFixed(0)); // 0.46 true 95
 * ```
 */
export function likeness<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  a: SkillSource<NoInfer<Ids>>,
  b: SkillSource<NoInfer<Ids>>,
): Likeness<Ids> {
  const [sideA, sideB] = [comparedSkills<Ids>(framework, a), comparedSkills<Ids>(framework, b)];
  const inB = new Map(sideB.skills.map((entry) => [entry.skill, entry]));
  const inA = new Set(sideA.skills.map(({ skill }) => skill));

  let [sharedOfA, sharedOfB, product] = [0, 0, 0];
  const shared = sideA.skills.map((mine) => {
    const theirs = inB.get(mine.skill);
    if (!theirs) return contributionOf<Ids>(mine.skill, mine.level, undefined, 0);
    const rungs = Math.min(mine.rank, theirs.rank);
    const [partOfA, partOfB, both] = [rungs * mine.perRung, rungs * theirs.perRung, mine.worth * theirs.worth];
    sharedOfA += partOfA;
    sharedOfB += partOfB;
    product += both;
    const part = likenessScore(partOfA, sideA, partOfB, sideB, both);
    return contributionOf<Ids>(mine.skill, mine.level, theirs.level, part);
  });
  const onlyB = sideB.skills.filter(({ skill }) => !inA.has(skill));
  const score = likenessScore(sharedOfA, sideA, sharedOfB, sideB, product);
  return {
    score,
    ofA: sideA.total > 0 ? rounded(sharedOfA / sideA.total) : 0,
    ofB: sideB.total > 0 ? rounded(sharedOfB / sideB.total) : 0,
    percentile: likenessTable(framework).percentileOf(score),
    contributions: sorted(framework, [
      ...shared,
      ...onlyB.map(({ skill, level }) => contributionOf<Ids>(skill, undefined, level, 0)),
    ]),
  };
}

function contributionOf<Ids extends FrameworkIds>(
  skill: Ids["skill"],
  a: Ids["level"] | undefined,
  b: Ids["level"] | undefined,
  contribution: number,
): Likeness<Ids>["contributions"][number] {
  return { skill, ...(a !== undefined && { a }), ...(b !== undefined && { b }), contribution };
}
