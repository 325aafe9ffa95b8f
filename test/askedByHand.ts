import type { Framework } from "../src/model/framework.js";
import type { Need } from "../src/model/need.js";

// What needs ask for, worked out anew from the words of DESIGN and with nothing of the library: what laws are held against.

/** Skill to the rank asked for, the lowest being 1; any level is 1. A need of weight 0 asks for nothing. */
export function askedByHand({ levels }: Framework, needs: readonly Need[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { skill, level, weight } of needs) {
    if (weight === 0) continue;
    asked.set(skill, level === undefined ? 1 : levels.findIndex(({ id }) => id === level) + 1);
  }
  return asked;
}

/** Skill to the rank held, 0 for below the lowest level. */
export function heldByHand({ levels }: Framework, has: Readonly<Record<string, string | null | undefined>>) {
  const held = new Map<string, number>();
  for (const [skill, level] of Object.entries(has)) {
    if (level !== undefined) held.set(skill, level === null ? 0 : levels.findIndex(({ id }) => id === level) + 1);
  }
  return held;
}

/** Skill to the rungs that are asked for and not held, 1 or more. */
export function shortByHand(held: ReadonlyMap<string, number>, asked: ReadonlyMap<string, number>) {
  const short = new Map<string, number>();
  for (const [skill, rank] of asked) {
    const by = rank - (held.get(skill) ?? 0);
    if (by > 0) short.set(skill, by);
  }
  return short;
}

/** Of each skill the higher of two ranks. */
export function bothByHand(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const both = new Map(a);
  for (const [skill, rank] of b) both.set(skill, Math.max(rank, both.get(skill) ?? 0));
  return both;
}

export function sumByHand(rungs: ReadonlyMap<string, number>): number {
  return [...rungs.values()].reduce((sum, by) => sum + by, 0);
}
