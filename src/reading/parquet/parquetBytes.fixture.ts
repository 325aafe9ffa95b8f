// Parquet files byte by byte, so that they can say what no writer says.

type Bytes = readonly number[];
/** A field of a Thrift structure: its number, its type and its value in bytes. */
type Field = readonly [id: number, type: number, value: Bytes];

export const varint = (value: number | bigint): number[] => {
  const bytes: number[] = [];
  for (let left = BigInt(value); ; left >>= 7n) {
    const low = Number(left & 0x7fn);
    if (left < 0x80n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
};
const zigzag = (value: number) => varint(value < 0 ? -2n * BigInt(value) - 1n : 2n * BigInt(value));
export const i32 = (id: number, value: number): Field => [id, 5, zigzag(value)];
export const i64 = (id: number, value: number): Field => [id, 6, zigzag(value)];
const textBytes = (text: string) => [...new TextEncoder().encode(text)];
const text = (id: number, value: string): Field => [id, 8, [...varint(value.length), ...textBytes(value)]];
export const struct = (fields: readonly Field[]): number[] => {
  let last = 0;
  const bytes = fields.flatMap(([id, type, value]) => {
    const head = ((id - last) << 4) | type;
    last = id;
    return [head, ...value];
  });
  return [...bytes, 0];
};
const list = (id: number, type: number, items: readonly Bytes[]): Field => [
  id,
  9,
  [0xf0 | type, ...varint(items.length), ...items.flat()],
];
export const inner = (id: number, fields: readonly Field[]): Field => [id, 12, struct(fields)];

/** A page: its header, with what it says of its size, and its bytes. */
export const page = (type: number, bytes: Bytes, own: Field, size = bytes.length): number[] => [
  ...struct([i32(1, type), i32(2, size), i32(3, bytes.length), own]),
  ...bytes,
];
export const encodings = { plain: 0, deltas: 5, deltaTexts: 7, dictionary: 8 } as const;
/** A page of the first kind of a column in which each row has a value. */
export const dataPage = (count: number, encoding: number, bytes: Bytes, size?: number) =>
  page(0, bytes, inner(5, [i32(1, count), i32(2, encoding), i32(3, 3), i32(4, 3)]), size);
export const dictionaryPage = (words: readonly string[], count = words.length) =>
  page(2, plain(words), inner(7, [i32(1, count), i32(2, 0)]));
/** Texts, each behind its length. */
export const plain = (words: readonly string[]) => words.flatMap((word) => [word.length, 0, 0, 0, ...textBytes(word)]);

export interface ChunkToWrite {
  readonly bytes: Bytes;
  readonly rows: number;
  readonly dictionary?: number;
  readonly codec?: number;
  readonly type?: number;
  readonly isOptional?: boolean;
  readonly converted?: number;
}

/** A file of one chunk, read so many times over as columns and as row groups. */
export function parquetOf(chunk: ChunkToWrite, { columns = 1, groups = 1 } = {}): Uint8Array {
  const { bytes, rows, dictionary, codec = 0, type = 6, isOptional = false, converted } = chunk;
  const names = Array.from({ length: columns }, (_, i) => `c${i}`);
  const schema = [
    struct([text(4, "root"), i32(5, columns)]),
    ...names.map((name) =>
      struct([
        i32(1, type),
        i32(3, isOptional ? 1 : 0),
        text(4, name),
        ...(converted === undefined ? [] : [i32(6, converted)]),
      ]),
    ),
  ];
  const chunks = names.map((name) => {
    const sizes = [i64(5, rows), i64(6, bytes.length), i64(7, bytes.length), i64(9, 4 + (dictionary ?? 0))];
    const meta = [
      i32(1, type),
      list(2, 5, []),
      list(3, 8, [[name.length, ...textBytes(name)]]),
      i32(4, codec),
      ...sizes,
    ];
    return struct([i64(2, 4), inner(3, dictionary === undefined ? meta : [...meta, i64(11, 4)])]);
  });
  const group = struct([list(1, 12, chunks), i64(2, bytes.length), i64(3, rows)]);
  const footer = struct([i32(1, 1), list(2, 12, schema), i64(3, rows), list(4, 12, Array(groups).fill(group))]);
  return fileOf(bytes, footer);
}

/** A file of bytes and of a footer. */
export function fileOf(bytes: Bytes, footer: Bytes): Uint8Array {
  const [length, sign] = [new Uint8Array(4), textBytes("PAR1")];
  new DataView(length.buffer).setUint32(0, footer.length, true);
  const parts = [sign, bytes, footer, length, sign];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
