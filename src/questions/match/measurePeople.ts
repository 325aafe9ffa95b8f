import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { eachHeld } from "../../framework/eachHeld.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";

/** How everybody stands to one role level, in the numbers of {@link gap}: a column each, a place for each person. */
export interface Measured {
  /** 0 where nothing is asked. */
  readonly outOf: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Rungs known to be short, of needs that count. */
  readonly rungsShort: Int32Array;
  /** The part of `outOf` and of `low` that essential needs make up. */
  readonly essentialOutOf: number;
  readonly essentialLow: Int32Array;
}

/** One need of one of the role levels, as it is read off a skill. */
interface MeasuredNeed {
  readonly measured: Measured;
  readonly need: NeedWorth;
}

/**
 * Measures people against role levels by going through what each person has once: from each skill to the needs for it. It
 * gives the coverages of {@link gap} without its standings, for half a million pairs in some tens of milliseconds.
 *
 * @throws {@link UnknownIdError} for a skill or level of a profile that the framework does not have.
 */
export function measurePeople<RoleLevel extends RoleLevelOrProfile>(
  framework: Framework,
  people: readonly Profile[],
  roleLevels: Iterable<RoleLevel>,
): ReadonlyMap<RoleLevel, Measured> {
  const measuredOf = new Map<RoleLevel, Measured>();
  const needsOf = new Map<string, MeasuredNeed[]>();
  for (const roleLevel of new Set(roleLevels)) {
    const needs = askedBy(framework, roleLevel).needs.filter(({ counts }) => counts);
    const measured = unmeasured(needs, people.length);
    measuredOf.set(roleLevel, measured);
    for (const need of needs) {
      const known = needsOf.get(need.skill);
      if (known) known.push({ measured, need });
      else needsOf.set(need.skill, [{ measured, need }]);
    }
  }
  for (const [person, { has }] of people.entries()) {
    eachHeld(framework, has, (skill, rank) => {
      for (const one of needsOf.get(skill) ?? []) credit(one, person, rank);
    });
  }
  return measuredOf;
}

function credit({ measured, need }: MeasuredNeed, person: number, rank: number): void {
  const { low, high, rungsShort, essentialLow } = measured;
  const { rungs, weight, importance } = need;
  const missed = Math.max(0, rungs - rank);
  const earned = (rungs - missed) * weight;
  low[person] = (low[person] ?? 0) + earned;
  high[person] = (high[person] ?? 0) - missed * weight;
  rungsShort[person] = (rungsShort[person] ?? 0) + missed;
  if (importance === "essential") essentialLow[person] = (essentialLow[person] ?? 0) + earned;
}

/** Needs that count before anybody has been looked at: nothing is known, so everything may be held. */
function unmeasured(needs: readonly NeedWorth[], people: number): Measured {
  const sum = (those: readonly NeedWorth[]) => those.reduce((all, { outOf }) => all + outOf, 0);
  const outOf = sum(needs);
  return {
    outOf,
    low: new Int32Array(people),
    high: new Int32Array(people).fill(outOf),
    rungsShort: new Int32Array(people),
    essentialOutOf: sum(needs.filter(({ importance }) => importance === "essential")),
    essentialLow: new Int32Array(people),
  };
}
