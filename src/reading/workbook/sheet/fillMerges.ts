import type { SheetRows } from "./SheetRows.js";

/** A range of merged cells, all places from 0 and both ends included. Only its first column matters here. */
export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Lets the text of a merged cell stand in each row it covers, in the first column of the range: a team that is merged
 * over the rows of its people counts for each of them. Sideways nothing is filled, because a title over five columns is
 * no value of the other four. A cell underneath that has a text of its own keeps it, ranges that overlap one above
 * are left out, as no spreadsheet writes them, and rows without cells at the end of a sheet are not made up.
 */
export function fillMerges(rows: SheetRows, merges: readonly Merge[]): void {
  const sorted = merges.filter(({ first, last }) => last > first);
  sorted.sort((a, b) => a.column - b.column || a.first - b.first);
  let [column, covered] = [-1, -1];
  for (const merge of sorted) {
    if (merge.column === column && merge.first <= covered) continue;
    ({ column, last: covered } = merge);
    const text = rows.text(merge.first, column);
    if (text !== "") rows.fillDown(column, text, merge.first + 1, merge.last);
  }
}
