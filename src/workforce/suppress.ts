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
 * good as a group: two or more, of `minGroup` people or more. A measure of them adds up to nothing, which tells that each
 * is 0, only where nobody at all is counted in it. Where all the cells there are do not reach that, the whole skill goes.
 *
 * Who knows these rules must not learn from them either. So cells are added in one order for all skills, the smallest group
 * first: were it the smallest cell, the open ones would bound it. And what the cells add up to must be a sum that could be
 * made up in more than one way. `sql/heatMapSql.ts` has the same rules as SQL.
 */
export function suppress(open: Open): void {
  const order = Array.from(open.sizes, (_, group) => group).sort(
    (a, b) => (open.sizes[a] ?? 0) - (open.sizes[b] ?? 0) || a - b,
  );
  for (let skill = 0; skill < open.totals.need.length; skill++) {
    const small = smallCells(open, skill);
    if (small.length === 0) continue;
    const { chosen, isHidden } = withPartners(open, skill, small, order);
    for (const cell of chosen) withhold(open.cells, cell);
    if (!isHidden) withhold(open.totals, skill);
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

/** The small cells with others, the smallest groups first, until they are hidden: if they are not in the end, none is left. */
function withPartners(open: Open, skill: number, small: readonly number[], order: readonly number[]) {
  const { cells, totals, sizes, minGroup } = open;
  const chosen = [...small];
  const sums = heatMeasures.map((measure) => small.reduce((sum, cell) => sum + (cells[measure][cell] ?? 0), 0));
  const areTold = heatMeasures.map((measure) => totals[measure][skill] === 0);
  const canVary = varying(open, skill, small);
  const isHidden = () => {
    const sum = sums[0] ?? 0; // The first is `need`.
    const isGroup = chosen.length > 1 && sum >= minGroup;
    return isGroup && sums.every((n, i) => n > 0 || areTold[i]) && canVary(sum, chosen.length - small.length);
  };
  const taken = new Set(small);
  for (const group of order) {
    if (isHidden()) break;
    const partner = skill * sizes.length + group;
    if (taken.has(partner) || (cells.need[partner] ?? 0) === 0) continue;
    chosen.push(partner);
    for (const [i, measure] of heatMeasures.entries()) sums[i] = (sums[i] ?? 0) + (cells[measure][partner] ?? 0);
  }
  return { chosen, isHidden: isHidden() };
}

/**
 * Whether small cells and partners can add up to a sum in more than one way: with partners, whatever the small ones are;
 * without, where they are not all as small or as large as they can be.
 */
function varying({ sizes, minGroup }: Open, skill: number, small: readonly number[]) {
  let [least, most] = [0, 0];
  for (const cell of small) {
    const size = sizes[cell - skill * sizes.length] ?? 0;
    least += size < minGroup ? 0 : 1; // A cell of 0 is suppressed in a small group alone.
    most += Math.min(size, minGroup - 1);
  }
  return (sum: number, partners: number) =>
    partners > 0 ? sum >= most + partners * minGroup : least < sum && sum < most;
}

function withhold(columns: HeatColumns, at: number): void {
  for (const measure of heatMeasures) columns[measure][at] = withheld;
}
