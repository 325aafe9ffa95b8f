import type { Matching } from "./Matching.js";
import type { PairValues } from "./PairValues.js";

/** What a path has to keep to. */
export interface PathRules {
  /** Columns that are out of the game, marked 1. */
  readonly blocked?: Uint8Array | undefined;
  /** A row and the columns that it must not have; -1 is none at all. */
  readonly forbidden?: { readonly row: number; readonly columns: ReadonlySet<number> } | undefined;
  /**
   * The column that the row has had until now and that is priced: the path goes on until it is settled who has it, if
   * anybody, and only `cost` can be asked for. Rows before the start are taken to be blocked.
   */
  readonly hole?: number | undefined;
}

const noRules: PathRules = {};

/**
 * The shortest alternating path from a row that looks for a column: it takes one from another row, which takes one from
 * another, until a column was free or a row goes without. Dijkstra over reduced prices, as in the algorithm of Jonker and
 * Volgenant, in every layer at once: whole numbers compared layer by layer can be added and ordered as one can.
 */
export class AlternatingPath {
  /** What the path costs, by layer: what all rows together lose by it against their prices. */
  readonly cost: number[];
  readonly #values: PairValues;
  readonly #distance: readonly Float64Array[];
  readonly #from: Int32Array;
  readonly #done: Uint8Array;
  readonly #base: Float64Array;
  #reached: number[] = [];
  #start = 0;
  /** Where the path ends: a column, or the row that goes without. */
  #end: { readonly column: number } | { readonly row: number } | undefined;

  constructor(values: PairValues) {
    const { columns, layers } = values;
    this.#values = values;
    this.cost = new Array<number>(layers).fill(0);
    this.#distance = Array.from({ length: layers }, () => new Float64Array(columns));
    this.#from = new Int32Array(columns);
    this.#done = new Uint8Array(columns);
    this.#base = new Float64Array(layers);
  }

