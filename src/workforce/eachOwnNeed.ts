import type { Layout } from "./layout.js";
import type { Workforce } from "./workforce.js";

/**
 * Visits every need of the role level that each person is at, with the rank they hold it at, -1 for not assessed. Needs and
 * skills held are both in framework order, so that one walk along both finds all.
 */
export function eachOwnNeed(
  { needs }: Layout,
  { people, offsets, skills, ranks, roleLevels }: Workforce,
  visit: (person: number, need: number, rank: number) => void,
): void {
  for (let person = 0; person < people.length; person++) {
    const roleLevel = roleLevels[person] as number; // A number for each person; the columns below are as long as their bounds.
    if (roleLevel < 0) continue;
    let at = offsets[person] as number;
    const end = offsets[person + 1] as number;
    const last = needs.starts[roleLevel + 1] as number;
    for (let need = needs.starts[roleLevel] as number; need < last; need++) {
      const skill = needs.skills[need] as number;
      while (at < end && (skills[at] as number) < skill) at++;
      visit(person, need, at < end && skills[at] === skill ? (ranks[at] as number) : -1);
    }
  }
}
