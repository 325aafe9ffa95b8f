/** A column of a {@link Program} so many times. */
export interface Term {
  readonly column: number;
  readonly times: number;
}

/** What a row adds up to lies between the two, both included. */
export interface Row {
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** From 0 up to `most`, in whole numbers or not. */
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

  /** A column of any number from 0 to `most`. */
  upTo(most: number): number {
    return this.columns.push({ most, whole: false }) - 1;
  }

  /** Demands that the terms add up to `least` at least and to `most` at most. */
  row(terms: readonly Term[], { least = -Infinity, most = Infinity }: { least?: number; most?: number }): void {
    this.rows.push({ terms: Program.merged(terms), least, most });
  }

  /** The terms at these values. */
  static sum(terms: readonly Term[], values: readonly number[]): number {
    return terms.reduce((sum, { column, times }) => sum + times * (values[column] ?? 0), 0);
  }

  /**
   * Whether values are what the program asks for: solvers have been seen to call a solution feasible that is not, so
   * every one is held to its program. `slack` is what a row may be off by, in parts of its own size, and never as much as
   * half a unit.
   */
  isMetBy(values: readonly number[], slack = 1e-6): boolean {
    const inside = (value: number, least: number, most: number) => {
      const size = Math.max(1, ...[least, most].filter(Number.isFinite).map(Math.abs));
      const give = Math.min(slack * size, 0.25);
      return value >= least - give && value <= most + give;
    };
    return (
      this.columns.every(({ most, whole }, column) => {
        const value = values[column] ?? 0;
        return inside(value, 0, most) && (!whole || Number.isInteger(value));
      }) && this.rows.every(({ terms, least, most }) => inside(Program.sum(terms, values), least, most))
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
