/** Counts of people, and rungs, a number a cell. */
export interface HeatColumns {
  /** People whose role level needs the skill. */
  readonly need: Int32Array;
  /** Of them: at the level needed or higher. */
  readonly hold: Int32Array;
  /** Of them: known to be short of it. */
  readonly short: Int32Array;
  /** By how many rungs they are short, together. */
  readonly rungsShort: Int32Array;
  /** Of them: not assessed. */
  readonly unassessed: Int32Array;
}

export const heatMeasures = [
  "need",
  "hold",
  "short",
  "rungsShort",
  "unassessed",
] as const satisfies readonly (keyof HeatColumns)[];

/** A column for each measure. */
export function heatColumns(make: (measure: keyof HeatColumns) => Int32Array): HeatColumns {
  return {
    need: make("need"),
    hold: make("hold"),
    short: make("short"),
    rungsShort: make("rungsShort"),
    unassessed: make("unassessed"),
  };
}

/** What stands for a number that is suppressed. */
export const withheld = -1;
