type Numbers = Uint8Array | Uint32Array | Int32Array;

/** A typed array that doubles when it is full. */
export class Growing<Column extends Numbers> {
  #column: Column;
  readonly #make: (length: number) => Column;
  length = 0;

  constructor(make: (length: number) => Column) {
    this.#make = make;
    this.#column = make(1_024);
  }

  push(value: number): void {
    if (this.length === this.#column.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#column);
      this.#column = larger;
    }
    this.#column[this.length++] = value;
  }

  /** The values so far, until the next is pushed. */
  get values(): Column {
    return this.#column.subarray(0, this.length) as Column; // A part of a column is a column of its kind.
  }

  /** The value at a place below `length`. */
  at(place: number): number {
    return this.#column[place] as number;
  }

  set(place: number, value: number): void {
    this.#column[place] = value;
  }

  /** A copy at its exact length; the room it was grown in is let go. */
  seal(): Column {
    const sealed = this.#make(this.length);
    sealed.set(this.#column.subarray(0, this.length));
    this.#column = this.#make(0);
    return sealed;
  }
}
