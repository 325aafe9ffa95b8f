import type { Program, Term } from "../solve/Program.js";
import type { Run } from "./courseFacts.js";

/** Something that leads to a rank, with the column that says it counts. */
export interface Way {
  readonly run: Run;
  readonly column: number;
}

/** What leads to a rank in time. */
export interface Ways {
  /** Terms that add up to 1 or more only where one of the ways counts. */
  readonly terms: readonly Term[];
  readonly list: () => readonly Way[];
}

/** So many columns are named one by one. */
const most = 6;

/**
 * What brings a learner to each rank of one skill before a run starts. Runs that start later have all the ways of earlier ones
 * and some more: where there are many, one column stands for all before, so that a program grows with the number of runs and
 * not with its square.
 */
export class WaysToRank {
  readonly #program: Program;
  readonly #isOpen: boolean;
  readonly #effects: readonly (Way & { readonly from: number; readonly to: number })[];
  /** By rank: the ways that lead there, the first to be over first. */
  readonly #ways = new Map<number, readonly Way[]>();
  /** By rank and number of ways: what stands for the first so many. */
  readonly #columns = new Map<number, Map<number, number>>();
  /** By rank: the ways of each run. */
  readonly #own = new Map<number, ReadonlyMap<Run, readonly Way[]>>();
  /** By rank: how many of the ways there count. */
  readonly #counts = new Map<number, number>();

  /**
   * `effects` may grow: a rank is asked for after all effects that start below it are there. Where nobody has assessed the
   * skill (`isOpen`) somebody may be confirmed at a higher rank without having come by a lower one.
   */
  constructor(
    program: Program,
    effects: readonly (Way & { readonly from: number; readonly to: number })[],
    isOpen: boolean,
  ) {
    this.#isOpen = isOpen;
    this.#program = program;
    this.#effects = effects;
  }

  before(rank: number, run: Run): Ways {
    const ways = this.#leadingTo(rank);
    const count = run.days ? firstNotBefore(ways, run.days.start) : ways.length;
    if (this.#isOpen && !run.days) {
      const own = this.#waysOf(rank, ways).get(run) ?? []; // It leads to ranks below its own entry.
      return { terms: this.#allBut(rank, ways, own), list: () => ways.filter((way) => way.run !== run) };
    }
    return { terms: this.#firstOf(rank, ways, count), list: () => ways.slice(0, count) };
  }

  /** How many ways there are, without one's own: each run has other ones left, and to name them would take their square. */
  #allBut(rank: number, ways: readonly Way[], own: readonly Way[]): readonly Term[] {
    if (ways.length <= most) return ways.filter((way) => !own.includes(way)).map(one);
    let column = this.#counts.get(rank);
    if (column === undefined) {
      column = this.#program.upTo(ways.length);
      this.#program.row([...ways.map(one), { column, times: -1 }], { least: 0 });
      this.#counts.set(rank, column);
    }
    return [{ column, times: 1 }, ...own.map((way) => ({ column: way.column, times: -1 }))];
  }

  #waysOf(rank: number, ways: readonly Way[]): ReadonlyMap<Run, readonly Way[]> {
    const known = this.#own.get(rank);
    if (known) return known;
    const own = new Map<Run, Way[]>();
    for (const way of ways) {
      const others = own.get(way.run);
      if (others) others.push(way);
      else own.set(way.run, [way]);
    }
    this.#own.set(rank, own);
    return own;
  }

  #leadingTo(rank: number): readonly Way[] {
    const known = this.#ways.get(rank);
    if (known) return known;
    const ways = this.#effects
      .filter(({ from, to }) => (this.#isOpen || from < rank) && rank <= to)
      .sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
    this.#ways.set(rank, ways);
    return ways;
  }

  #firstOf(rank: number, ways: readonly Way[], count: number): readonly Term[] {
    if (count <= most) return ways.slice(0, count).map(one);
    const columns = this.#columns.get(rank) ?? new Map<number, number>();
    this.#columns.set(rank, columns);
    let column = columns.get(count);
    if (column === undefined) {
      const fewer = Math.max(0, ...[...columns.keys()].filter((other) => other < count));
      column = this.#program.binary();
      const those = columns.get(fewer);
      const earlier = those === undefined ? [] : [{ column: those, times: 1 }];
      this.#program.row([...earlier, ...ways.slice(fewer, count).map(one), { column, times: -1 }], { least: 0 });
      columns.set(count, column);
    }
    return [{ column, times: 1 }];
  }
}

function one({ column }: Way): Term {
  return { column, times: 1 };
}

/** The last day; before all days for a run that is taken whenever it suits. */
function endOf(way: Way | undefined): number {
  if (!way) return Number.POSITIVE_INFINITY;
  return way.run.days?.end ?? Number.NEGATIVE_INFINITY;
}

/** How many of the ways, the first to be over first, are over before a day. */
function firstNotBefore(ways: readonly Way[], start: number): number {
  let [from, to] = [0, ways.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (endOf(ways[middle]) < start) from = middle + 1;
    else to = middle;
  }
  return from;
}
