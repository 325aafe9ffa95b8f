import { detached } from "../text/detached.js";

/** Enough for the names of the largest frameworks in several spellings. */
const size = 65_536;
const most = { entries: size / 2, length: 200, tries: 64 } as const;

/** What {@link CellTable} answers for a text that it does not know. */
export const unknownCell = -2;

/**
 * Numbers for texts, looked up by their UTF-8 where it stands among other bytes, without making a text of each first: in a
 * million cells that, and not the looking up, is what costs.
 */
export class CellTable {
  readonly #hashes = new Int32Array(size);
  readonly #values = new Int32Array(size).fill(unknownCell);
  readonly #keys: DataView[] = [];
  readonly #keyAt = new Int32Array(size);
  readonly #texts = new Set<string>();

  /** The number of the text from `start` up to `end`. */
  find(bytes: DataView, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    let at = hash & (size - 1);
    for (let tries = 0; tries < most.tries && this.#values[at] !== unknownCell; tries++) {
      if (this.#hashes[at] === hash && isAt(this.#keys[this.#keyAt[at] as number] as DataView, bytes, start, end)) {
        return this.#values[at] as number; // Within the columns, as the key is.
      }
      at = (at + 1) & (size - 1);
    }
    return unknownCell;
  }

  /** Keeps a number for a text, where there is room. */
  add(text: string, value: number): void {
    if (this.#texts.size >= most.entries || text.length > most.length || this.#texts.has(text)) return;
    this.#texts.add(detached(text));
    const { buffer, byteOffset, byteLength } = new TextEncoder().encode(text);
    const key = new DataView(buffer, byteOffset, byteLength);
    const hash = hashOf(key, 0, byteLength);
    let at = hash & (size - 1);
    let tries = 0;
    for (; tries < most.tries && this.#values[at] !== unknownCell; tries++) at = (at + 1) & (size - 1);
    if (tries === most.tries) return;
    this.#hashes[at] = hash;
    this.#values[at] = value;
    this.#keyAt[at] = this.#keys.length;
    this.#keys.push(key);
  }
}

/** FNV-1a of a text four bytes at a time. */
function hashOf(bytes: DataView, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - start);
  let at = start;
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ bytes.getInt32(at), 0x01000193);
  for (; at < end; at++) hash = Math.imul(hash ^ bytes.getUint8(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(key: DataView, bytes: DataView, start: number, end: number): boolean {
  const length = end - start;
  return key.byteLength === length && isSameBytes(key, 0, bytes, start, length);
}

/** Whether the same `length` bytes stand in two places. */
export function isSameBytes(a: DataView, startA: number, b: DataView, startB: number, length: number): boolean {
  let i = 0;
  for (; i + 4 <= length; i += 4) if (a.getInt32(startA + i) !== b.getInt32(startB + i)) return false;
  for (; i < length; i++) if (a.getUint8(startA + i) !== b.getUint8(startB + i)) return false;
  return true;
}
