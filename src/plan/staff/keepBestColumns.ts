import type { PairValues } from "./PairValues.js";

/** Values of fewer columns, and which columns these are, in their order. */
export interface BestColumns {
  readonly values: PairValues;
  readonly columns: Int32Array;
}

/**
 * The values of those columns alone that are among the best `most` of some row; of columns that gain a row the same, the
 * lower. With as many as there are rows nothing is lost: whoever has a column that is not among a row's best could have one
 * of these instead, as the other rows cannot have them all. With so many more, nor are so many next best assignments.
 */
export function keepBestColumns(values: PairValues, most: number): BestColumns {
  const different = new Set(values.rows);
  const wanted = new Uint8Array(values.columns);
  if (different.size * most >= values.columns)
    wanted.fill(1); // Looking for the best would cost more than it spares.
  else for (const row of different) for (const column of bestOf(row, most)) wanted[column] = 1;
  const columns = Int32Array.from(wanted.keys()).filter((column) => wanted[column] === 1);
  if (columns.length === values.columns) return { values, columns };
  const known = new Map<readonly Float64Array[], readonly Float64Array[]>();
  const rows = values.rows.map((row) => {
    const narrow = known.get(row) ?? row.map((layer) => chosenFrom(layer, columns));
    known.set(row, narrow);
    return narrow;
  });
  return { values: { ...values, columns: columns.length, rows }, columns };
}

function chosenFrom(layer: Float64Array, columns: Int32Array): Float64Array {
  const chosen = new Float64Array(columns.length);
  for (let place = 0; place < columns.length; place++) chosen[place] = layer[columns[place] ?? 0] ?? 0;
  return chosen;
}

function bestOf(row: readonly Float64Array[], most: number): readonly number[] {
  const first = row[0] ?? new Float64Array();
  const values = first.filter((value) => !Number.isNaN(value)).sort(); // Numbers alone: the engine sorts them without us.
  const least = values.at(-most) ?? -Infinity;
  const better: number[] = [];
  const equal: number[] = [];
  for (let column = 0; column < first.length; column++) {
    const value = first[column] ?? 0;
    if (value > least) better.push(column);
    else if (value === least) equal.push(column);
  }
  if (better.length + equal.length <= most) return [...better, ...equal];
  equal.sort((a, b) => {
    for (const layer of row) {
      const difference = (layer[b] ?? 0) - (layer[a] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return [...better, ...equal.slice(0, most - better.length)];
}
