import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";

/** How everybody stands to one role level, in the numbers of `gap`: a column each, a place for each person. */
export interface Measured {
  readonly outOf: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Rungs known to be short, of needs that count. */
  readonly short: Int32Array;
  /** The part of `outOf` and of `low` that essential needs make up. */
  readonly essentialOutOf: number;
  readonly essentialLow: Int32Array;
}

/** How people stand to some role levels, and who of them is known to hold anything at all. */
export interface MeasuredPeople {
  readonly byRoleLevel: ReadonlyMap<string, Measured>;
  readonly holdsAny: readonly boolean[];
}

/** One need of one of the role levels, as it is read off a skill. */
interface Asked {
  readonly measured: Measured;
  readonly rungs: number;
  readonly weight: number;
  readonly isEssential: boolean;
}

/**
 * Measures people against role levels by going through what each person has once: from each skill to the needs for it. It
 * comes to the coverages of `gap` without its standings, for half a million pairs in some tens of milliseconds.
 *
 * @throws {@link UnknownIdError} for a skill or level of a profile that the framework does not have.
 */
export function measurePeople(
  framework: Framework,
  people: readonly Profile[],
  roleLevels: Iterable<string>,
): MeasuredPeople {
  const { ranks, skills } = indexOf(framework);
  const byRoleLevel = new Map<string, Measured>();
  const askedOf = new Map<string, Asked[]>();
  for (const id of new Set(roleLevels)) {
    const { measured, asked } = unmeasured(framework, id, people.length);
    byRoleLevel.set(id, measured);
    for (const [skill, need] of asked) {
      const needs = askedOf.get(skill);
      if (needs) needs.push(need);
      else askedOf.set(skill, [need]);
    }
  }
  const holdsAny = people.map(
    ({ has }: { readonly has: Readonly<Record<string, string | null | undefined>> }, person) => {
      let any = false;
      for (const skill of Object.keys(has)) {
        if (!skills.has(skill)) lookUp("skill", skills, skill);
        const level = has[skill];
        if (level === undefined) continue;
        const rank = level === null ? 0 : lookUp("level", ranks, level);
        any ||= rank > 0;
        for (const need of askedOf.get(skill) ?? []) credit(need, person, rank);
      }
      return any;
    },
  );
  return { byRoleLevel, holdsAny };
}

function credit({ measured, rungs, weight, isEssential }: Asked, person: number, rank: number): void {
  const { low, high, short, essentialLow } = measured;
  const missed = Math.max(0, rungs - rank);
  const earned = (rungs - missed) * weight;
  low[person] = (low[person] ?? 0) + earned;
  high[person] = (high[person] ?? 0) - missed * weight;
  if (weight > 0) short[person] = (short[person] ?? 0) + missed;
  if (isEssential) essentialLow[person] = (essentialLow[person] ?? 0) + earned;
}

/** A role level before anybody has been looked at: nothing is known, so everything may be held. */
function unmeasured(framework: Framework, roleLevel: string, people: number) {
  const { ranks, roleLevels } = indexOf(framework);
  const { needs } = lookUp("role level", roleLevels, roleLevel).roleLevel;
  let [outOf, essentialOutOf] = [0, 0];
  const bare = needs.map((need) => {
    const rungs = need.level === undefined ? 1 : lookUp("level", ranks, need.level);
    const weight = weightOf(need);
    const isEssential = need.importance !== "desirable";
    outOf += rungs * weight;
    if (isEssential) essentialOutOf += rungs * weight;
    return { skill: need.skill, rungs, weight, isEssential };
  });
  const measured: Measured = {
    outOf,
    low: new Int32Array(people),
    high: new Int32Array(people).fill(outOf),
    short: new Int32Array(people),
    essentialOutOf,
    essentialLow: new Int32Array(people),
  };
  return { measured, asked: bare.map(({ skill, ...need }) => [skill, { measured, ...need }] as const) };
}
