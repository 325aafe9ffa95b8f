import type { Layout } from "./layout.js";
import type { Workforce } from "./workforce.js";

/** Who needs and who holds each skill, counted. Skills are places, rungs ranks of the scale. */
export interface SkillTally {
  /** The rungs at which somebody's own role level needs a skill, the lowest first. */
  readonly neededAt: (skill: number) => number[];
  /** People whose own role level needs it at this very rung. */
  readonly need: (skill: number, rung: number) => number;
  /** People who hold it at this rung or a higher one. */
  readonly holders: (skill: number, rung: number) => number;
  /** The same in each group. */
  readonly holdersByGroup: (skill: number, rung: number) => number[];
  /** People who have been assessed in it. */
  readonly assessed: (skill: number) => number;
}

export function tallySkills(
  { needs, ranks, skillIds, roleLevelIds }: Layout,
  workforce: Workforce,
  groups: number,
  groupOf: (person: number) => number,
): SkillTally {
  const slots = skillIds.length * ranks;
  const held = new Int32Array(groups * slots);
  const at = new Int32Array(roleLevelIds.length);
  for (let person = 0; person < workforce.people.length; person++) {
    const place = workforce.roleLevels[person] ?? -1;
    if (place >= 0) at[place] = (at[place] ?? 0) + 1;
    const first = groupOf(person) * slots;
    const end = workforce.offsets[person + 1] ?? 0;
    for (let i = workforce.offsets[person] ?? 0; i < end; i++) {
      const slot = first + (workforce.skills[i] ?? 0) * ranks + (workforce.ranks[i] ?? 0);
      held[slot] = (held[slot] ?? 0) + 1;
    }
  }
  const needed = new Int32Array(slots);
  for (const [place, people] of at.entries()) {
    for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
      const slot = (needs.skills[need] ?? 0) * ranks + (needs.rungs[need] ?? 0);
      needed[slot] = (needed[slot] ?? 0) + people;
    }
  }
  const sumOf = (from: number, to: number) => held.subarray(from, to).reduce((sum, n) => sum + n, 0);
  const holdersByGroup = (skill: number, rung: number) =>
    Array.from({ length: groups }, (_, group) => {
      const first = group * slots + skill * ranks;
      return sumOf(first + rung, first + ranks);
    });
  const inAll = (skill: number, rung: number) => holdersByGroup(skill, rung).reduce((sum, n) => sum + n, 0);
  return {
    neededAt: (skill) =>
      Array.from({ length: ranks }, (_, rung) => rung).filter((rung) => needed[skill * ranks + rung]),
    need: (skill, rung) => needed[skill * ranks + rung] ?? 0,
    holders: inAll,
    holdersByGroup,
    assessed: (skill) => inAll(skill, 0),
  };
}
