/** What any file may have, and what more for each of its bytes: far above what writers make of people and their skills. */
const most = {
  cells: { any: 10_000_000, perByte: 100 },
  unpacked: { any: 33_554_432, perByte: 100 },
  packed: { any: 0, perByte: 1 },
} as const;

/** What is counted: values, bytes that pages unpack to, and bytes of columns, of which no two share one. */
type Counted = keyof typeof most;

const words: Readonly<Record<Counted, string>> = {
  cells: "cells",
  unpacked: "bytes, unpacked",
  packed: "bytes of columns, which lie over each other",
};

/** Counts what a file makes of its bytes, over all of its row groups: a few hundred of them can announce millions of cells. */
export class ParquetBudget {
  readonly #byteLength: number;
  readonly #spent: Record<Counted, number> = { cells: 0, unpacked: 0, packed: 0 };

  constructor(byteLength: number) {
    this.#byteLength = byteLength;
  }

  /**
   * Counts so many more.
   *
   * @throws RangeError where a file of that size has too many.
   */
  spend(counted: Counted, count: number): void {
    const { any, perByte } = most[counted];
    this.#spent[counted] += count;
    if (this.#spent[counted] > any + perByte * this.#byteLength)
      throw new RangeError(
        `${this.#byteLength} bytes would hold ${this.#spent[counted]} ${words[counted]}, more than a file of that size can`,
      );
  }
}
