import { OptionError } from "../framework/OptionError.js";
import type { Framework } from "../model/framework.js";
import { groupingOf, type WorkforceGroup } from "./groupingOf.js";
import type { Kinds } from "./kindsOf.js";
import type { Layout } from "./layout.js";

/** Which needs of which people are left out of every number. Needs are places in the layout's. */
export interface SmallGroups {
  /** 1 for each skill of which anything is left out. */
  readonly isTouched: Uint8Array;
  /** Whether a need of a kind of people is; only to be asked where the skill is touched. */
  readonly isLeftOut: (kind: number, need: number) => boolean;
  /** How many people who need a skill are left out, at `skill * groups + group`. */
  readonly leftOutBy: (groups: number, groupOf: (kind: number) => number) => Int32Array;
}

/** More cells than a screen, a spreadsheet or this machine's memory takes. */
const mostCells = 20_000_000;

/** How often {@link smallGroups} looks; `sql/heatMapSql.ts` looks as often. */
export const rounds = 3;

/**
 * Whom no number of a skill may be about: people who need it, in a group where fewer than `minGroup` do, by any of the
 * groupings that are published. With them gone another group may be too small, so it looks again; where that does not end in
 * three rounds, everybody who needs the skill is left out.
 *
 * Who is left out hangs on who is where and needs what, and never on what anybody holds. So what is published says nothing at
 * all about them, however many answers are laid side by side. `sql/heatMapSql.ts` has the same rules as SQL.
 */
export function smallGroups(
  framework: Framework,
  layout: Layout,
  kinds: Kinds,
  { groupings, minGroup }: { readonly groupings: readonly WorkforceGroup[]; readonly minGroup: number },
): SmallGroups {
  const groupsBy = groupings.map((groupBy) => {
    const { names, of } = groupingOf(framework, layout, kinds, groupBy);
    return { width: requireFew(names.length, layout), of };
  });
  const isSmall = (people: number) => people > 0 && people < minGroup;
  const isTouched = new Uint8Array(layout.skillIds.length);
  for (const { width, of } of groupsBy) {
    for (const [cell, people] of needBy(layout, kinds, width, of).entries())
      if (isSmall(people)) isTouched[(cell - (cell % width)) / width] = 1;
  }
  const { starts, placeOf, skills, kindOf } = touchedNeeds(layout, kinds, isTouched);
  const leftOut = new Uint8Array(skills.length);
  const cellsBy = groupsBy.map(({ width, of }) => ({
    counts: new Int32Array(skills.length === 0 ? 0 : width * layout.skillIds.length),
    cells: skills.map((skill, slot) => skill * width + of(kindOf[slot] ?? 0)),
  }));
  const look = (take: (slot: number) => void) => {
    for (const { counts, cells } of cellsBy) {
      counts.fill(0);
      for (let slot = 0; slot < cells.length; slot++) {
        const cell = cells[slot] ?? 0;
        if (leftOut[slot] === 0) counts[cell] = (counts[cell] ?? 0) + (kinds.people[kindOf[slot] ?? 0] ?? 0);
      }
    }
    for (let slot = 0; slot < skills.length; slot++) {
      if (leftOut[slot] === 0 && cellsBy.some(({ counts, cells }) => isSmall(counts[cells[slot] ?? 0] ?? 0)))
        take(slot);
    }
  };
  for (let round = 0; round < rounds; round++) {
    look((slot) => {
      leftOut[slot] = 1;
    });
  }
  const unsettled = new Set<number>();
  look((slot) => unsettled.add(skills[slot] ?? 0));
  for (const [slot, skill] of skills.entries()) if (unsettled.has(skill)) leftOut[slot] = 1;
  return {
    isTouched,
    isLeftOut: (kind, need) => leftOut[(starts[kind] ?? 0) + (placeOf[need] ?? 0)] === 1,
    leftOutBy: (groups, groupOf) => {
      const sums = new Int32Array(groups * layout.skillIds.length);
      for (const [slot, skill] of skills.entries()) {
        const kind = kindOf[slot] ?? 0;
        const cell = skill * groups + groupOf(kind);
        if (leftOut[slot] === 1) sums[cell] = (sums[cell] ?? 0) + (kinds.people[kind] ?? 0);
      }
      return sums;
    },
  };
}

/** How many people need a skill, at `skill * groups + group`. */
export function needBy(
  { needs, skillIds, roleLevelIds }: Layout,
  { people, roleLevels }: Kinds,
  groups: number,
  groupOf: (kind: number) => number,
): Int32Array {
  const at = new Int32Array(roleLevelIds.length * groups);
  for (let kind = 0; kind < roleLevels.length; kind++) {
    const roleLevel = roleLevels[kind] ?? -1;
    if (roleLevel < 0) continue;
    const cell = roleLevel * groups + groupOf(kind);
    at[cell] = (at[cell] ?? 0) + (people[kind] ?? 0);
  }
  const sums = new Int32Array(skillIds.length * groups);
  for (let i = 0; i < at.length; i++) {
    const here = at[i] ?? 0;
    if (here === 0) continue;
    const group = i % groups;
    const roleLevel = (i - group) / groups;
    for (let need = needs.starts[roleLevel] ?? 0; need < (needs.starts[roleLevel + 1] ?? 0); need++) {
      const cell = (needs.skills[need] ?? 0) * groups + group;
      sums[cell] = (sums[cell] ?? 0) + here;
    }
  }
  return sums;
}

/** @throws {@link OptionError} for more than 20 million cells. */
export function requireFew(groups: number, { skillIds, roleLevelIds }: Layout): number {
  if (groups * Math.max(skillIds.length, roleLevelIds.length) <= mostCells) return groups;
  throw new OptionError(`${groups} groups by all skills, or all role levels, are more than ${mostCells} cells`);
}

/** The needs of touched skills, one kind after the other: that of kind `k` is at `starts[k] + placeOf[need]`. */
function touchedNeeds({ needs, roleLevelIds }: Layout, { roleLevels }: Kinds, isTouched: Uint8Array) {
  const placeOf = new Int32Array(needs.skills.length);
  const touched = roleLevelIds.map((_, roleLevel) => {
    const found: number[] = [];
    for (let need = needs.starts[roleLevel] ?? 0; need < (needs.starts[roleLevel + 1] ?? 0); need++) {
      placeOf[need] = found.length;
      if (isTouched[needs.skills[need] ?? 0] === 1) found.push(needs.skills[need] ?? 0);
    }
    return found;
  });
  const starts = new Uint32Array(roleLevels.length + 1);
  for (let kind = 0; kind < roleLevels.length; kind++)
    starts[kind + 1] = (starts[kind] ?? 0) + (touched[roleLevels[kind] ?? -1]?.length ?? 0);
  const slots = starts[roleLevels.length] ?? 0;
  const [skills, kindOf] = [new Uint32Array(slots), new Uint32Array(slots)];
  for (let kind = 0; kind < roleLevels.length; kind++) {
    const start = starts[kind] ?? 0;
    for (const [place, skill] of (touched[roleLevels[kind] ?? -1] ?? []).entries()) {
      skills[start + place] = skill;
      kindOf[start + place] = kind;
    }
  }
  return { starts, placeOf, skills, kindOf };
}
