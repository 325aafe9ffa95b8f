import { indexOf, lookUp, type PlacedRoleLevel } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type RankedSkill, ranked, type SkillAtLevel, sorted } from "../../skills/skillSet.js";
import { byGrade, type GradeRelation } from "../match/byGrade.js";
import { directionBetween } from "../match/directionBetween.js";
import { declaredEdges } from "./declaredEdges.js";
import { ladderSteps } from "./ladderSteps.js";

/**
 * What kind of move leads from one role level to another. Up and down are read off what the framework declares (the order
 * of a role's levels, its pathways, its grades), never off the skills. Closed.
 *
 * - `promotion`: to a later step of the same role;
 * - `demotion`: to an earlier step of the same role, or to another role at grades that all lie below;
 * - `published`: the framework publishes a pathway between the two roles, from any level or from this one, to this one;
 * - `lateral`: to another track at the same step, or to another role at overlapping grades or, where grades are not
 *   known, asking for much the same rung on average;
 * - `change`: to another role, and nothing declared says that it lies beside or below;
 * - `none`: it is the same role level.
 */
export type MoveKind = "promotion" | "demotion" | "published" | "lateral" | "change" | "none";

/** A skill that only one of the two role levels needs; without a level, at any. */
export interface SkillGainedOrDropped<Ids extends FrameworkIds = FrameworkIds> extends SkillAtLevel<Ids> {
  /** Its rungs, 1 or more. */
  readonly rungs: number;
}

/** A skill that both role levels need, one of them higher. An absent level is "at any level", which counts one rung. */
export interface SkillRaisedOrLowered<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly from?: Ids["level"];
  readonly to?: Ids["level"];
  /** Rungs between the two, 1 or more in either direction. */
  readonly rungs: number;
}

/**
 * The answer of {@link compareRoleLevels}. Each list is in framework order, and each skill that either asks for is in one of
 * them.
 */
export interface RoleLevelComparison<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly from: Ids["roleLevel"];
  readonly to: Ids["roleLevel"];
  readonly move: MoveKind;
  /** Where the grades of `to` lie, seen from those of `from`. Absent: not known. */
  readonly grades?: GradeRelation;
  /** Needed by `to` alone. */
  readonly gained: readonly SkillGainedOrDropped<Ids>[];
  readonly raised: readonly SkillRaisedOrLowered<Ids>[];
  readonly lowered: readonly SkillRaisedOrLowered<Ids>[];
  /** Needed by `from` alone. */
  readonly dropped: readonly SkillGainedOrDropped<Ids>[];
  /** Needed by both at one rung, with the level that `to` names. */
  readonly same: readonly SkillAtLevel<Ids>[];
  /** Rungs in `gained` and `raised`: what is to be learnt on the way there. */
  readonly rungsUp: number;
  /** Rungs in `dropped` and `lowered`: what is no longer needed. */
  readonly rungsDown: number;
}

/**
 * What changes from one role level to another, skill by skill, and what kind of move it is. It compares what the two ask
 * for, whoever the person is: for what a person is missing use {@link gap}, for how alike the two are in one number
 * `likeness`, for the way from one to the other in moves that the framework knows {@link findRoutes}.
 *
 * A promotion may lower a skill or drop one: the kind of move comes from the declared order alone. Levels are compared;
 * whether a need is essential or desirable is not. A need of weight 0 asks for nothing, so it is in none of the lists.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @example
 * ```ts
 * import { compareRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { move, raised, lowered } = compareRoleLevels(
 *   uk,
 *   "data-scientist/lead-data-scientist",
 *   "data-scientist/head-of-data-science",
 * );
 * console.log(move, raised.length, lowered.length); // promotion 0 4
 * ```
 */
