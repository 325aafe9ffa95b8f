import { varintAt } from "./varintAt.js";

/** Types of the compact protocol of Thrift, in which Parquet keeps its metadata. */
const types = { stop: 0, byte: 3, i16: 4, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12 } as const;

/** Metadata nests a handful of structures. */
const deepest = 32;

/**
 * Counts the values in a Thrift structure without making anything of them, and stops above `most`: a few bytes can announce
 * millions of objects.
 *
 * @throws RangeError for more than `most`, for what nests too deep, and for bytes that end too early.
 */
export function skimThrift(bytes: Uint8Array, most: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [at, values] = [0, 0];

  function varint(): number {
    const { value, end } = varintAt(bytes, at);
    at = end;
    return value;
  }
  function skim(type: number, depth: number): void {
    if (++values > most) throw new RangeError(`more than ${most} values`);
    if (depth > deepest) throw new RangeError("nested too deep");
    if (type === types.byte) at++;
    else if (type >= types.i16 && type <= types.i64) varint();
    else if (type === types.double) at += 8;
    else if (type === types.binary) {
      const length = varint();
      at += length;
    } else if (type === types.list || type === types.set) list(depth);
    else if (type === types.struct) struct(depth);
    else if (type > 2) throw new RangeError(`no value has the type ${type}`); // 1 and 2 are true and false.
    if (at > view.byteLength) throw new RangeError("it ends too early");
  }
  function list(depth: number): void {
    const head = view.getUint8(at++);
    const type = head & 0x0f;
    const size = head >> 4 === 15 ? varint() : head >> 4;
    if (size > most) throw new RangeError(`more than ${most} values`);
    for (let i = 0; i < size; i++) skim(type <= 2 ? types.byte : type, depth + 1); // In a list true and false are bytes.
  }
  function struct(depth: number): void {
    for (let head = view.getUint8(at++); (head & 0x0f) !== types.stop; head = view.getUint8(at++)) {
      if (head >> 4 === 0) varint();
      skim(head & 0x0f, depth + 1);
    }
  }
  struct(0);
  return values;
}
