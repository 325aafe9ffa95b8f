import { isCounted } from "../../framework/needWorth.js";
import type { FrameworkDiff, Reweighting } from "./frameworkDiff.js";

/**
 * What became of one need. What is listed at weight 0 is not asked: a need that counts from now on is `added`, one that no
 * longer counts `removed`. Put in other words (`restated`) it asks as much as before.
 */
export type NeedChangeKind = "added" | "raised" | "weighs-more" | "restated" | "lowered" | "weighs-less" | "removed";

/** A change of one need of a role level; without `change`, a need that stayed and has to be looked at again. */
export interface NeedChange {
  readonly skill: string;
  readonly change?: NeedChangeKind;
  /** The level asked for before; absent: any level, or no need at all. */
  readonly from?: string;
  /** The level asked for now; absent: any level, or no need at all. */
  readonly to?: string;
}

const memo = new WeakMap<FrameworkDiff, ReadonlyMap<string, readonly NeedChange[]>>();

/** The changes of the needs that count before or after, by role level, in the ids after. */
export function needChanges(diff: FrameworkDiff): ReadonlyMap<string, readonly NeedChange[]> {
  let changes = memo.get(diff);
  if (!changes) {
    changes = build(diff);
    memo.set(diff, changes);
  }
  return changes;
}

function build({ needs, levels }: FrameworkDiff): ReadonlyMap<string, readonly NeedChange[]> {
  const found = new Map<string, NeedChange[]>();
  const add = (roleLevel: string, skill: string, change: NeedChangeKind | undefined, from?: string, to?: string) => {
    const entry = {
      skill,
      ...(change !== undefined && { change }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    const present = found.get(roleLevel);
    if (present) present.push(entry);
    else found.set(roleLevel, [entry]);
  };
  const names = new Map(levels.renamed.map(({ from, to }) => [to, from]));
  const then = (level: string | undefined) => (level === undefined ? undefined : (names.get(level) ?? level));
  const key = ({ roleLevel, skill }: { readonly roleLevel: string; readonly skill: string }) =>
    JSON.stringify([roleLevel, skill]);
  const weighed = new Map(needs.reweighted.map((one) => [key(one), one]));
  const relevelled = new Set(needs.relevelled.map(key));

  for (const need of needs.added) {
    if (isCounted(need)) add(need.roleLevel, need.skill, "added", undefined, need.level);
  }
  for (const one of needs.relevelled) {
    const { roleLevel, skill, from, to, direction, uncounted } = one;
    if (uncounted) continue;
    const turn = turnOf(weighed.get(key(one)));
    if (turn === "added") add(roleLevel, skill, turn, undefined, to);
    else if (turn === "removed") add(roleLevel, skill, turn, from);
    else add(roleLevel, skill, direction === "same" ? "restated" : direction, from, to);
  }
  for (const one of needs.reweighted) {
    const { roleLevel, skill, level, direction } = one;
    const turn = turnOf(one);
    if (direction === "same" || (turn !== undefined && relevelled.has(key(one)))) continue;
    if (turn === "added") add(roleLevel, skill, turn, undefined, level);
    else if (turn === "removed") add(roleLevel, skill, turn, then(level));
    else add(roleLevel, skill, direction === "raised" ? "weighs-more" : "weighs-less");
  }
  for (const need of needs.removed) {
    if (isCounted(need)) add(need.roleLevel, need.skill, "removed", need.level);
  }
  for (const { roleLevel, skill, level } of needs.unsettled) add(roleLevel, skill, undefined, then(level), level);
  return found;
}

/** Whether a need of another weight is asked for from now on, or no longer; `undefined`: it is asked for as it was. */
function turnOf(reweighting: Reweighting | undefined): "added" | "removed" | undefined {
  if (!reweighting || isCounted(reweighting.from) === isCounted(reweighting.to)) return undefined;
  return isCounted(reweighting.to) ? "added" : "removed";
}
