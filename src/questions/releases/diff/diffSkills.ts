import type { Framework } from "../../../model/framework.js";
import type { Skill } from "../../../model/skill.js";
import type { FrameworkDiff, Redefinition } from "../frameworkDiff.js";
import { diffThings, inBoth } from "./diffThings.js";
import type { IdMaps } from "./idMap.js";
import { differing, sameJson } from "./sameJson.js";

/** What became of the skills, their words and the levels they are defined at. */
export function diffSkills(before: Framework, after: Framework, maps: IdMaps): FrameworkDiff["skills"] {
  const words = ["name", "group", "description", "url", "aliases", "formerNames"] as const;
  const redefined = inBoth(before.skills, after.skills, maps.skills.back).flatMap(([was, is]): Redefinition[] => {
    const rungs = { before: rungsOf(before, was), after: rungsOf(after, is) };
    if (
      sameJson(
        rungs.before.map((level) => maps.levels.forward.get(level)),
        rungs.after,
      )
    )
      return [];
    return [{ id: is.id, ...(was.definedAt && { before: rungs.before }), ...(is.definedAt && { after: rungs.after }) }];
  });
  return {
    ...diffThings(before.skills, after.skills, maps.skills, (was, is) => [
      ...differing(was, is, words),
      ...(isDescribedAnew(after, was, is, maps) ? ["descriptors"] : []),
    ]),
    redefined,
  };
}

/** The levels at which a skill is defined, lowest first whatever the order they are given in. */
function rungsOf(framework: Framework, { definedAt }: Skill): readonly string[] {
  const all = framework.levels.map(({ id }) => id);
  if (!definedAt) return all;
  const defined = new Set(definedAt);
  return all.filter((level) => defined.has(level));
}

/** Whether the skill is described in other words at a level of the release after. */
function isDescribedAnew({ levels }: Framework, was: Skill, is: Skill, maps: IdMaps): boolean {
  const [old, present] = [
    new Map(Object.entries(was.descriptors ?? {})),
    new Map(Object.entries(is.descriptors ?? {})),
  ];
  return levels.some(({ id }) => !sameJson(old.get(maps.levels.back.get(id) ?? ""), present.get(id)));
}
