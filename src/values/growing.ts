type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** So many values stand in each chunk: little for a small column, and few chunks for a large one. */
const chunkLength = 4_096;

/** A typed array that grows, chunk by chunk: what is there is never copied to make room. */
export class Growing<Column extends Numbers> {
  #chunks: Column[] = [];
  #last: Column;
  readonly #make: (length: number) => Column;
  length = 0;

  constructor(make: (length: number) => Column) {
    this.#make = make;
    this.#last = make(0);
  }

  push(value: number): void {
    const at = this.length++ % chunkLength;
    if (at === 0) {
      this.#last = this.#make(chunkLength);
      this.#chunks.push(this.#last);
    }
    this.#last[at] = value;
  }

  /** The value at a place below `length`. */
  at(place: number): number {
    return this.#chunks[Math.floor(place / chunkLength)]?.[place % chunkLength] ?? 0;
  }

  set(place: number, value: number): void {
    const chunk = this.#chunks[Math.floor(place / chunkLength)];
    if (chunk) chunk[place % chunkLength] = value;
  }

  /** All values in one array; the chunks are let go. */
  seal(): Column {
    const sealed = this.#make(this.length);
    for (const [i, chunk] of this.#chunks.entries()) {
      const start = i * chunkLength;
      sealed.set(chunk.subarray(0, Math.min(chunkLength, this.length - start)), start);
    }
    this.#chunks = [];
    this.length = 0;
    return sealed;
  }
}
