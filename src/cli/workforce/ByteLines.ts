const [zero, point] = [0x30, 0x2e];
const decimals = 1e12;

/** Text as UTF-8 in a buffer that is used again for the next slice: five million rows as strings take five times as long. */
export class ByteLines {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #length = 0;

  /** What has been added since, good until the next `add…`; the next begins anew. */
  take(): Uint8Array {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  /** How many bytes have been added. */
  get length(): number {
    return this.#length;
  }

  /** A copy of what was added from a place on. */
  copyFrom(start: number): Uint8Array {
    return Uint8Array.from(this.#bytes.subarray(start, this.#length));
  }

  /** Adds bytes that were made before. A loop is faster for the few between cells. */
  addBytes(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#reserve(length);
    if (length > 8) this.#bytes.set(bytes, this.#length);
    else for (let i = 0; i < length; i++) this.#bytes[this.#length + i] = bytes[i] ?? 0;
    this.#length += length;
  }

  addText(text: string): void {
    this.#reserve(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Adds a text if all its characters are of the `plain` ones ({@link plainBut}); otherwise nothing, and says so. */
  addIfPlain(text: string, plain: Uint8Array): boolean {
    const { length } = text;
    this.#reserve(length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (plain[code] !== 1) return false;
      bytes[start + i] = code;
    }
    this.#length = start + length;
    return true;
  }

  /** A number as `String` has it. */
  addNumber(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < 2 ** 31) this.#addWhole(value, 1);
    else if (!this.#addShare(value)) this.addText(String(value));
  }

  /** A whole number below 2 ** 31, with zeros in front up to a width. */
  #addWhole(value: number, least: number): void {
    let width = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) width++;
    width = Math.max(width, least);
    this.#reserve(width);
    const bytes = this.#bytes;
    let rest = value | 0;
    for (let at = this.#length + width - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0;
      bytes[at] = zero + (rest - 10 * tens);
      rest = tens;
    }
    this.#length += width;
  }

  /** A likeness is a share with twelve decimals at most. No two such texts are one number, so this is the shortest that is. */
  #addShare(value: number): boolean {
    const scaled = Math.round(value * decimals);
    if (!(value >= 1e-6 && value < 1) || scaled / decimals !== value) return false;
    this.#reserve(14);
    this.#bytes[this.#length++] = zero;
    this.#bytes[this.#length++] = point;
    const high = (scaled / 1e6) | 0;
    this.#addWhole(high, 6);
    this.#addWhole((scaled - high * 1e6) | 0, 6);
    while (this.#bytes[this.#length - 1] === zero) this.#length--;
    return true;
  }

  #reserve(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** A table of the printable characters of ASCII besides some: 1 for each that is plain. */
export function plainBut(special: string): Uint8Array {
  const plain = new Uint8Array(2 ** 16).fill(1, 0x20, 0x7f);
  for (const character of special) plain[character.charCodeAt(0)] = 0;
  return plain;
}
