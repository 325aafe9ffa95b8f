import type { Layout } from "../layout.js";

/** The rungs at which role levels need each skill, the lowest first, and how many posts ask for each, by place of skill. */
export function demandBySkill({ needs }: Layout, asked: readonly number[], demand: readonly number[]) {
  const bySkill = new Map<number, Map<number, number>>();
  for (const [i, place] of asked.entries()) {
    for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
      const [skill, rungs] = [needs.skills[need] ?? 0, needs.rungs[need] ?? 0];
      const posts = bySkill.get(skill) ?? new Map<number, number>();
      posts.set(rungs, (posts.get(rungs) ?? 0) + (demand[i] ?? 0));
      bySkill.set(skill, posts);
    }
  }
  return new Map(
    [...bySkill]
      .sort(([a], [b]) => a - b)
      .map(([skill, posts]) => [skill, new Map([...posts].sort(([a], [b]) => a - b))] as const),
  );
}
