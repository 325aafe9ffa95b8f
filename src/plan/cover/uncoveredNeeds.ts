import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { CoverRequest } from "./coverRequest.js";

/** A need that nobody is known to hold, and who is nearest to it. People are by their id in code-unit order. */
export interface UncoveredNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. Absent: any. */
  readonly needed?: Ids["level"];
  readonly importance: "essential" | "desirable";
  /** The highest level held, and who holds it. Absent where nobody is known to hold anything of it. */
  readonly nearest?: { readonly has: Ids["level"]; readonly people: readonly string[] };
  /** Who has not been assessed in it: they may hold it or not. */
  readonly unassessed: readonly string[];
  /** Where people count in their role alone: who holds it at the level needed in a role level that does not use it. */
  readonly outsideRole?: readonly string[];
}

/** The needs that nobody holds, everybody having been assessed (`missing`) or not (`unknown`). */
export function uncoveredNeeds<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { members, needs, counting, question: { held } }: CoverRequest<Ids>,
): { missing: UncoveredNeed<Ids>[]; unknown: UncoveredNeed<Ids>[] } {
  const covered = new Set(held.flat());
  const missing: UncoveredNeed<Ids>[] = [];
  const unknown: UncoveredNeed<Ids>[] = [];
  for (const [need, { skill, level, rungs, importance }] of needs.entries()) {
    if (covered.has(need)) continue;
    const unassessed: string[] = [];
    const outsideRole: string[] = [];
    let nearest: { rank: number; people: string[] } = { rank: 0, people: [] };
    for (const { person, held: ranks, uses } of members) {
      const has = ranks.get(skill);
      if (uses && !uses.has(skill)) {
        if (has !== undefined && has >= rungs) outsideRole.push(person);
      } else if (has === undefined) unassessed.push(person);
      else if (has > nearest.rank) nearest = { rank: has, people: [person] };
      else if (has === nearest.rank) nearest.people.push(person);
    }
    const has = framework.levels[nearest.rank - 1]?.id;
    (unassessed.length > 0 ? unknown : missing).push({
      skill,
      ...(level !== undefined && { needed: level }),
      importance,
      ...(has !== undefined && { nearest: { has, people: nearest.people } }),
      unassessed,
      ...(counting === "in-role" && { outsideRole }),
    });
  }
  return { missing, unknown };
}
