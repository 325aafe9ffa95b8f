import { type NeedWorth, needWorth } from "../../../framework/needWorth.js";
import type { Framework } from "../../../model/framework.js";
import type { Need } from "../../../model/need.js";
import type { RoleLevel } from "../../../model/roleLevel.js";
import type { ChangeDirection, NeedOf, NeedsDiff, NeedWeight, Redefinition } from "../frameworkDiff.js";
import { inBoth } from "./diffThings.js";
import { type IdMaps, roleLevelsOf } from "./idMap.js";
import { scaleChange } from "./scaleChange.js";

/** The lists of a {@link NeedsDiff} while they are being filled. */
type Growing = { -readonly [Key in keyof NeedsDiff]: NeedsDiff[Key][number][] };

/** What changed in the needs of the role levels that are in both releases. */
export function diffNeeds(
  before: Framework,
  after: Framework,
  maps: IdMaps,
  redefined: readonly Redefinition[],
): NeedsDiff {
  const scale = scaleChange(before, after, maps.levels);
  const shaken = new Set(redefined.filter(scale.losesLevel).map(({ id }) => id));
  const found: Growing = { added: [], removed: [], relevelled: [], reweighted: [], unsettled: [] };
  for (const [was, is] of inBoth(roleLevelsOf(before), roleLevelsOf(after), maps.roleLevels.back)) compare(was, is);
  return found;

  function compare(was: RoleLevel, { id: roleLevel, needs }: RoleLevel): void {
    const old = new Map<string, Need>();
    for (const need of was.needs) {
      const skill = maps.skills.forward.get(need.skill);
      if (skill === undefined) found.removed.push(needOf(roleLevel, need));
      else old.set(skill, need);
    }
    for (const need of needs) {
      const previous = old.get(need.skill);
      old.delete(need.skill);
      if (previous) compareNeeds(roleLevel, previous, need);
      else found.added.push(needOf(roleLevel, need));
    }
    for (const [skill, need] of old) found.removed.push(needOf(roleLevel, { ...need, skill }));
  }

  function compareNeeds(roleLevel: string, was: Need, is: Need): void {
    const { skill, level } = is;
    const [from, to] = [needWorth(before, was), needWorth(after, is)];
    if (from.importance !== to.importance || from.weight !== to.weight) {
      found.reweighted.push({
        roleLevel,
        skill,
        ...(level !== undefined && { level }),
        from: weighed(from),
        to: weighed(to),
        direction: heavier(from, to),
      });
    }
    const now = was.level === undefined ? undefined : maps.levels.forward.get(was.level);
    if (now === level && (now === undefined) === (was.level === undefined)) {
      const isShaken = shaken.has(skill) || (scale.isReordered && level !== undefined);
      if (isShaken && from.counts && to.counts) {
        found.unsettled.push({ roleLevel, skill, ...(level !== undefined && { level }) });
      }
      return;
    }
    found.relevelled.push({
      roleLevel,
      skill,
      ...(was.level !== undefined && { from: was.level }),
      ...(level !== undefined && { to: level }),
      direction: from.counts && to.counts ? scale.direction(was.level, level) : turnOf(from, to),
      ...(!from.counts && !to.counts && { uncounted: true }),
    });
  }
}

function needOf(roleLevel: string, { skill, level, importance, weight }: Need): NeedOf {
  return {
    roleLevel,
    skill,
    ...(level !== undefined && { level }),
    ...(importance !== undefined && { importance }),
    ...(weight !== undefined && { weight }),
  };
}

function weighed({ importance, weight }: NeedWorth): NeedWeight {
  return { importance, weight };
}

function heavier(from: NeedWorth, to: NeedWorth): ChangeDirection {
  if (!from.counts || !to.counts) return turnOf(from, to);
  if (from.importance !== to.importance) return to.importance === "essential" ? "raised" : "lowered";
  return to.weight > from.weight ? "raised" : "lowered";
}

/** Of two of which one at most counts, whether it is the one now. */
function turnOf(from: NeedWorth, to: NeedWorth): ChangeDirection {
  if (from.counts === to.counts) return "same";
  return to.counts ? "raised" : "lowered";
}
