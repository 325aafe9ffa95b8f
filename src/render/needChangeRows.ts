import type { ChangeDirection, FrameworkDiff, NeedWeight } from "../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "./namesOfRelease.js";
import { needMark } from "./needMark.js";

type Row = readonly [roleLevel: string, skill: string, before: string, now: string];

/** A row before its role level and its skill have been named. */
interface Change {
  readonly roleLevel: string;
  readonly skill: string;
  readonly before: string;
  readonly now: string;
}

const notAsked = "not asked";

/** The needs that were added, raised or made to weigh more, a row each, role level by role level. */
export function moreIsAsked({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const added = needs.added.map(({ roleLevel, skill, level, importance, weight }) => {
    return { roleLevel, skill, before: notAsked, now: asked(level, is) + needMark(importance, weight !== 0) };
  });
  return rowsOf([...added, ...turned("raised", needs, was, is)], was, is);
}

/** The needs that were dropped, lowered or made to weigh less, a row each, role level by role level. */
export function lessIsAsked({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const removed = needs.removed.map(({ roleLevel, skill, level, importance, weight }) => {
    return { roleLevel, skill, before: asked(level, was) + needMark(importance, weight !== 0), now: notAsked };
  });
  return rowsOf([...removed, ...turned("lowered", needs, was, is)], was, is);
}

/** The needs that ask as much in another way, and those whose holders have to be assessed again, a row each. */
export function otherNeeds({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const unsettled = needs.unsettled.map(({ roleLevel, skill, level }) => {
    return {
      roleLevel,
      skill,
      before: asked(level, is),
      now: "the same, but the skill's levels changed: assess again",
    };
  });
  return rowsOf([...turned("same", needs, was, is), ...unsettled], was, is);
}

function turned(
  direction: ChangeDirection,
  needs: FrameworkDiff["needs"],
  was: NamesOfRelease,
  is: NamesOfRelease,
): Change[] {
  const relevelled = needs.relevelled.filter((one) => one.direction === direction);
  const reweighted = needs.reweighted.filter((one) => one.direction === direction);
  return [
    ...relevelled.map(({ roleLevel, skill, from, to }) => {
      return { roleLevel, skill, before: asked(from, was), now: asked(to, is) };
    }),
    ...reweighted.map(({ roleLevel, skill, from, to }) => {
      const shown = (one: NeedWeight) => (from.importance === to.importance ? `weight ${one.weight}` : one.importance);
      return { roleLevel, skill, before: shown(from), now: shown(to) };
    }),
  ];
}

function rowsOf(changes: readonly Change[], was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return changes
    .toSorted((a, b) => is.placeOf(a.roleLevel) - is.placeOf(b.roleLevel))
    .map(({ roleLevel, skill, before, now }) => {
      return [is.roleLevel(roleLevel), (is.hasSkill(skill) ? is : was).skill(skill), before, now];
    });
}

function asked(level: string | undefined, names: NamesOfRelease): string {
  return level === undefined ? "any level" : names.level(level);
}
