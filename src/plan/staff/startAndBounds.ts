import { assign } from "./assign.js";
import { joinLayers } from "./joinLayers.js";
import type { JointProgram, PostGroup } from "./jointProgram.js";
import type { PairValues } from "./PairValues.js";
import type { StaffingAim } from "./time/StaffingOverTime.js";
import { gainsOverTime, type Outcome, type TimeFacts, withoutAnybody } from "./time/TimeFacts.js";
import type { Prospect } from "./whoCanBeTrained.js";

/** What two assignments say of the joint program before it is solved. */
export interface StartAndBounds {
  /** The best that can be done without any course: a limit of time can then not come to nothing. */
  readonly start: readonly number[];
  /** Whether so many are ready in it that no course could make them more. */
  readonly isMostReady: boolean;
  /** The most posts with somebody ready, and the greatest total fit, if courses cost nothing and took no places. */
  readonly readyBound: number;
  readonly fitBound: number;
  /** Over a period the most months that could be filled, and the least cost, if courses cost and took nothing. */
  readonly monthsBound: number;
  readonly costBound: number;
}

/** Kept, two over a period, ready, fit, filled and sites. */
const layerCount = 7;

/** What somebody gains for a post of a group, the most important first: one for each layer. */
type Gains = (prospect: Prospect, isReady: boolean, group: PostGroup) => readonly number[];

export function startAndBounds(
  groups: readonly PostGroup[],
  { program, placements, hires }: Pick<JointProgram, "program" | "placements" | "hires">,
  people: number,
  time?: TimeFacts,
): StartAndBounds {
  const groupOf = groups.flatMap((group) => group.rows.map(() => group));
  const inTurn: Gains = ({ isKept, fit, isAgainst }, isReady) => [
    Number(isKept),
    Number(isReady),
    fit,
    1,
    -Number(isAgainst),
    0,
    0,
  ];
  const overTime: Gains = (prospect, isReady, group) => {
    const [kept = 0, ...others] = inTurn(prospect, isReady, group);
    if (!time || !group.inPeriod) return [kept, ...others];
    return [kept, ...gainsOverTime(time, group.inPeriod)(prospect.person, isReady), ...others.slice(0, -2)];
  };
  const start = new Array<number>(program.columns.length).fill(0);
  const placed = new Map(
    placements.flatMap((one) => (one.block ? [] : [[keyOf(one.group.rows[0], one.prospect.person), one.column]])),
  );
  const [without, withCourses] = [best(false, overTime), best(true, inTurn)];
  const open = new Map(groups.map((group) => [group, group.rows.length]));
  for (const [row, person] of without.columnOf.entries()) {
    const group = groupOf[row];
    const column = placed.get(keyOf(group?.rows[0], person));
    if (column === undefined || !group) continue;
    start[column] = 1;
    open.set(group, (open.get(group) ?? 0) - 1);
  }
  if (time) hireFor(time);
  return {
    start,
    isMostReady: !time && [0, 1].every((layer) => without.total[layer] === withCourses.total[layer]),
    readyBound: withCourses.total[1] ?? 0,
    fitBound: best(true, ({ fit }) => [fit, 0, 0, 0, 0, 0, 0]).total[0] ?? 0,
    monthsBound: time ? bestOfPeriod(time, "filled", ({ filled }) => filled) : 0,
    costBound: time ? -bestOfPeriod(time, "cost", ({ cost }) => -cost) : 0,
  };

  /** The best of all posts in one thing, whoever can be trained being ready at once, or not at all where that is better. */
  function bestOfPeriod({ budget: _, ...facts }: TimeFacts, aim: StaffingAim, of: (one: Outcome) => number): number {
    const without = (group: PostGroup) => (group.inPeriod ? of(withoutAnybody({ ...facts, aim }, group.inPeriod)) : 0);
    const gain: Gains = ({ person }, isReady, { inPeriod }) => {
      const gains = inPeriod && gainsOverTime({ ...facts, aim }, inPeriod);
      const [asReady = 0] = gains?.(person, isReady) ?? [];
      const [asShort = 0] = gains?.(person, false) ?? [];
      return [Math.max(asReady, asShort), 0, 0, 0, 0, 0, 0];
    };
    return groupOf.reduce((sum, group) => sum + without(group), 0) + (best(true, gain).total[0] ?? 0);
  }

  /** Hires for the posts that are left where that is better, as long as there is money. */
  function hireFor(facts: TimeFacts): void {
    let left = facts.budget ?? Infinity;
    for (const { group, column } of hires) {
      const rest = open.get(group) ?? 0;
      const { budget: _, ...unlimited } = facts;
      if (rest === 0 || left < facts.hire || !group.inPeriod) continue;
      if (!withoutAnybody(unlimited, group.inPeriod).isHired) continue;
      start[column] = 1;
      left -= facts.hire;
      open.set(group, rest - 1);
    }
  }

  function best(withCourses: boolean, gains: Gains): { columnOf: Int32Array; total: readonly number[] } {
    const valuesOf = new Map(groups.map((group) => [group, valuesIn(group, withCourses, gains)]));
    const pairs: PairValues = {
      columns: people,
      layers: layerCount,
      rows: groupOf.map((one) => valuesOf.get(one) ?? []),
    };
    const { values, unpack } = joinLayers(pairs);
    const assigned = assign(values);
    return { columnOf: assigned?.columnOf ?? new Int32Array(), total: unpack(assigned?.total ?? []) };
  }

  function valuesIn(group: PostGroup, withCourses: boolean, gains: Gains): Float64Array[] {
    const { asTheyAre, trained } = group;
    const layers = Array.from({ length: layerCount }, () => new Float64Array(people));
    for (const values of layers) values.fill(Number.NaN);
    const set = (prospect: Prospect, isReady: boolean) => {
      for (const [i, value] of gains(prospect, isReady, group).entries()) {
        const values = layers[i];
        const present = values?.[prospect.person] ?? Number.NaN;
        if (values) values[prospect.person] = Number.isNaN(present) || present < value ? value : present;
      }
    };
    for (const prospect of asTheyAre) set(prospect, prospect.isReady);
    if (withCourses) for (const prospect of trained) set(prospect, true);
    return layers;
  }
}

function keyOf(row = -1, person: number): string {
  return `${row} ${person}`;
}
