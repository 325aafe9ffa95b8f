import type { FrameworkData } from "../model/framework.js";
import type { Skill } from "../model/skill.js";

/** A level of the scale with its rank, the lowest being 1. */
export interface Rung {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
}

/** The levels at which a skill is defined, lowest first: those it names, or all. */
export function rungsOf({ levels }: FrameworkData, { definedAt }: Skill): readonly Rung[] {
  const defined = definedAt && new Set(definedAt);
  return levels
    .map(({ id, name }, place) => ({ id, name, rank: place + 1 }))
    .filter(({ id }) => defined === undefined || defined.has(id));
}
