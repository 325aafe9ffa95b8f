import type { Program, Term } from "./Program.js";

/** Between what whole numbers each column lies. */
export interface Box {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** What is proved of a box: nothing in it is less than `bound`, nor, where a column leaves its better end, than `without` of it. */
export interface Proved {
  readonly bound: bigint;
  /** What one unit of each column costs, in parts of a unit. */
  readonly reduced: readonly bigint[];
  /** The bound before it is rounded up, in the same parts. */
  readonly parts: bigint;
}

/** Multipliers are cut to this many binary digits; what is reckoned with them is exact. */
const digits = 40n;

/**
 * Bounds on a program of whole numbers that need no trust: every column lies in a box, so any multipliers of the rows, however
 * a solver of doubles came by them, give a bound that holds, and it is reckoned in whole numbers without rounding.
 */
export class ExactBound {
  readonly #cost: readonly bigint[];
  readonly #rows: readonly {
    readonly terms: readonly (readonly [column: number, times: bigint])[];
    readonly least?: bigint;
    readonly most?: bigint;
  }[];

  /** All coefficients have to be whole. */
  constructor({ columns, rows }: Program, minimise: readonly Term[]) {
    const cost = columns.map(() => 0n);
    for (const { column, times } of minimise) cost[column] = (cost[column] ?? 0n) + BigInt(times);
    this.#cost = cost;
    this.#rows = rows.map(({ terms, least, most }) => ({
      terms: terms.map(({ column, times }) => [column, BigInt(times)] as const),
      ...(Number.isFinite(least) && { least: BigInt(Math.ceil(least)) }),
      ...(Number.isFinite(most) && { most: BigInt(Math.floor(most)) }),
    }));
  }

  /** The bound that these multipliers of the rows give, of what is made least. */
  of(box: Box, multipliers: ArrayLike<number>): Proved {
    return this.#weighed(box, multipliers, this.#cost);
  }

  /** Whether the multipliers prove that nothing in the box meets the program. */
  isEmpty(box: Box, multipliers: ArrayLike<number>): boolean {
    const nothing = this.#cost.map(() => 0n);
    const turned = Array.from(multipliers, (times) => -times);
    return [multipliers, turned].some((some) => this.#weighed(box, some, nothing).bound > 0n);
  }

  #weighed({ least, most }: Box, multipliers: ArrayLike<number>, cost: readonly bigint[]): Proved {
    const reduced = cost.map((times) => times << digits);
    let parts = 0n;
    for (const [i, row] of this.#rows.entries()) {
      const times = inParts(multipliers[i]);
      const end = times > 0n ? row.least : row.most;
      if (times === 0n || end === undefined) continue; // No bound on that side, so nothing can be taken from it.
      parts += times * end;
      for (const [column, own] of row.terms) reduced[column] = (reduced[column] ?? 0n) - times * own;
    }
    for (const [column, times] of reduced.entries()) {
      const end = times > 0n ? least[column] : most[column];
      if (times !== 0n && end) parts += times * BigInt(end);
    }
    return { bound: roundedUp(parts), reduced, parts };
  }
}

function inParts(multiplier = 0): bigint {
  const parts = Math.round(multiplier * 2 ** Number(digits));
  return Number.isFinite(parts) ? BigInt(parts) : 0n;
}

/** From parts to whole units: what is whole and at least so much is at least the next. */
export function roundedUp(parts: bigint): bigint {
  return -(-parts >> digits);
}
