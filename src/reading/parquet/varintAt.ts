/** A number of 64 bits takes ten bytes; one of a million would keep a reader busy for an hour. */
const mostBytes = 10;

/**
 * A number as Thrift and the parts of a page have it, seven bits a byte, and where it ends.
 *
 * @throws RangeError where it does not end.
 */
export function varintAt(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let [value, scale] = [0, 1];
  for (let at = start; at < start + mostBytes && at < bytes.length; scale *= 128) {
    const byte = bytes[at++] as number; // Within its length.
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: at };
  }
  throw new RangeError(`a number of more than ${mostBytes} bytes, or with no end`);
}
