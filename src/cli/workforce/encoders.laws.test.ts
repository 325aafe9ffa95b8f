import * as fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { csvText } from "../../formats/table/csvText.js";
import { csvEncoder } from "./csvEncoder.js";
import { jsonLinesEncoder } from "./jsonLinesEncoder.js";
import { parquetEncoder } from "./parquetEncoder.js";
import type { RowEncoder } from "./RowEncoder.js";
import type { RowColumn } from "./RowTable.js";

const columns: readonly RowColumn[] = [
  { name: "text", type: "text" },
  { name: "perhaps", type: "text", optional: true },
  { name: "whole", type: "whole" },
  { name: "number", type: "number" },
  { name: "flag", type: "flag" },
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab=+-@'\", ;\t\r\n\\é＝\u00A0") }),
  fc.string({ unit: "binary" }),
  fc.constant("__proto__"),
);
const share = fc.integer({ min: 0, max: 1e12 }).map((parts) => parts / 1e12); // As a likeness is.
const row = fc.record({
  text,
  perhaps: fc.option(text),
  whole: fc.integer(),
  number: fc.oneof(share, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  flag: fc.boolean(),
});
const slices = fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 });

/** Half a surrogate pair cannot be written. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/** All that an encoder writes, in one. */
function bytesOf(encoder: RowEncoder, parts: readonly (readonly object[])[]): Buffer {
  const bytes = [Buffer.from(encoder.head())];
  for (const part of parts) bytes.push(Buffer.from(encoder.slice(part)));
  return Buffer.concat([...bytes, Buffer.from(encoder.tail())]);
}

test("a slice may be of any length, and a column of few different texts or of many", () => {
  const texts = [
    "a".repeat(2_000_000),
    "é".repeat(2_000_000),
    ...Array.from({ length: 5_000 }, (_, i) => `=${i % 2_500}`),
  ];
  const rows = texts.map((each, i) => ({ text: each, perhaps: `"${i % 3}"`, whole: i, number: 0.5, flag: true }));
  const cells = rows.map((one) => [one.text, one.perhaps, one.whole, one.number, "true"]);
  expect(bytesOf(csvEncoder(columns), [rows]).toString()).toBe(csvText([columns.map(({ name }) => name), ...cells]));
  const expected = rows.map((one) => `${JSON.stringify(one)}\n`);
  expect(bytesOf(jsonLinesEncoder(columns), [rows]).toString()).toBe(expected.join(""));
});

test("CSV is what the other writers write", () => {
  fc.assert(
    fc.property(slices, (parts) => {
      const cells = parts.flat().map((one) => [one.text, one.perhaps ?? "", one.whole, one.number, String(one.flag)]);
      const expected = csvText([columns.map(({ name }) => name), ...cells]);
      expect(bytesOf(csvEncoder(columns), parts).equals(Buffer.from(expected))).toBe(true);
    }),
  );
});

test("JSON Lines are what JSON.stringify writes, without what is absent", () => {
  fc.assert(
    fc.property(slices, (parts) => {
      const rows = parts.map((part) =>
        part.map((one) => ({ ...one, perhaps: one.perhaps ?? (one.flag ? null : undefined) })),
      );
      const expected = rows.flat().map((one) => `${JSON.stringify(one)}\n`);
      expect(bytesOf(jsonLinesEncoder(columns), rows).toString()).toBe(expected.join(""));
    }),
  );
});

test("Parquet gives back what was written", async () => {
  await fc.assert(
    fc.asyncProperty(slices, async (parts) => {
      const well = parts.map((part) =>
        part.map((one) => ({
          ...one,
          text: wellFormed(one.text),
          perhaps: one.perhaps === null ? null : wellFormed(one.perhaps),
        })),
      );
      const file = Uint8Array.from(bytesOf(await parquetEncoder(columns), well)).buffer;
      expect(await parquetReadObjects({ file })).toEqual(well.flat());
    }),
    { numRuns: 30 },
  );
});
