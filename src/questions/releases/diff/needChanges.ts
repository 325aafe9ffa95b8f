import type { FrameworkDiff } from "../frameworkDiff.js";

/** What became of one need: put in other words (`restated`) it asks as much as before. */
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

/** The changes of the needs by role level, in the ids after. */
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
  const then = new Map(levels.renamed.map(({ from, to }) => [to, from]));
  for (const { roleLevel, skill, level } of needs.added) add(roleLevel, skill, "added", undefined, level);
  for (const { roleLevel, skill, from, to, direction } of needs.relevelled) {
    add(roleLevel, skill, direction === "same" ? "restated" : direction, from, to);
  }
  for (const { roleLevel, skill, direction } of needs.reweighted) {
    if (direction !== "same") add(roleLevel, skill, direction === "raised" ? "weighs-more" : "weighs-less");
  }
  for (const { roleLevel, skill, level } of needs.removed) add(roleLevel, skill, "removed", level);
  for (const { roleLevel, skill, level } of needs.unsettled) {
    add(roleLevel, skill, undefined, level === undefined ? undefined : (then.get(level) ?? level), level);
  }
  return found;
}