export function compareRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  from: NoInfer<Ids>["roleLevel"],
  to: NoInfer<Ids>["roleLevel"],
): RoleLevelComparison<Ids> {
  const { roleLevels } = indexOf(framework);
  const here = lookUp("role level", roleLevels, from);
  const there = lookUp("role level", roleLevels, to);
  const present = ranked<Ids>(framework, here.roleLevel);
  const next = ranked<Ids>(framework, there.roleLevel);
  const grades = byGrade(framework, here.roleLevel, there.roleLevel);

  const gained: SkillGainedOrDropped<Ids>[] = [];
  const raised: SkillRaisedOrLowered<Ids>[] = [];
  const lowered: SkillRaisedOrLowered<Ids>[] = [];
  const same: SkillAtLevel<Ids>[] = [];
  for (const entry of next.values()) {
    const before = present.get(entry.skill);
    if (!before) gained.push(alone(entry));
    else if (entry.rank > before.rank) raised.push(changed(before, entry));
    else if (entry.rank < before.rank) lowered.push(changed(before, entry));
    else same.push(atLevel(entry));
  }
  const dropped = [...present.values()].filter(({ skill }) => !next.has(skill)).map(alone);
  return {
    framework: { id: framework.id, version: framework.version },
    from,
    to,
    move: kindOfMove(framework, here, there),
    ...(grades !== undefined && { grades }),
    gained: sorted(framework, gained),
    raised: sorted(framework, raised),
    lowered: sorted(framework, lowered),
    dropped: sorted(framework, dropped),
    same: sorted(framework, same),
    rungsUp: rungsOf(gained) + rungsOf(raised),
    rungsDown: rungsOf(dropped) + rungsOf(lowered),
  };
}

function kindOfMove(framework: Framework, from: PlacedRoleLevel, to: PlacedRoleLevel): MoveKind {
  if (from.roleLevel === to.roleLevel) return "none";
  // Where lower grades are passed over, a pathway within a role lands further up: either place is published.
  const isPublished = (lowerGrades: boolean) =>
    declaredEdges(framework, lowerGrades).get(from.roleLevel.id)?.get(to.roleLevel.id)?.move === "published";
  if (isPublished(true) || isPublished(false)) return "published";
  if (from.role === to.role) {
    const steps = ladderSteps(from.role);
    const up = (steps.get(to.roleLevel.id) ?? 0) - (steps.get(from.roleLevel.id) ?? 0);
    if (up === 0) return "lateral";
    return up > 0 ? "promotion" : "demotion";
  }
  if (hasPathway(framework, from, to)) return "published";
  if (byGrade(framework, from.roleLevel, to.roleLevel) === "lower") return "demotion";
  return directionBetween(framework, from.roleLevel.id, to.roleLevel.id) === "lateral" ? "lateral" : "change";
}

function hasPathway({ pathways = [] }: Framework, from: PlacedRoleLevel, to: PlacedRoleLevel): boolean {
  return pathways.some(
    (pathway) =>
      pathway.from === from.role.id &&
      pathway.to === to.role.id &&
      (pathway.fromLevel ?? from.roleLevel.id) === from.roleLevel.id &&
      (pathway.toLevel ?? to.roleLevel.id) === to.roleLevel.id,
  );
}

function atLevel<Ids extends FrameworkIds>({ skill, level }: RankedSkill<Ids>): SkillAtLevel<Ids> {
  return { skill, ...(level !== undefined && { level }) };
}

function alone<Ids extends FrameworkIds>(entry: RankedSkill<Ids>): SkillGainedOrDropped<Ids> {
  return { ...atLevel(entry), rungs: entry.rank };
}

function changed<Ids extends FrameworkIds>(
  { level: from, rank }: RankedSkill<Ids>,
  next: RankedSkill<Ids>,
): SkillRaisedOrLowered<Ids> {
  return {
    skill: next.skill,
    ...(from !== undefined && { from }),
    ...(next.level !== undefined && { to: next.level }),
    rungs: Math.abs(next.rank - rank),
  };
}

function rungsOf(entries: readonly { readonly rungs: number }[]): number {
  return entries.reduce((sum, { rungs }) => sum + rungs, 0);
}
