import type { Framework } from "../../../model/framework.js";
import type { ChangeDirection, Redefinition } from "../frameworkDiff.js";
import { rankIn } from "../rankIn.js";
import type { IdMap } from "./idMap.js";
import { isReordered } from "./sameJson.js";

/** How the levels of two releases compare. */
export interface ScaleChange {
  /** Levels that are in both stand in another order. */
  readonly isReordered: boolean;
  /** Whether a level asked for before and a level asked for now ask more or less; `undefined` is any level. */
  readonly direction: (from: string | undefined, to: string | undefined) => ChangeDirection;
  /** Whether a skill can no longer be held at some level. */
  readonly losesLevel: (redefinition: Redefinition) => boolean;
}

/**
 * A level that is in both releases is compared on the scale after. Where the old one is gone, the levels in both decide:
 * which of them met it, and which meet the new one. Where these leave it open it is `raised`, as nobody who met the old
 * level is known to meet the new one.
 */
export function scaleChange(before: Framework, after: Framework, { forward, back }: IdMap): ScaleChange {
  const old = before.levels.map(({ id }) => id);
  const present = after.levels.map(({ id }) => id);
  const [rankBefore, rankAfter] = [rankIn(old), rankIn(present)];

  function direction(from: string | undefined, to: string | undefined): ChangeDirection {
    if (from === undefined) return to !== undefined && rankAfter(to) > 1 ? "raised" : "same";
    if (to === undefined) return rankBefore(from) > 1 ? "lowered" : "same";
    const now = forward.get(from);
    if (now !== undefined) return compared(rankAfter(now), rankAfter(to));
    const metBefore = old.filter((level) => forward.has(level) && rankBefore(level) >= rankBefore(from)).length;
    const metAfter = present.filter((level) => back.has(level) && rankAfter(level) >= rankAfter(to)).length;
    return metAfter > metBefore ? "lowered" : "raised";
  }

  return {
    isReordered: isReordered(old, present, forward),
    direction,
    losesLevel: (redefinition) => {
      const kept = new Set<string>(redefinition.after ?? present);
      return (redefinition.before ?? old).some((level) => !kept.has(forward.get(level) ?? ""));
    },
  };
}

function compared(from: number, to: number): ChangeDirection {
  if (from === to) return "same";
  return to > from ? "raised" : "lowered";
}
