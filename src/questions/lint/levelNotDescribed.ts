import { askedBy } from "../../framework/askedBy.js";
import type { LevelNotDescribedFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** A level at which a skill is needed and not described, though others are: a finding for each skill and level. */
export function levelNotDescribed(framework: Framework): LevelNotDescribedFinding[] {
  const neededBy = new Map<string, Map<string, string[]>>();
  for (const { roleLevel } of placedRoleLevels(framework)) {
    for (const { skill, level, counts } of askedBy(framework, roleLevel.id).needs) {
      if (level === undefined || !counts) continue;
      const levels = neededBy.get(skill) ?? new Map<string, string[]>();
      neededBy.set(skill, levels);
      const needing = levels.get(level);
      if (needing) needing.push(roleLevel.id);
      else levels.set(level, [roleLevel.id]);
    }
  }
  return framework.skills.flatMap(({ id, name, descriptors = {} }, i) => {
    const described = new Set(Object.keys(descriptors).filter((level) => descriptors[level]?.length));
    if (described.size === 0) return [];
    const describedAt = framework.levels.filter((level) => described.has(level.id));
    return framework.levels
      .filter((level) => neededBy.get(id)?.has(level.id) && !described.has(level.id))
      .map((level): LevelNotDescribedFinding => {
        const roleLevels = neededBy.get(id)?.get(level.id) ?? [];
        const count = roleLevels.length === 1 ? "1 role level needs" : `${roleLevels.length} role levels need`;
        return {
          code: "level-not-described",
          path: ["skills", i, "descriptors"],
          message: `${count} ${quoted(name)} at ${quoted(level.name)}, which is described only at ${listed(describedAt.map((one) => one.name))}`,
          explanation:
            "The framework says what a skill looks like at some levels, and asks for it at one where it does not. People cannot tell whether they are there.",
          skill: id,
          level: level.id,
          describedAt: describedAt.map((one) => one.id),
          roleLevels,
        };
      });
  });
}
