import { defineProfile, type Profile } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";

/** Numbers from 0 to 1 in a fixed order (mulberry32): every run measures the same people. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Made-up people who hold the skills of a role level, each a rung higher or lower at times, a fifth of them not assessed,
 * and a few others beside.
 */
export function madeUpPeople(count: number): Profile<UkIds>[] {
  const next = numbersFrom(2026);
  const oneOf = <Thing>(things: readonly Thing[]) => things[Math.floor(next() * things.length)];
  const ranks = new Map(uk.levels.map(({ id }, rank) => [id, rank]));
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  const levelAt = (skill: (typeof uk.skills)[number] | undefined, rank: number) => {
    const id = rank < 0 ? null : uk.levels[Math.min(rank, 3)]?.id;
    return id && skill?.definedAt && !skill.definedAt.includes(id) ? skill.definedAt[0] : id;
  };
  const skills = new Map(uk.skills.map((skill) => [skill.id, skill]));
  return Array.from({ length: count }, (_, i) => {
    const has: [string, unknown][] = [];
    for (const { skill, level } of oneOf(roleLevels)?.needs ?? []) {
      if (next() < 0.2) continue;
      const rank = (level ? (ranks.get(level) ?? 0) : 0) + Math.floor(next() * 3) - 1;
      has.push([skill, levelAt(skills.get(skill), rank)]);
    }
    for (let extra = 0; extra < 4; extra++) {
      const skill = oneOf(uk.skills);
      if (skill) has.push([skill.id, levelAt(skill, Math.floor(next() * 4))]);
    }
    return defineProfile(uk, { person: `person ${i}`, has: Object.fromEntries(has) });
  });
}
