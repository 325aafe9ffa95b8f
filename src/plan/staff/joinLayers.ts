import type { PairValues } from "./PairValues.js";

/** Values in fewer layers that order assignments alike, and the way back. */
export interface JoinedLayers {
  readonly values: PairValues;
  /** The sums of the layers that sums of the joined layers stand for. */
  readonly unpack: (sums: readonly number[]) => number[];
}

/**
 * Joins neighbouring layers into one number where all sums stay exact, as a search in few layers is quicker: a whole unit
 * of the higher layer counts more than the lower one can come to.
 */
export function joinLayers({ columns, layers, rows }: PairValues): JoinedLayers {
  const pairs = Math.min(rows.length, columns);
  const greatest = Array.from({ length: layers }, (_, layer) => greatestIn(new Set(rows.map((row) => row[layer]))));
  /** The layers that go together, and what a unit of each counts. */
  const groups: { units: number[]; most: number; from: number }[] = [];
  for (const [layer, most] of greatest.entries()) {
    const group = groups.at(-1);
    const unit = 2 * pairs * most + 1;
    const joined = group && group.most * unit + most;
    if (group && joined !== undefined && joined * 8 * (pairs + 1) <= Number.MAX_SAFE_INTEGER) {
      group.units = [...group.units.map((one) => one * unit), 1];
      group.most = joined;
    } else groups.push({ units: [1], most, from: layer });
  }
  const known = new Map<readonly Float64Array[], readonly Float64Array[]>();
  const join = (row: readonly Float64Array[]) =>
    groups.map(({ units, from }) => {
      const sum = new Float64Array(columns);
      for (const [i, unit] of units.entries()) {
        const layer = row[from + i];
        if (layer)
          for (let column = 0; column < columns; column++)
            sum[column] = (sum[column] ?? 0) + unit * (layer[column] ?? 0);
      }
      return sum;
    });
  return {
    values: {
      columns,
      layers: groups.length,
      rows: rows.map((row) => {
        const joined = known.get(row) ?? join(row);
        known.set(row, joined);
        return joined;
      }),
    },
    unpack: (sums) =>
      groups.flatMap(({ units }, group) => {
        let rest = sums[group] ?? 0;
        return units.map((unit) => {
          const part = Math.round(rest / unit) + 0; // Lower layers come to less than half a unit.
          rest -= part * unit;
          return part;
        });
      }),
  };
}

function greatestIn(columns: Iterable<Float64Array | undefined>): number {
  let most = 0;
  for (const column of columns) {
    if (!column) continue;
    for (let i = 0; i < column.length; i++) {
      const value = Math.abs(column[i] ?? 0);
      if (value > most) most = value; // Never for NaN.
    }
  }
  return most;
}
