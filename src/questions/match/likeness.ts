import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { sorted } from "../../skills/skillSet.js";
import { comparedSkills, type SkillsOrRoleLevel } from "./comparedSkills.js";
import { likenessTable, rounded, twoWay } from "./likenessTable.js";

/** What one skill adds to a likeness. */
export interface LikenessContribution<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Its level on each side; absent where the side has it at any level, or not at all. */
  readonly a?: Ids["level"];
  readonly b?: Ids["level"];
  /** Its part of `score`; 0 where one side does not have the skill. */
  readonly contribution: number;
}

/** How alike two skill sets are. All numbers but the percentile are from 0 to 1. */
export interface Likeness<Ids extends FrameworkIds = FrameworkIds> {
  /** The mean of `ofA` and `ofB`. */
  readonly score: number;
  /** How much of A, by weight, B covers; and of B, A. */
  readonly ofA: number;
  readonly ofB: number;
  /** How many per cent of all pairs of role levels of the framework are less alike, 0 to 100. */
  readonly percentile: number;
  /** Every skill of either side in framework order; together they are the score. */
  readonly contributions: readonly LikenessContribution<Ids>[];
}

/**
 * How alike two skill sets are, both ways: the mean of how much of each the other covers, level by level, every skill
 * weighed by how rare it is among the role levels of the framework, by its rungs and by its importance. A side is the id
 * of a role level, a profile, a role level, a course, or a skill set.
 *
 * One way alone would favour undemanding role levels: a trainee's needs are covered by everybody. What a likeness means
 * depends on the framework, so its `percentile` stands beside it: 0.5 can be the top 5 %, or nothing. Something empty is
 * like nothing: the score is 0.
 *
 * What a person is missing is `gap`; what changes from one role level to another is `compareRoleLevels`.
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
 * console.log(score.toFixed(2), ofA < ofB, percentile.toFixed(0)); // 0.50 true 95
 * ```
 */
export function likeness<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  a: SkillsOrRoleLevel<NoInfer<Ids>>,
  b: SkillsOrRoleLevel<NoInfer<Ids>>,
): Likeness<Ids> {
  const [sideA, sideB] = [comparedSkills<Ids>(framework, a), comparedSkills<Ids>(framework, b)];
  const inB = new Map(sideB.skills.map((entry) => [entry.skill, entry]));
  const inA = new Set(sideA.skills.map(({ skill }) => skill));
  const share = (part: number, total: number) => (total > 0 ? part / total : 0);

  let [sharedOfA, sharedOfB] = [0, 0];
  const shared = sideA.skills.map((mine) => {
    const theirs = inB.get(mine.skill);
    const rungs = Math.min(mine.rank, theirs?.rank ?? 0);
    const [partOfA, partOfB] = [rungs * mine.perRung, rungs * (theirs?.perRung ?? 0)];
    sharedOfA += partOfA;
    sharedOfB += partOfB;
    return {
      skill: mine.skill,
      ...(mine.level !== undefined && { a: mine.level }),
      ...(theirs?.level !== undefined && { b: theirs.level }),
      contribution: (share(partOfA, sideA.total) + share(partOfB, sideB.total)) / 2,
    };
  });
  const onlyB = sideB.skills.flatMap(({ skill, level }) =>
    inA.has(skill) ? [] : [{ skill, ...(level !== undefined && { b: level }), contribution: 0 }],
  );
  const score = twoWay(sharedOfA, sideA.total, sharedOfB, sideB.total);
  return {
    score,
    ofA: rounded(share(sharedOfA, sideA.total)),
    ofB: rounded(share(sharedOfB, sideB.total)),
    percentile: likenessTable(framework).percentileOf(score),
    contributions: sorted(framework, [...shared, ...onlyB]),
  };
}
