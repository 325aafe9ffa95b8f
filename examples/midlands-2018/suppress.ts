/** A row of counts of people as it may be shown, with its total. `undefined` is hidden. */
export interface ShownRow {
  readonly cells: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/** Groups of fewer people than this are not shown. Nobody is a group of none, so 0 is hidden too. */
export const fewest = 5;

/**
 * Hides every group of a row of four that is too small, and enough of the others that no hidden one can be had back, not
 * even by who knows this rule: test/midlands.test.ts tries all rows.
 *
 * A total under {@link fewest} is hidden with its whole row. Else cells are hidden until those hidden come to at least
 * {@link fewest} people (the total less what is shown tells that much) and two of them are neighbours, the last being next
 * to the first: the next cell after the first hidden one goes. Next by place, not by size: of the smallest cell it would be
 * known that it is no greater than any still shown, and of two small cells far apart that both are small, so that 8 people
 * in them could only be 4 and 4. Columns have no totals, so a row stands alone.
 */
export function suppress(counts: readonly number[]): ShownRow {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < fewest) return { cells: counts.map(() => undefined), total: undefined };
  const cells: (number | undefined)[] = counts.map((count) => (count < fewest ? undefined : count));
  for (;;) {
    const hidden = [...cells.keys()].filter((place) => cells[place] === undefined);
    const people = hidden.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
    const areNeighbours = hidden.some((place) => cells[(place + 1) % cells.length] === undefined);
    if (hidden.length === 0 || (areNeighbours && people >= fewest)) return { cells, total };
    let next = hidden[0] ?? 0;
    while (cells[next] === undefined) next = (next + 1) % cells.length;
    cells[next] = undefined;
  }
}
