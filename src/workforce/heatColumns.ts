/** Counts of people, and rungs, a number a cell: `need = leftOut + hold + short + unassessed`. */
export interface HeatColumns {
  /** People whose role level needs the skill: a headcount, which is never suppressed. */
  readonly need: Int32Array;
  /** Of them: in a small group, so that no other number is about them. */
  readonly leftOut: Int32Array;
  /** Of the others: at the level needed or higher. */
  readonly hold: Int32Array;
  /** Of the others: known to be short of it. */
  readonly short: Int32Array;
  /** By how many rungs they are short, together. */
  readonly rungsShort: Int32Array;
  /** Of the others: not assessed. */
  readonly unassessed: Int32Array;
}

export const heatMeasures = [
  "need",
  "leftOut",
  "hold",
  "short",
  "rungsShort",
  "unassessed",
] as const satisfies readonly (keyof HeatColumns)[];

/** The measures that are suppressed where all people of a cell are left out. */
export const suppressedMeasures = [
  "hold",
  "short",
  "rungsShort",
  "unassessed",
] as const satisfies readonly (keyof HeatColumns)[];

/** A column for each measure. */
export function heatColumns(make: (measure: keyof HeatColumns) => Int32Array): HeatColumns {
  return {
    need: make("need"),
    leftOut: make("leftOut"),
    hold: make("hold"),
    short: make("short"),
    rungsShort: make("rungsShort"),
    unassessed: make("unassessed"),
  };
}

/** What stands for a number that is suppressed. */
export const withheld = -1;

/** Withholds, in place, the numbers of cells that are about nobody but who is left out; gives how many cells these are. */
export function suppress(columns: HeatColumns): number {
  let count = 0;
  for (const [at, need] of columns.need.entries()) {
    if (need === 0 || need > (columns.leftOut[at] ?? 0)) continue;
    for (const measure of suppressedMeasures) columns[measure][at] = withheld;
    count++;
  }
  return count;
}
