/** A column of a {@link Program} so many times. */
export interface Term {
  readonly column: number;
  readonly times: number;
}

import { commonUnit } from "./rangeOf.js";

/** What a row adds up to lies between the two, both included. */
export interface Row {
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** From 0 up to `most`, which is whole. Where `whole` is not said, whole numbers are as good as any. */
export interface Column {
  readonly most: number;
  readonly whole: boolean;
}

/**
 * A mixed-integer program, as a question builds it and a solver reads it: columns from 0 upwards, and rows of terms
 * between bounds. What is best is not part of it: `solveInOrder` asks for one thing after another.
 */
export class Program {
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];

  /** A column that is 0 or 1. */
  binary(): number {
    return this.columns.push({ most: 1, whole: true }) - 1;
  }

  /** How much there is to look at. */
  get size(): number {
    return this.columns.length * this.rows.length;
  }

  /**
   * A column of any number from 0 to `most`, for what comes out whole by itself wherever the binaries are, or could at no
   * loss.
   */
  upTo(most: number): number {
    return this.columns.push({ most, whole: false }) - 1;
  }

  /** Demands that the terms add up to `least` at least and to `most` at most. */
  row(terms: readonly Term[], { least = -Infinity, most = Infinity }: { least?: number; most?: number }): void {
    this.rows.push({ terms: Program.merged(terms), least, most });
  }

  /**
   * Demands that a whole sum, such as of money, is at most so much. In units of what the terms have in common, and with half
   * a unit to spare: no whole sum lies there, and a solver need not meet a bound to the last digit.
   */
  atMost(terms: readonly Term[], most: number): void {
    const largest = terms.reduce(
      (sum, { column, times }) => sum + Math.max(0, times * (this.columns[column]?.most ?? 1)),
      0,
    );
    if (largest <= most) return; // It goes without saying.
    const unit = commonUnit(terms);
    const inUnits = terms.map(({ column, times }) => ({ column, times: times / unit }));
    this.row(inUnits, { most: Math.floor(most / unit) + 0.5 });
  }

  /** The terms at these values. */
  static sum(terms: readonly Term[], values: readonly number[]): number {
    return terms.reduce((sum, { column, times }) => sum + times * (values[column] ?? 0), 0);
  }

  /**
   * Whether values are what the program asks for: solvers have been seen to call a solution feasible that is not, so every
   * one is held to its program. Sums of whole numbers are held to it exactly; others may be off by a millionth of their size.
   */
  isMetBy(values: readonly number[]): boolean {
    const isWhole = values.map(Number.isInteger);
    return (
      this.columns.every(({ most, whole }, column) => {
        return (!whole || isWhole[column]) && isInside(values[column] ?? 0, 0, most, isWhole[column] ?? true);
      }) &&
      this.rows.every(({ terms, least, most }) => {
        const isExact = terms.every(({ column, times }) => isWhole[column] && Number.isInteger(times));
        return isInside(Program.sum(terms, values), least, most, isExact);
      })
    );
  }

  /** The same terms with each column once: solvers differ in what they make of one that is named twice. */
  static merged(terms: readonly Term[]): readonly Term[] {
    const times = new Map<number, number>();
    for (const term of terms) times.set(term.column, (times.get(term.column) ?? 0) + term.times);
    if (times.size === terms.length) return terms;
    return [...times].map(([column, sum]) => ({ column, times: sum })).filter((term) => term.times !== 0);
  }
}

function isInside(value: number, least: number, most: number, isExact: boolean): boolean {
  const size = Math.max(1, ...[least, most].filter(Number.isFinite).map(Math.abs));
  const give = isExact ? 0 : Math.min(1e-6 * size, 0.25);
  return value >= least - give && value <= most + give;
}
