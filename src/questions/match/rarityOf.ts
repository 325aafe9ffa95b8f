import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";

const memo = new WeakMap<Framework, ReadonlyMap<string, number>>();

/**
 * How much each skill tells two role levels apart: `ln(1 + N / df)`, with N role levels in the framework and df of them
 * needing the skill. Never 0, so a skill that all need still counts; a skill that none needs is as rare as one that a
 * single role level needs.
 */
export function rarityOf(framework: Framework): ReadonlyMap<string, number> {
  let rarity = memo.get(framework);
  if (!rarity) {
    const roleLevels = [...indexOf(framework).roleLevels.values()];
    const needing = new Map<string, number>();
    for (const { roleLevel } of roleLevels) {
      for (const { skill } of roleLevel.needs) needing.set(skill, (needing.get(skill) ?? 0) + 1);
    }
    rarity = new Map(
      framework.skills.map(({ id }) => [
        id,
        Math.log(1 + Math.max(1, roleLevels.length) / Math.max(1, needing.get(id) ?? 0)),
      ]),
    );
    memo.set(framework, rarity);
  }
  return rarity;
}
