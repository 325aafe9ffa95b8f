import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { varintAt } from "./varintAt.js";

/** Writers make blocks of some hundred values. */
const most = { block: 65_536, bits: 64 } as const;

/**
 * Refuses values told as differences that the decoder would not come to an end with: numbers of a thousand digits, blocks
 * of nothing, and texts that each repeat a long one before them. `room`: how many bytes the texts may take together.
 */
export function requireDeltas(encoding: string, page: Uint8Array, count: number, room: number): void {
  if (!encoding.startsWith("DELTA") || count === 0) return;
  let at = requireBlocks(page, 0, count);
  if (encoding === "DELTA_BINARY_PACKED") return;
  const lengths = [numbersIn(page, 0, count)];
  if (encoding === "DELTA_BYTE_ARRAY") {
    lengths.push(numbersIn(page, at, count));
    at = requireBlocks(page, at, count);
  }
  const own = lengths.at(-1) ?? new Int32Array();
  const prefixes = lengths.length > 1 ? lengths[0] : undefined;
  let [before, total] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [prefix, length] = [prefixes?.[i] ?? 0, own[i] ?? 0];
    at += length;
    if (prefix < 0 || length < 0 || prefix > before || at > page.length)
      throw new RangeError("a text is longer than its page");
    before = prefix + length;
    total += before;
  }
  if (total > room) throw new RangeError(`its texts take ${total} bytes`);
}

function numbersIn(page: Uint8Array, offset: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  deltaBinaryUnpack({ view: new DataView(page.buffer, page.byteOffset, page.length), offset }, count, numbers);
  return numbers;
}

/** Walks over the blocks of so many numbers; answers where they end. */
function requireBlocks(page: Uint8Array, start: number, count: number): number {
  let at = start;
  const size = varint();
  const parts = varint();
  const said = varint();
  varint(); // The first number.
  const each = size / parts;
  if (said !== count || !(size > 0 && size <= most.block && parts > 0 && Number.isInteger(each / 8)))
    throw new RangeError("it is told as differences in blocks that cannot be");
  for (let seen = 1; seen < count; ) {
    varint(); // The least difference.
    const widths = page.subarray(at, at + parts);
    at += parts;
    for (const bits of widths) {
      if (seen >= count) break;
      if (bits > most.bits) throw new RangeError(`a difference would take ${bits} bits`);
      at += (each * bits) / 8;
      seen += each;
    }
  }
  return at;

  function varint(): number {
    const { value, end } = varintAt(page, at);
    at = end;
    return value;
  }
}
