import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  dataPage,
  dictionaryPage,
  encodings,
  fileOf,
  i32,
  inner,
  page,
  parquetOf,
  plain,
  varint,
} from "./parquetBytes.fixture.js";
import { readParquetSheet } from "./readParquetSheet.js";

/** Milliseconds of a processor's time, which do not grow when others use the machine. */
const bound = 2_000;

async function endOf(bytes: Uint8Array): Promise<string> {
  const start = process.cpuUsage();
  const read = await readParquetSheet("f", bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(bound);
  if ("issues" in read) return String(Object.values(read.issues[0] ?? {}).at(-1));
  const rows = read.sheets[0]?.rows ?? [];
  return `read ${rows.length - 1}: ${rows.slice(1, 4).flat().join(" ")}`;
}

const words = dictionaryPage(["a", "b"]);
const repeated = (count: number, value: number) => [...varint(count * 2), value];
const coded = (rows: number, runs: readonly number[], width = 1) => ({
  bytes: [...words, ...dataPage(rows, encodings.dictionary, [width, ...runs])],
  rows,
  dictionary: words.length,
});
const zeros = (size: number) => [...gzipSync(new Uint8Array(size))];
const blocks = (count: number, first: number) => [...varint(128), 4, ...varint(count), ...varint(first * 2)];
const second = (count: number, nulls: number, levels: readonly number[], bytes: readonly number[]) =>
  page(
    3,
    [...levels, ...bytes],
    inner(8, [i32(1, count), i32(2, nulls), i32(3, count), i32(4, 0), i32(5, levels.length), i32(6, 0)]),
  );
/** Zstandard in blocks that repeat a byte; `window`: what the decoder is to set aside. */
const zstd = (blocks: number, size: number, window = 0x58) => {
  const head = (i: number) => size * 8 + 2 + (i === blocks - 1 ? 1 : 0);
  const block = (i: number) => [head(i) & 255, (head(i) >> 8) & 255, (head(i) >> 16) & 255, 0];
  return [0x28, 0xb5, 0x2f, 0xfd, 0, window, ...Array.from({ length: blocks }, (_, i) => block(i)).flat()];
};
const zstdPage = (packed: readonly number[], size: number) =>
  parquetOf({ bytes: dataPage(2, encodings.plain, packed, size), rows: 2, codec: 6 });
const fullPage = (rows: number) => [0, 0, 0, 0, ...dataPage(rows, encodings.plain, plain(Array(rows).fill("x")))];
const list = (levels: number) => Array.from({ length: levels }, () => [0xf9, ...varint(30_000_000)]).flat();

test("a file of which any byte is another is refused or read, and nothing else", async () => {
  const levels = dataPage(5, encodings.dictionary, [2, 0, 0, 0, 3, 21, 2, ...repeated(2, 1), 3, 0, 0]);
  const whole = parquetOf({ bytes: [...words, ...levels], rows: 5, dictionary: words.length, isOptional: true });
  expect(await endOf(whole)).toBe("read 5: b  b");
  for (let at = 0; at < whole.length; at++) {
    for (const byte of [0, 1, 2, 0x15, 0x7f, 0x80, 0xff]) {
      const other = whole.slice();
      other[at] = byte;
      await expect(endOf(other)).resolves.toBeTypeOf("string");
    }
  }
});

test.each<[name: string, end: RegExp, bytes: () => Uint8Array]>([
  ["two words and a run", /^read 3: b b b$/, () => parquetOf(coded(3, repeated(3, 1)))],
  ["rows that take no bits", /^read 3: a a a$/, () => parquetOf(coded(3, [], 0))],
  ["20 million rows in a run", /20000000 cells/, () => parquetOf(coded(20_000_000, repeated(20_000_000, 1)))],
  ["a place past the dictionary", /is 2 of 2$/, () => parquetOf(coded(3, [...repeated(2, 1), ...repeated(1, 2)], 2))],
  ["a run that is too long", /a run makes/, () => parquetOf(coded(3, repeated(1_000_000_000, 1)))],
  ["runs that are too short", /make 2 values of 3/, () => parquetOf(coded(3, repeated(2, 1)))],
  [
    // Of a run of no values the decoder takes a byte: what is behind it is another run to it than to whoever does not.
    "a long run behind an empty one",
    /a run makes/,
    () => parquetOf(coded(3, [1, 3, ...varint(2_000_000_000), 1, 1, 1, 1], 8)),
  ],
  [
    "no dictionary",
    /dictionary is missing/,
    () => parquetOf({ bytes: dataPage(3, encodings.dictionary, [1, 6, 1]), rows: 3 }),
  ],
  [
    "numbers of no dictionary",
    /dictionary is missing/,
    () => parquetOf({ bytes: dataPage(3, encodings.dictionary, [1, 6, 1]), rows: 3, type: 1 }),
  ],
  [
    "a dictionary of 100 million words",
    /would have 100000000 values/,
    () => parquetOf({ bytes: dictionaryPage(["a"], 100_000_000), rows: 3, dictionary: 0 }),
  ],
  [
    "the last text goes on into the next column",
    /damaged/,
    () =>
      parquetOf({
        bytes: [...dataPage(1, encodings.plain, [9, 0, 0, 0, 97]), 98, 99, 100, 101, 98, 99, 100, 101],
        rows: 1,
      }),
  ],
  [
    "levels of 5",
    /neither 0 nor 1/,
    () =>
      parquetOf({ bytes: dataPage(3, 0, [2, 0, 0, 0, 6, 5, ...plain(["a", "b", "c"])]), rows: 3, isOptional: true }),
  ],
  [
    "levels that end early, and values that go on as levels",
    /make 2 values of 3/,
    () =>
      parquetOf({ bytes: dataPage(3, 0, [2, 0, 0, 0, 4, 1, ...plain(["a", "b", "c"])]), rows: 3, isOptional: true }),
  ],
  [
    "a page of the second kind with fewer blanks than none",
    /-100000000/,
    () => parquetOf({ bytes: second(3, -100_000_000, [6, 1], plain(["a", "b", "c"])), rows: 3, isOptional: true }),
  ],
  [
    "one of its rows is blank",
    /^read 3: a {2}c$/,
    () => parquetOf({ bytes: second(3, 1, [3, 5], plain(["a", "c"])), rows: 3, isOptional: true }),
  ],
  [
    "1 kB of pages that unpack to 500 MB",
    /bytes, unpacked/,
    () => {
      const packed = zeros(120_000_000);
      const one = dataPage(0, encodings.plain, packed, 120_000_000);
      return parquetOf({ bytes: [...one, ...one, ...one, ...one], rows: 1, codec: 2 });
    },
  ],
  ["two empty texts, packed with ZSTD", /^read 2: {2}$/, () => zstdPage(zstd(1, 8), 8)],
  ["1 MB that ZSTD unpacks to 32 GB", /unpacks to more than 8 bytes/, () => zstdPage(zstd(200_000, 131_072), 8)],
  ["many blocks of nothing", /unpacks to more than 8 bytes/, () => zstdPage(zstd(200_000, 0), 8)],
  ["a window of 2 GB", /window is too large/, () => zstdPage(zstd(1, 8, 0xa8), 8)],
  [
    "a chunk that is every column",
    /lie over each other/,
    () => {
      const rows = 2000;
      return parquetOf(
        { bytes: dataPage(rows, encodings.plain, plain(Array(rows).fill("some words"))), rows },
        { columns: 100 },
      );
    },
  ],
  [
    "a chunk that is every row group",
    /lie over each other|cells/,
    () => {
      const rows = 2000;
      return parquetOf(
        { bytes: dataPage(rows, encodings.plain, plain(Array(rows).fill("some words"))), rows },
        { groups: 500 },
      );
    },
  ],
  [
    "lists in the header of a page that announce millions",
    /more than 10000 values/,
    () => parquetOf({ bytes: [0x19, ...list(12), ...fullPage(1)], rows: 1 }),
  ],
  [
    "a number of a million digits in the header of a page",
    /more than 10 bytes/,
    () => parquetOf({ bytes: [0x16, ...Array(1_000_000).fill(0x80), 0, 0], rows: 1 }),
  ],
  [
    "a number of a million digits in the footer",
    /more than 10 bytes/,
    () => fileOf([], [0x36, ...Array(1_000_000).fill(0x80), 0, 0]),
  ],
  [
    "a difference of a million digits",
    /no end/,
    () =>
      parquetOf({
        bytes: dataPage(200, encodings.deltas, [...blocks(200, 1), ...Array(1_000_000).fill(0x80), 1, 0, 0, 0, 0]),
        rows: 200,
        type: 2,
      }),
  ],
  [
    "differences in blocks of none",
    /cannot be/,
    () => parquetOf({ bytes: dataPage(9, encodings.deltas, [0, 0, 9, 2, ...Array(99_999).fill(0)]), rows: 9, type: 1 }),
  ],
  [
    "100,000 texts that each repeat 100,000 letters",
    /texts take/,
    () => parquetOf({ bytes: dataPage(100_000, encodings.deltaTexts, repeating(100_000, 100_000)), rows: 100_000 }),
  ],
  [
    "a decimal number of a million bytes",
    /more than 32 bytes/,
    () => {
      const size = 1_000_000;
      const bytes = [size & 255, (size >> 8) & 255, (size >> 16) & 255, 0, ...Array(size).fill(1)];
      return parquetOf({ bytes: dataPage(1, encodings.plain, bytes), rows: 1, converted: 5 });
    },
  ],
])("%s", async (_, end, bytes) => {
  expect(await endOf(bytes())).toMatch(end);
});

/** Texts as what they share with the one before: the first has so many letters, each of the others is the same. */
function repeating(rows: number, letters: number): number[] {
  const flat = Array.from({ length: Math.ceil((rows - 1) / 128) }, () => [0, 0, 0, 0, 0]);
  // A step up from 0 to `letters` stands in the first difference: the least difference is 0, and the first of 32 takes 32 bits.
  const step = (by: number) => {
    const bytes = new Uint8Array(32 * 4);
    new DataView(bytes.buffer).setInt32(0, by, true);
    return [0, 32, 0, 0, 0, ...bytes];
  };
  const head = (first: number) => [...varint(128), 4, ...varint(rows), ...varint(first * 2)];
  const prefixes = [...head(0), ...step(letters), ...flat.slice(1).flat()];
  const lengths = [...head(letters), ...step(-letters), ...flat.slice(1).flat()];
  return [...prefixes, ...lengths, ...Array(letters).fill(97)];
}
