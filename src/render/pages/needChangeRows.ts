import { isCounted } from "../../framework/needWorth.js";
import type { ChangeDirection, FrameworkDiff, NeedWeight } from "../../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "../namesOfRelease.js";
import { needMark } from "../needMark.js";
import type { Cell } from "../page.js";
import * as words from "../words/diffWords.js";

type Row = readonly [roleLevel: string, skill: string, levels: Cell, before: string, now: string];

/** A row before its role level and its skill have been named. */
interface Change {
  readonly roleLevel: string;
  readonly skill: string;
  readonly before: string;
  readonly now: string;
  /** The rungs asked for before and now, where both are known: 0 is not asked for. */
  readonly rungs?: readonly [was: number, has: number];
}

/** The needs that were added, raised or made to weigh more, a row each, role level by role level. */
export function moreIsAsked({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const added = needs.added.filter(isCounted).map((need) => comesIn(need, is, words.notAsked));
  return rowsOf([...added, ...turned("raised", needs, was, is)], was, is);
}

/** The needs that were dropped, lowered or made to weigh less, a row each, role level by role level. */
export function lessIsAsked({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const removed = needs.removed.filter(isCounted).map((need) => goesOut(need, was, words.notAsked));
  return rowsOf([...removed, ...turned("lowered", needs, was, is)], was, is);
}

/** The needs that ask as much in another way, and those whose holders have to be assessed again, a row each. */
export function otherNeeds({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const unsettled = needs.unsettled.map(({ roleLevel, skill, level }) => {
    return { roleLevel, skill, before: is.asked(level), now: words.assessAgain };
  });
  return rowsOf([...turned("same", countedIn(needs), was, is), ...unsettled], was, is);
}

/** What changed in the needs of weight 0, which are listed and asked of nobody, a row each. */
export function listedNeeds({ needs }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  const isUncounted = (need: Parameters<typeof isCounted>[0]) => !isCounted(need);
  const added = needs.added.filter(isUncounted).map((need) => comesIn(need, is, words.notListed));
  const removed = needs.removed.filter(isUncounted).map((need) => goesOut(need, was, words.notListed));
  const counted = countedIn(needs);
  const rest = {
    ...needs,
    relevelled: needs.relevelled.filter((one) => !counted.relevelled.includes(one)),
    reweighted: needs.reweighted.filter((one) => !counted.reweighted.includes(one)),
  };
  return rowsOf([...added, ...removed, ...turned("same", rest, was, is)], was, is);
}

/** Without what counts for nothing before and after. */
function countedIn(needs: FrameworkDiff["needs"]): FrameworkDiff["needs"] {
  return {
    ...needs,
    relevelled: needs.relevelled.filter(({ uncounted }) => !uncounted),
    reweighted: needs.reweighted.filter(({ from, to }) => isCounted(from) || isCounted(to)),
  };
}

type ListedNeed = FrameworkDiff["needs"]["removed"][number];

function comesIn({ roleLevel, skill, level, ...need }: ListedNeed, is: NamesOfRelease, before: string): Change {
  const now = is.asked(level) + needMark(need.importance, isCounted(need));
  return { roleLevel, skill, before, now, rungs: [0, is.rank(level)] };
}

function goesOut({ roleLevel, skill, level, ...need }: ListedNeed, was: NamesOfRelease, now: string): Change {
  const before = was.asked(level) + needMark(need.importance, isCounted(need));
  return { roleLevel, skill, before, now, rungs: [was.rank(level), 0] };
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
    ...relevelled.map(({ roleLevel, skill, from, to }): Change => {
      return { roleLevel, skill, before: was.asked(from), now: is.asked(to), rungs: [was.rank(from), is.rank(to)] };
    }),
    ...reweighted.map(({ roleLevel, skill, from, to }) => {
      const isOfOneKind = from.importance === to.importance;
      const shown = (one: NeedWeight) =>
        isOfOneKind
          ? words.weight(one.weight)
          : words.importance[one.importance] + needMark("essential", isCounted(one));
      return { roleLevel, skill, before: shown(from), now: shown(to) };
    }),
  ];
}

function rowsOf(changes: readonly Change[], was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return changes
    .toSorted((a, b) => is.placeOf(a.roleLevel) - is.placeOf(b.roleLevel))
    .map(({ roleLevel, skill, before, now, rungs }) => {
      const mark = rungs && was.scale === is.scale ? { of: "rungs" as const, was: rungs[0], has: rungs[1] } : undefined;
      const name = (is.hasSkill(skill) ? is : was).skill(skill);
      return [is.roleLevel(roleLevel), name, { text: "", ...(mark && { mark }) }, before, now];
    });
}
