/** Something that can be taken to hold needs: a person, or that a need is given up. */
export interface CoverItem {
  /** The needs held, a bit each, 32 to a word. Need 0 is the one that the fewest hold. */
  readonly holds: Int32Array;
  /** A whole number of 1 or more. */
  readonly weight: number;
  /** What it takes of the seats of a team: 1, or 0 for a need given up. */
  readonly seats: 0 | 1;
  /** The person, as a place in the canonical order. Absent: a need is given up. */
  readonly person?: number;
}

/** A search deeper than this is not going to end. A count, so that no input can overflow the stack. */
const deepest = 1_000;
const mostRemembered = 1_000_000;
/** Prices are sums of fractions: they rule out only what exceeds the budget by more than they can be wrong by. */
const rounding = 1e-9;

/**
 * Answers one question again and again: can these open needs be covered within a budget of weight and seats?
 *
 * It branches on the holders of the rarest open need, and remembers for every set of open needs what was reached and what
 * was not. Every need has a price, so that nobody weighs less than the prices of all they hold together; where the open
 * needs are priced above the budget, nothing within it covers them. Work is counted, not timed: the same everywhere.
 */
export class CoverSearch {
  /** Whether the effort allowed was spent: then "cannot" means "not found". */
  isStruck = false;
  readonly #words: number;
  readonly #holders: CoverItem[][];
  readonly #prices: Float64Array;
  readonly #open: Int32Array;
  readonly #failed = new Map<number | string, number>();
  readonly #reached = new Map<number | string, { readonly weight: number; readonly by: CoverItem }>();
  #spent = 0;
  #allowed = 0;

  constructor(needs: number, items: readonly CoverItem[]) {
    this.#words = Math.ceil(needs / 32);
    this.#holders = Array.from({ length: needs }, () => []);
    this.#prices = new Float64Array(needs).fill(Number.POSITIVE_INFINITY);
    this.#open = new Int32Array((Math.min(needs, deepest) + 1) * this.#words);
    const rates = new Map(items.map((item) => [item, item.weight / needsIn(item.holds).length]));
    for (const item of [...items].sort((a, b) => (rates.get(a) ?? 0) - (rates.get(b) ?? 0))) {
      for (const need of needsIn(item.holds)) {
        this.#holders[need]?.push(item);
        this.#prices[need] = Math.min(this.#prices[need] ?? 0, rates.get(item) ?? 0);
      }
    }
  }

  /** Allows so much more work, in words of needs looked at. */
  allow(effort: number): void {
    this.#allowed = this.#spent + effort;
    this.isStruck = false;
  }

  /** Counts work that is done outside. False when the effort is spent. */
  spend(work: number): boolean {
    this.#spent += work;
    if (this.#spent > this.#allowed) this.isStruck = true;
    return !this.isStruck;
  }

  /** A weight below which nothing covers these needs. */
  boundOf(open: Int32Array): number {
    const price = needsIn(open).reduce((sum, need) => sum + (this.#prices[need] ?? 0), 0);
    return Math.ceil(price * (1 - rounding) - rounding);
  }

  /** A weight within the budget at which the needs can be covered with so many seats; infinite where there is none. */
  reach(open: Int32Array, budget: number, seats: number): number {
    this.#open.set(open);
    return this.#reach(0, budget, seats);
  }

  /** What covers the needs at the weight that {@link reach} found last. */
  membersOf(open: Int32Array, seats: number): CoverItem[] {
    const members: CoverItem[] = [];
    const left = open.slice();
    for (let free = seats; ; free -= members.at(-1)?.seats ?? 0) {
      this.#open.set(left);
      const by = this.#reached.get(this.#keyOf(0, free))?.by;
      if (by === undefined) return members;
      members.push(by);
      for (const [word, bits] of by.holds.entries()) left[word] = (left[word] ?? 0) & ~bits;
    }
  }

  /** Takes one of these who holds most for their weight for each need in turn, the rarest first; what it finds need not be least. */
  greedy(open: Int32Array, seats: number): CoverItem[] | undefined {
    const members: CoverItem[] = [];
    const left = open.slice();
    let free = seats;
    for (const [need, holders] of this.#holders.entries()) {
      if (((left[need >> 5] ?? 0) & (1 << (need & 31))) === 0) continue;
      let best: CoverItem | undefined;
      let rate = Number.POSITIVE_INFINITY;
      for (const item of holders) {
        const adds = item.holds.reduce((sum, bits, word) => sum + countBits(bits & (left[word] ?? 0)), 0);
        if (item.seats > free || item.weight / adds >= rate) continue;
        [best, rate] = [item, item.weight / adds];
      }
      if (best === undefined) return undefined;
      members.push(best);
      free -= best.seats;
      for (const [word, bits] of best.holds.entries()) left[word] = (left[word] ?? 0) & ~bits;
    }
    return members;
  }

  #reach(depth: number, budget: number, seats: number): number {
    const at = depth * this.#words;
    let price = 0;
    let rarest = -1;
    for (let word = 0; word < this.#words; word++) {
      for (let left = this.#open[at + word] ?? 0; left !== 0; left &= left - 1) {
        const need = word * 32 + 31 - Math.clz32(left & -left);
        if (rarest < 0) rarest = need;
        price += this.#prices[need] ?? 0;
      }
    }
    if (rarest < 0) return 0;
    if (price > budget + rounding * (budget + 1)) return Number.POSITIVE_INFINITY;
    const key = this.#keyOf(at, seats);
    const known = this.#reached.get(key);
    if (known !== undefined && known.weight <= budget) return known.weight;
    if ((this.#failed.get(key) ?? -1) >= budget) return Number.POSITIVE_INFINITY;
    if (depth === deepest) this.isStruck = true;

    for (const item of this.#holders[rarest] ?? []) {
      if (!this.spend(this.#words)) return Number.POSITIVE_INFINITY;
      if (item.weight > budget || item.seats > seats) continue;
      for (let word = 0; word < this.#words; word++) {
        this.#open[at + this.#words + word] = (this.#open[at + word] ?? 0) & ~(item.holds[word] ?? 0);
      }
      const weight = item.weight + this.#reach(depth + 1, budget - item.weight, seats - item.seats);
      if (this.isStruck) return Number.POSITIVE_INFINITY;
      if (weight === Number.POSITIVE_INFINITY) continue;
      this.#reached.set(key, { weight, by: item });
      return weight;
    }
    if (this.#failed.size < mostRemembered) this.#failed.set(key, budget);
    return Number.POSITIVE_INFINITY;
  }

  #keyOf(at: number, seats: number): number | string {
    if (this.#holders.length <= 47) {
      const low = (this.#open[at] ?? 0) >>> 0;
      const high = this.#words > 1 ? (this.#open[at + 1] ?? 0) : 0;
      return (high * 2 ** 32 + low) * 64 + seats; // 53 bits, as no more seats than needs are of use.
    }
    return `${this.#open.subarray(at, at + this.#words).join()}:${seats}`;
  }
}

/** The needs in a set of bits, lowest first. */
export function needsIn(bits: Int32Array): number[] {
  const needs: number[] = [];
  for (const [word, all] of bits.entries()) {
    for (let left = all; left !== 0; left &= left - 1) needs.push(word * 32 + 31 - Math.clz32(left & -left));
  }
  return needs;
}

/** How many bits of a word are set. */
export function countBits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
