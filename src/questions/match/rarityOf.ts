import { askedBy } from "../../framework/askedBy.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { naturalLogarithm } from "../../values/naturalLogarithm.js";

const memo = new WeakMap<Framework, ReadonlyMap<string, number>>();

/**
 * How much each skill tells two role levels apart: `ln(1 + N / df)`, with N role levels that ask for something and df of
 * them needing the skill. Never 0, so a skill that all need still counts; a skill that none needs is as rare as one that a
 * single role level needs.
 */
export function rarityOf(framework: Framework): ReadonlyMap<string, number> {
  let rarity = memo.get(framework);
  if (!rarity) {
    let asking = 0;
    const needing = new Map<string, number>();
    for (const id of indexOf(framework).roleLevels.keys()) {
      const { needs, outOf } = askedBy(framework, id);
      if (outOf > 0) asking++;
      for (const { skill, counts } of needs) if (counts) needing.set(skill, (needing.get(skill) ?? 0) + 1);
    }
    const of = (skill: string) => naturalLogarithm(1 + Math.max(1, asking) / (needing.get(skill) ?? 1));
    rarity = new Map(framework.skills.map(({ id }) => [id, of(id)]));
    memo.set(framework, rarity);
  }
  return rarity;
}
