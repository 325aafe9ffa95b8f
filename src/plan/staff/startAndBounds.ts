import { assign } from "./assign.js";
import { joinLayers } from "./joinLayers.js";
import type { Placement, PostGroup } from "./jointProgram.js";
import type { PairValues } from "./PairValues.js";
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
}

/** What somebody gains for a post of a group, the most important first. */
type Gains = (prospect: Prospect, isReady: boolean) => readonly number[];

const layerCount = 5;

export function startAndBounds(
  groups: readonly PostGroup[],
  placements: readonly Placement[],
  columns: number,
  people: number,
): StartAndBounds {
  const groupOf = groups.flatMap((group) => group.rows.map(() => group));
  const inTurn: Gains = ({ isKept, fit, isAgainst }, isReady) => [
    Number(isKept),
    Number(isReady),
    fit,
    1,
    -Number(isAgainst),
  ];
  const start = new Array<number>(columns).fill(0);
  const placed = new Map(
    placements.flatMap((one) => (one.block ? [] : [[keyOf(one.group.rows[0], one.prospect.person), one.column]])),
  );
  const [without, withCourses] = [best(false, inTurn), best(true, inTurn)];
  for (const [row, person] of without.columnOf.entries()) {
    const column = placed.get(keyOf(groupOf[row]?.rows[0], person));
    if (column !== undefined) start[column] = 1;
  }
  return {
    start,
    isMostReady: [0, 1].every((layer) => without.total[layer] === withCourses.total[layer]),
    readyBound: withCourses.total[1] ?? 0,
    fitBound: best(true, ({ fit }) => [fit, 0, 0, 0, 0]).total[0] ?? 0,
  };

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

  function valuesIn({ asTheyAre, trained }: PostGroup, withCourses: boolean, gains: Gains): Float64Array[] {
    const layers = Array.from({ length: layerCount }, () => new Float64Array(people));
    for (const values of layers) values.fill(Number.NaN);
    const set = (prospect: Prospect, isReady: boolean) => {
      for (const [i, value] of gains(prospect, isReady).entries()) {
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
