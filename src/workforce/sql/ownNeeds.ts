import type { SqlNaming } from "./sqlNaming.js";

/**
 * The parts that the statements share. A LEFT JOIN finds nothing for a skill that is not assessed: some engines then give
 * NULL, ClickHouse gives 0. `assessed` is 1 where something was found, and neither where not.
 */
export function heldSkills({ tables }: SqlNaming): string {
  return `(SELECT person, skill, rung, 1 AS assessed FROM ${tables.person_skills})`;
}

/** The needs that count: those of weight 0 are in the table, and in no number. */
export function countingNeeds({ tables }: SqlNaming): string {
  return `(SELECT role_level, skill, rungs, weight FROM ${tables.needs} WHERE weight > 0)`;
}

/** Rungs held of the need `n` by what is held `h`, up to the rungs needed. */
export const earnedRungs =
  "CASE WHEN h.assessed = 1 AND h.rung < n.rungs THEN h.rung WHEN h.assessed = 1 THEN n.rungs ELSE 0 END";

/** Rungs known to be short. */
export const missedRungs = "CASE WHEN h.assessed = 1 AND h.rung < n.rungs THEN n.rungs - h.rung ELSE 0 END";

/** A sum that every driver gives as a plain number, not as a text or a big integer. */
export function total(of: string): string {
  return `CAST(SUM(${of}) AS INTEGER)`;
}

/** How many rows there are for which something holds. */
export function countOf(condition: string): string {
  return total(`CASE WHEN ${condition} THEN 1 ELSE 0 END`);
}
