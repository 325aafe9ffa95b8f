import type { CatalogueFacts } from "./courseFacts.js";

/** The skills that courses of a catalogue are entered by, with the highest rank that one asks for. */
export function entrySkills({ courses }: CatalogueFacts): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { entries } of courses.values()) {
    for (const { skill, rank } of entries) highest.set(skill, Math.max(highest.get(skill) ?? 0, rank));
  }
  return highest;
}
