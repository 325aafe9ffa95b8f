type Column = Uint8Array | Uint16Array | Uint32Array;

/** A power of two: 2 to the 12th. */
const chunkLength = 4_096;

/**
 * Whole numbers from 0 up, one after the other, in as few bytes as their size needs: most columns of a table have few
 * different words, whose codes take a byte each. What is there is never copied to make room.
 */
export class Codes {
  readonly #chunks: Column[] = [];
  #last: Column = new Uint8Array(0);
  #most = 0;
  length = 0;

  push(code: number): void {
    const at = this.length++ & (chunkLength - 1);
    if (at === 0) {
      this.#last = new Uint8Array(chunkLength);
      this.#most = 0xff;
      this.#chunks.push(this.#last);
    }
    if (code > this.#most) this.#widen(code);
    this.#last[at] = code;
  }

  /** Zeros up to a length. */
  fill(length: number): void {
    while (this.length < length) this.push(0);
  }

  /** The code at a place below `length`; 0 for a place that has not been reached. */
  at(place: number): number {
    const chunk = this.#chunks[place >>> 12];
    return chunk === undefined ? 0 : (chunk[place & (chunkLength - 1)] as number); // Within its length.
  }

  #widen(code: number): void {
    const wider = code > 0xffff ? new Uint32Array(chunkLength) : new Uint16Array(chunkLength);
    wider.set(this.#last);
    this.#most = code > 0xffff ? 0xffff_ffff : 0xffff;
    this.#chunks[this.#chunks.length - 1] = wider;
    this.#last = wider;
  }
}
