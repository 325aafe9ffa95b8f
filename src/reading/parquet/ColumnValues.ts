import type { DecodedArray } from "hyparquet";

/** The place in a dictionary of a value that is not there. */
export const noCode = 0xffff_ffff;

/** The values of a column in a row group, one a row; `undefined` or `null` where there is none. */
export class ColumnValues {
  /** Places in the dictionary, for as long as no page has anything else: a few hundred words stand for a million cells. */
  #codes: Uint32Array | undefined;
  #dictionary: ArrayLike<unknown> | undefined;
  readonly #values: unknown[] = [];
  #length = 0;

  constructor(rows: number) {
    this.#codes = new Uint32Array(rows);
  }

  get length(): number {
    return this.#length;
  }

  at(row: number): unknown {
    return this.#codes ? this.#dictionary?.[this.#codes[row] as number] : this.#values[row]; // Within its length.
  }

  /** Adds a page of places in the dictionary, one a row; `write` puts them down. */
  addCodes(count: number, dictionary: ArrayLike<unknown>, write: (codes: Uint32Array) => void): void {
    if (this.#dictionary !== dictionary && this.#length > 0) this.#leaveCodes();
    const own = this.#codes?.subarray(this.#length, this.#length + count);
    const codes = own ?? new Uint32Array(count);
    write(codes);
    this.#dictionary = dictionary;
    this.#length += count;
    if (!own) for (const code of codes) this.#values.push(dictionary[code]);
  }

  /** Adds the values of a page. `levels`: greater than 0 for each row that has one; none where all have. */
  addValues(page: DecodedArray, levels: ArrayLike<number> = []): void {
    this.#leaveCodes();
    const values = this.#values;
    if (levels.length === 0) for (let at = 0; at < page.length; at++) values.push(page[at]);
    else
      for (let i = 0, at = 0; i < levels.length; i++) values.push((levels[i] as number) > 0 ? page[at++] : undefined); // Within its length.
    this.#length = values.length;
  }

  #leaveCodes(): void {
    const codes = this.#codes?.subarray(0, this.#length) ?? [];
    this.#codes = undefined;
    for (const code of codes) this.#values.push(this.#dictionary?.[code]);
  }
}
