import type { ByteLines } from "./ByteLines.js";

/** A column with more different texts than this is taken for one of names, of which each comes seldom. */
const mostKept = 1_000;

/** The text cells of one column: while they are few different ones, such as role levels, each is encoded once. */
export class KeptCells {
  readonly #lines: ByteLines;
  readonly #encode: (text: string) => void;
  #kept: Map<string, Uint8Array> | undefined = new Map();

  /** `encode` adds a cell to the lines. */
  constructor(lines: ByteLines, encode: (text: string) => void) {
    this.#lines = lines;
    this.#encode = encode;
  }

  add(text: string): void {
    const known = this.#kept?.get(text);
    if (known) this.#lines.addBytes(known);
    else this.#addNew(text);
  }

  #addNew(text: string): void {
    const start = this.#lines.length;
    this.#encode(text);
    if (this.#kept && this.#kept.size < mostKept) this.#kept.set(text, this.#lines.copyFrom(start));
    else this.#kept = undefined;
  }
}
