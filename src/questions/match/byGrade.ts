import type { Framework } from "../../model/framework.js";
import type { RoleLevel } from "../../model/roleLevel.js";

/** Where the grades of one role level lie, seen from those of another: all above, all below, or overlapping. */
export type GradeRelation = "higher" | "lower" | "overlapping";

const memo = new WeakMap<Framework, ReadonlyMap<string, number>>();

/**
 * Where the grades of `to` lie, seen from `from`; `undefined` where the grades of either are not known, or the framework
 * does not say how its grades are ordered.
 */
export function byGrade(framework: Framework, from: RoleLevel, to: RoleLevel): GradeRelation | undefined {
  if (from.grades === undefined || to.grades === undefined) return undefined;
  let order = memo.get(framework);
  if (!order) {
    order = new Map((framework.grades ?? []).map(({ id }, place) => [id, place]));
    memo.set(framework, order);
  }
  const places = order;
  const ranksOf = (grades: readonly string[]) => grades.flatMap((id) => places.get(id) ?? []);
  const [present, next] = [ranksOf(from.grades), ranksOf(to.grades)];
  if (present.length === 0 || next.length === 0) return undefined;
  if (Math.min(...next) > Math.max(...present)) return "higher";
  return Math.max(...next) < Math.min(...present) ? "lower" : "overlapping";
}
