import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Need } from "../../model/need.js";
import { ranked, type SkillSource, sorted } from "../../skills/skillSet.js";
import { rarityOf } from "./rarityOf.js";

/** One skill of a set, with what it counts in a comparison. */
export interface ComparedSkill {
  readonly skill: string;
  readonly rank: number;
  readonly level?: string;
  /** What one rung counts: the rarity of the skill times its importance in this set. */
  readonly perRung: number;
}

/** A side of a comparison: a skill set, or the needs of the role level with this id. */
export type SkillsOrRoleLevel<Ids extends FrameworkIds = FrameworkIds> = SkillSource<Ids> | Ids["roleLevel"];

/** The skills of a side in framework order, and what they count together. */
export interface ComparedSkills {
  readonly skills: readonly ComparedSkill[];
  readonly total: number;
}

const memo = new WeakMap<Framework, Map<string, ComparedSkills>>();

/** Weighs a side: each skill by its rarity and, in a set of needs, by its importance; held and taught skills count alike. */
export function comparedSkills<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  side: SkillsOrRoleLevel<Ids>,
): ComparedSkills {
  if (typeof side !== "string") return weigh(framework, side);
  let known = memo.get(framework);
  if (!known) {
    known = new Map();
    memo.set(framework, known);
  }
  let roleLevel = known.get(side);
  if (!roleLevel) {
    roleLevel = weigh(framework, lookUp("role level", indexOf(framework).roleLevels, side).roleLevel);
    known.set(side, roleLevel);
  }
  return roleLevel;
}

function weigh<Ids extends FrameworkIds>(framework: Framework<Ids>, source: SkillSource<Ids>): ComparedSkills {
  const rarity = rarityOf(framework);
  const needs: readonly Need[] = "needs" in source ? source.needs : Array.isArray(source) ? source : [];
  const importance = new Map(needs.map((need) => [need.skill, weightOf(need)]));
  const skills = sorted(framework, ranked(framework, source).values()).map((entry) => ({
    ...entry,
    perRung: (rarity.get(entry.skill) ?? 0) * (importance.get(entry.skill) ?? 2),
  }));
  return { skills, total: skills.reduce((sum, { rank, perRung }) => sum + rank * perRung, 0) };
}
