import { WorkforceError } from "./WorkforceError.js";

/** Writes numbers and texts into bytes that double when they are full. */
export class ByteWriter {
  #bytes = new Uint8Array(4_096);
  #length = 0;
  readonly #encoder = new TextEncoder();

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  /** UTF-8 behind its length. */
  text(text: string): void {
    const encoded = this.#encoder.encode(text);
    this.number(encoded.length);
    this.#reserve(encoded.length);
    this.#bytes.set(encoded, this.#length);
    this.#length += encoded.length;
  }

  /** All that was written, and a checksum of it in four bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    const finished = new Uint8Array(this.#length + 4);
    finished.set(this.#bytes.subarray(0, this.#length));
    new DataView(finished.buffer).setUint32(this.#length, checksumOf(finished.subarray(0, this.#length)), true);
    return finished;
  }
}

/** Reads what a `ByteWriter` wrote. @throws {@link WorkforceError} for bytes that were cut short or changed. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(bytes: Uint8Array) {
    const end = bytes.length - 4;
    const body = bytes.subarray(0, Math.max(0, end));
    const checksum = end < 0 ? -1 : new DataView(bytes.buffer, bytes.byteOffset + end, 4).getUint32(0, true);
    if (checksumOf(body) !== checksum) throw damaged("the checksum does not fit: they were cut short or changed");
    this.#bytes = body;
  }

  /** How many bytes are left: nothing in them can be longer. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  number(): number {
    let [value, unit] = [0, 1];
    for (let i = 0; i < 5; i++, unit *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80 && value <= 0xffffffff) return value;
    }
    throw damaged(`there is no number at byte ${this.#at}`);
  }

  /** How many of something follow that take a byte each at least: a false number cannot ask for much memory. */
  count(): number {
    const count = this.number();
    if (count > this.left) throw damaged(`they end before the ${count} things that they announce`);
    return count;
  }

  text(): string {
    const length = this.count();
    const encoded = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    try {
      return this.#decoder.decode(encoded);
    } catch (cause) {
      throw new WorkforceError("invalid-bytes", "The bytes hold no workforce: a text is not UTF-8", { cause });
    }
  }
}

/** What is thrown for bytes that hold no workforce. */
export function damaged(why: string): WorkforceError {
  return new WorkforceError("invalid-bytes", `The bytes hold no workforce: ${why}`);
}

function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