  /** Looks for the path; false where there is none. The matching stays as it is. */
  find(matching: Matching, start: number, rules: PathRules = noRules): boolean {
    const { blocked, hole = -1 } = rules;
    if (blocked) this.#done.set(blocked);
    else this.#done.fill(0);
    this.#distance[0]?.fill(Infinity);
    this.#base.fill(0);
    this.#reached = [];
    this.#start = start;
    this.#end = undefined;
    let wasAlone = false;
    let nearest = this.#visit(matching, start, rules);
    for (;;) {
      if (this.#end !== undefined && !wasAlone && !(nearest >= 0 && this.#isNearerThanEnd(nearest))) {
        if (hole < 0) return true;
        wasAlone = true;
        nearest = this.#visitAlone(matching, rules);
      } else {
        if (nearest < 0) return false;
        this.#done[nearest] = 1;
        this.#reached.push(nearest);
        for (const [layer, distance] of this.#distance.entries()) this.#base[layer] = distance[nearest] ?? 0;
        if (nearest === hole) {
          for (const [layer, distance] of this.#base.entries()) this.cost[layer] = distance;
          return true;
        }
        const holder = matching.rowOf[nearest] ?? -1;
        if (holder < 0 && !wasAlone) this.#offerEnd({ column: nearest });
        nearest = holder < 0 ? this.#nearest() : this.#visit(matching, holder, rules);
      }
    }
  }

  /** Lets every row on the path take its new column. */
  flip({ columnOf, rowOf }: Matching): void {
    if (this.#end === undefined) return;
    let column = "column" in this.#end ? this.#end.column : this.#leave(columnOf, this.#end.row);
    while (column >= 0) {
      const row = this.#from[column] ?? 0;
      const next = row === this.#start ? -1 : (columnOf[row] ?? -1);
      columnOf[row] = column;
      rowOf[column] = row;
      column = next;
    }
  }

  /** Changes the prices so that they prove the matching best after {@link flip}; to be called before it. */
  settlePrices({ rowOf, rowPrices, columnPrices }: Matching): void {
    for (const [layer, distance] of this.#distance.entries()) {
      const cost = this.cost[layer] ?? 0;
      const ofRows = rowPrices[layer];
      const ofColumns = columnPrices[layer];
      if (!ofRows || !ofColumns) continue;
      ofRows[this.#start] = (ofRows[this.#start] ?? 0) - cost;
      for (const column of this.#reached) {
        const holder = rowOf[column] ?? -1;
        if (holder < 0) continue;
        const change = cost - (distance[column] ?? 0);
        ofRows[holder] = (ofRows[holder] ?? 0) - change;
        ofColumns[column] = (ofColumns[column] ?? 0) + change;
      }
    }
  }

  #leave(columnOf: Int32Array, row: number): number {
    if (row === this.#start) return -1;
    const column = columnOf[row] ?? -1;
    columnOf[row] = -1;
    return column;
  }

  /** Looks on from a row, and gives the nearest column that has not been reached; -1 where there is none. */
  #visit(matching: Matching, row: number, { forbidden }: PathRules): number {
    const { rowPrices, columnPrices } = matching;
    const barred = forbidden?.row === row ? forbidden.columns : undefined;
    for (let layer = 0; layer < this.#base.length; layer++) {
      this.#base[layer] = (this.#base[layer] ?? 0) + (rowPrices[layer]?.[row] ?? 0);
    }
    if (!barred?.has(-1)) this.#offerEnd({ row });

    const values = this.#values.rows[row]?.[0];
    const prices = columnPrices[0];
    const distances = this.#distance[0];
    if (!values || !prices || !distances) return -1;
    const base = this.#base[0] ?? 0;
    const done = this.#done;
    let nearest = -1;
    let least = Infinity;
    for (let column = 0; column < values.length; column++) {
      if (done[column] !== 0) continue;
      const step = base + (prices[column] ?? 0) - (values[column] ?? 0); // NaN, and so never nearer, where it must not be.
      let distance = distances[column] ?? 0;
      if (step < distance || (step === distance && this.#isNearerBy(row, column, columnPrices))) {
        if (!barred?.has(column)) {
          this.#reach(row, column, columnPrices);
          distance = step;
        }
      }
      if (distance < least || (distance === least && nearest >= 0 && this.#isNearer(column, nearest))) {
        nearest = column;
        least = distance;
      }
    }
    return nearest;
  }

  /** Looks on from where nobody is: a column may be left alone at its price, and a row that has none may take one. */
  #visitAlone(matching: Matching, rules: PathRules): number {
    const { columnOf, rowOf, columnPrices } = matching;
    const far = [...this.cost];
    const toBase = () => {
      for (const [layer, distance] of far.entries()) this.#base[layer] = distance;
    };
    for (let column = 0; column < this.#done.length; column++) {
      if (this.#done[column] !== 0) continue;
      if (rowOf[column] === -1 && column !== rules.hole) {
        this.#done[column] = 1; // Nobody would be the worse for taking it, and nobody has to.
        continue;
      }
      let first = 0;
      const isAsFar = (layer: number) =>
        (far[layer] ?? 0) + (columnPrices[layer]?.[column] ?? 0) === (this.#distance[layer]?.[column] ?? 0);
      while (first < far.length && isAsFar(first)) first++;
      if (first === far.length) continue;
      if ((far[first] ?? 0) + (columnPrices[first]?.[column] ?? 0) > (this.#distance[first]?.[column] ?? 0)) continue;
      for (const [layer, distance] of this.#distance.entries()) {
        distance[column] = (far[layer] ?? 0) + (columnPrices[layer]?.[column] ?? 0);
      }
    }
    for (let row = this.#start + 1; row < columnOf.length; row++) {
      if (columnOf[row] !== -1) continue;
      toBase();
      this.#visit(matching, row, rules);
    }
    toBase();
    return this.#nearest();
  }

  #step(row: number, column: number, layer: number, columnPrices: readonly Float64Array[]): number {
    const value = this.#values.rows[row]?.[layer]?.[column] ?? 0;
    return (this.#base[layer] ?? 0) + (columnPrices[layer]?.[column] ?? 0) - value;
  }

  #reach(row: number, column: number, columnPrices: readonly Float64Array[]): void {
    this.#from[column] = row;
    for (let layer = 0; layer < this.#distance.length; layer++) {
      const distance = this.#distance[layer];
      if (distance) distance[column] = this.#step(row, column, layer, columnPrices);
    }
  }

  /** Of two ways that are as long in the first layer. */
  #isNearerBy(row: number, column: number, columnPrices: readonly Float64Array[]): boolean {
    for (let layer = 1; layer < this.#distance.length; layer++) {
      const difference = this.#step(row, column, layer, columnPrices) - (this.#distance[layer]?.[column] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  #isNearer(column: number, other: number): boolean {
    for (let layer = 1; layer < this.#distance.length; layer++) {
      const difference = (this.#distance[layer]?.[column] ?? 0) - (this.#distance[layer]?.[other] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  #isNearerThanEnd(column: number): boolean {
    for (const [layer, distance] of this.#distance.entries()) {
      const difference = (distance[column] ?? 0) - (this.cost[layer] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  /** Takes an end where the search is, unless one is known that is as near. */
  #offerEnd(end: { readonly column: number } | { readonly row: number }): void {
    if (this.#end !== undefined) {
      let layer = 0;
      while (layer < this.cost.length && this.#base[layer] === this.cost[layer]) layer++;
      if (layer === this.cost.length || (this.#base[layer] ?? 0) > (this.cost[layer] ?? 0)) return;
    }
    this.#end = end;
    for (const [layer, distance] of this.#base.entries()) this.cost[layer] = distance;
  }

  #nearest(): number {
    let nearest = -1;
    let least = Infinity;
    const distances = this.#distance[0];
    if (!distances) return -1;
    for (let column = 0; column < distances.length; column++) {
      if (this.#done[column] !== 0) continue;
      const distance = distances[column] ?? 0;
      if (distance < least || (distance === least && nearest >= 0 && this.#isNearer(column, nearest))) {
        nearest = column;
        least = distance;
      }
    }
    return nearest;
  }
}
