import type { Need } from "../model/need.js";
import type { Skill } from "../model/skill.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import type { TableNotes } from "../reading/notes/TableNotes.js";
import { quoted } from "../values/quoted.js";

/**
 * Adds what a row asks for in a skill to the needs by skill: `undefined` where that cannot be read. Where rows disagree about one
 * skill none of them counts, and one that cannot be read might have said anything.
 */
export function addNeed(
  needs: Map<string, Need | undefined>,
  { id, name }: Skill,
  need: Need | undefined,
  notes: TableNotes,
  where: () => TableNote["where"],
): void {
  if (!needs.has(id)) needs.set(id, need);
  else if (need && isAlike(needs.get(id), need)) {
    notes.add("duplicate-row", `${quoted(name)} stands here twice and alike; counted once`, where());
  } else {
    needs.set(id, undefined);
    notes.add("conflicting-rows", `${quoted(name)} is asked for in two ways; neither counts`, where());
  }
}

/** A need that does not say it is essential is. */
function isAlike(one: Need | undefined, { level, importance = "essential", weight }: Need): boolean {
  if (one === undefined) return false;
  return one.level === level && (one.importance ?? "essential") === importance && one.weight === weight;
}
