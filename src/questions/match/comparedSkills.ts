import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type RankedSkill, ranked, type SkillSource, sorted } from "../../skills/skillSet.js";
import { rarityOf } from "./rarityOf.js";

/** One skill of a set, with what it counts in a comparison. */
export interface ComparedSkill<Ids extends FrameworkIds = FrameworkIds> extends RankedSkill<Ids> {
  /** What one rung counts: the rarity of the skill times its importance in this set. */
  readonly perRung: number;
  /** What all its rungs count. */
  readonly worth: number;
}

/** The skills of one side of a comparison in framework order, what they count together, and the length of that vector. */
export interface ComparedSkills<Ids extends FrameworkIds = FrameworkIds> {
  readonly skills: readonly ComparedSkill<Ids>[];
  readonly total: number;
  readonly norm: number;
}

const memo = new WeakMap<Framework, Map<string, ComparedSkills>>();

/** Weighs a side: each skill by its rungs, its rarity and, in a set of needs, its importance; held and taught skills count alike. */
export function comparedSkills<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  side: SkillSource<Ids>,
): ComparedSkills<Ids> {
  if (typeof side !== "string") return weigh(framework, side);
  let known = memo.get(framework);
  if (!known) {
    known = new Map();
    memo.set(framework, known);
  }
  let roleLevel = known.get(side);
  if (!roleLevel) {
    roleLevel = weigh<FrameworkIds>(framework, side);
    known.set(side, roleLevel);
  }
  return roleLevel as ComparedSkills<Ids>; // The memo is keyed by this very framework.
}

function weigh<Ids extends FrameworkIds>(framework: Framework<Ids>, source: SkillSource<Ids>): ComparedSkills<Ids> {
  const rarity = rarityOf(framework);
  const skills = sorted(framework, ranked(framework, source).values()).map((entry) => {
    const perRung = (rarity.get(entry.skill) ?? 0) * entry.weight;
    return { ...entry, perRung, worth: entry.rank * perRung };
  });
  return {
    skills,
    total: skills.reduce((sum, { worth }) => sum + worth, 0),
    norm: Math.sqrt(skills.reduce((sum, { worth }) => sum + worth * worth, 0)),
  };
}
