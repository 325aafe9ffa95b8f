import { type HeatColumns, heatMeasures, withheld } from "./heatColumns.js";

/** A heat map with everything in it: skill `s` and group `g` meet in cell `s * sizes.length + g`. */
interface Open {
  readonly cells: HeatColumns;
  readonly totals: HeatColumns;
  /** How many people a group counts. */
  readonly sizes: Int32Array;
  readonly minGroup: number;
  readonly couldNeed: (skill: number, group: number) => boolean;
}

/**
 * Takes out, in place, the numbers about too few people, and for each skill as many others as keep its total from giving
 * them back. What the suppressed cells of a skill add up to can be worked out from the total, so together they must be as
 * good as a group: two or more, of `minGroup` people or more. And no measure of them may add up to nothing, which would
 * tell that each is 0. Where all the cells there are do not reach that, the total goes instead.
 */
export function suppress(open: Open): void {
  for (let skill = 0; skill < open.totals.need.length; skill++) {
    const small = smallCells(open, skill);
    if (small.length === 0) continue;
    const covered = withPartners(open, skill, small);
    for (const cell of covered ?? small) withhold(open.cells, cell);
    if (!covered) withhold(open.totals, skill);
  }
}

function isSmall(people: number, minGroup: number): boolean {
  return people > 0 && people < minGroup;
}

/** Cells about too few people, and cells of groups of too few, even where they count nobody: that is about them too. */
function smallCells({ cells, sizes, minGroup, couldNeed }: Open, skill: number): number[] {
  const small: number[] = [];
  for (const [group, size] of sizes.entries()) {
    const cell = skill * sizes.length + group;
    if (isSmall(cells.need[cell] ?? 0, minGroup) || (isSmall(size, minGroup) && couldNeed(skill, group)))
      small.push(cell);
  }
  return small;
}

/** The small cells with others that hide them, the smallest first; `undefined` where there are not enough. */
function withPartners({ cells, sizes, minGroup }: Open, skill: number, small: readonly number[]): number[] | undefined {
  const chosen = [...small];
  const sums = heatMeasures.map((measure) => small.reduce((sum, cell) => sum + (cells[measure][cell] ?? 0), 0));
  const isHidden = () => chosen.length > 1 && (sums[0] ?? 0) >= minGroup && sums.every((sum) => sum > 0); // First is `need`.
  const first = skill * sizes.length;
  const taken = new Set(small);
  const partners = Array.from(sizes, (_, group) => first + group)
    .filter((cell) => (cells.need[cell] ?? 0) > 0 && !taken.has(cell))
    .sort((a, b) => (cells.need[a] ?? 0) - (cells.need[b] ?? 0) || a - b);
  for (const partner of partners) {
    if (isHidden()) break;
    chosen.push(partner);
    for (const [i, measure] of heatMeasures.entries()) sums[i] = (sums[i] ?? 0) + (cells[measure][partner] ?? 0);
  }
  return isHidden() ? chosen : undefined;
}

function withhold(columns: HeatColumns, at: number): void {
  for (const measure of heatMeasures) columns[measure][at] = withheld;
}
