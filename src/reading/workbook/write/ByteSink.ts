const batch = 1 << 16;

/** Collects text as UTF-8, so that a large part is never a string as a whole. */
export class ByteSink {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(batch);
  #length = 0;
  #pending = "";

  add(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= batch) this.#flush();
  }

  bytes(): Uint8Array {
    this.#flush();
    return this.#bytes.subarray(0, this.#length);
  }

  #flush(): void {
    const needed = this.#length + this.#pending.length * 3;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#length += this.#encoder.encodeInto(this.#pending, this.#bytes.subarray(this.#length)).written;
    this.#pending = "";
  }
}
