import * as fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { plainNumber } from "./format/plainNumber.js";
import { roundedDigits } from "./format/roundedDigits.js";
import { serialOf } from "./format/serialDay.js";
import { readWorkbook } from "./readWorkbook.js";
import { WorkbookError } from "./WorkbookError.js";
import type { CellToWrite, SheetToWrite } from "./write/SheetToWrite.js";
import { writeWorkbook } from "./write/writeWorkbook.js";

const kinds = ["xlsx", "ods"] as const;

const awkward = fc.constantFrom(
  ..."=1+1|+|-5|@x|'tis|007|_x0041_|_x0001_x0002_|_x005F_|  a  b |\t|\n|a\r\nb|\r|]]>|<!--|&amp;|&#65;|\uFEFF|\uFFFE|\u0000|\u001F|\u0085|\ud83d|\ude00|😀|__proto__|TRUE|2026-10-19".split(
    "|",
  ),
);
const units = fc.string({ unit: "binary", maxLength: 12 });
const texts = fc.oneof(
  awkward,
  units,
  fc.array(fc.oneof(awkward, units), { maxLength: 4 }).map((parts) => parts.join("")),
);
const days = fc
  .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) }));
const values = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  days,
  fc.constant(null),
);
const cells: fc.Arbitrary<CellToWrite> = fc.oneof(
  { weight: 4, arbitrary: values },
  {
    weight: 1,
    arbitrary: fc.record({ value: values, fill: fc.constantFrom("#ccffcc", "#000000"), bold: fc.boolean() }),
  },
);
const names = fc
  .stringMatching(/^[\w&<" äé😀'.-]{1,20}$/u)
  .filter((name) => !/^'|'$|^\s*$/.test(name) && name.length <= 31);
const lists = fc.record({
  column: fc.nat(9),
  firstRow: fc.nat(3),
  lastRow: fc.integer({ min: 3, max: 50 }),
  values: fc.array(texts, { minLength: 1, maxLength: 5 }),
});
const sheets: fc.Arbitrary<SheetToWrite[]> = fc
  .uniqueArray(
    fc.record(
      {
        name: names,
        rows: fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 6 }),
        header: fc.boolean(),
        frozenColumns: fc.nat(3),
        widths: fc.array(fc.double({ min: 1, max: 90, noNaN: true }), { maxLength: 4 }),
        lists: fc.array(lists, { maxLength: 3 }),
        hidden: fc.boolean(),
      },
      { requiredKeys: ["name", "rows"] },
    ),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() },
  )
  .filter((drawn) => drawn.some(({ hidden }) => !hidden));

/** What a cell shows, as the documentation of `writeWorkbook` says. */
function shown(cell: CellToWrite, kind: "xlsx" | "ods"): string {
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(String(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.date;
  if (kind === "xlsx") return value;
  return value.replace(/\r\n?/g, "\n").replace(/(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD");
}

function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

test.each(kinds)(
  "what is written as %s reads back as the text that went in, and again gives the same bytes",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(sheets, async (drawn) => {
        const bytes = await writeWorkbook(drawn, { kind });
        const read = await readWorkbook(bytes);
        expect(read.kind).toBe(kind);
        expect(read.sheets.slice(0, drawn.length)).toEqual(
          drawn.map(({ name, hidden = false, rows }) => ({
            name,
            hidden,
            rows: trimmed(rows.map((row) => row.map((cell) => shown(cell, kind)))),
          })),
        );
        // Behind them at most the sheet that holds long lists.
        expect(read.sheets.slice(drawn.length).map(({ hidden }) => hidden)).toEqual(
          read.sheets.length > drawn.length ? [true] : [],
        );
        expect(read.notes).toEqual([]);
        expect(await writeWorkbook(drawn, { kind })).toEqual(bytes);
      }),
    );
  },
);

const sample = await writeSample();
async function writeSample(): Promise<Readonly<Record<"xlsx" | "ods", Uint8Array>>> {
  const rows = [
    ["person", "level", "on"],
    ["Sam Field", 0.5, { date: "2026-10-19" }],
    ["=1+1", true, "a\nb  c"],
  ];
  const list = { column: 1, firstRow: 1, lastRow: 9, values: ["a,b", "c"] };
  const drawn = [
    { name: "People", rows, header: true, widths: [20], lists: [list] },
    { name: "B", rows, hidden: true },
  ];
  return { xlsx: await writeWorkbook(drawn, { kind: "xlsx" }), ods: await writeWorkbook(drawn, { kind: "ods" }) };
}

/** Reads bytes that may be anything: cells of text, or a refusal. */
async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const { sheets } = await readWorkbook(bytes, { cells: 100_000 });
    for (const { rows } of sheets) {
      for (const row of rows)
        for (const cell of row) if (typeof cell !== "string") throw new Error("a cell that is not text");
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.message).not.toMatch(/undefined|\[object/);
  }
}

test.each(kinds)("no change to the bytes of %s ends in anything but text or a refusal", async (kind) => {
  const whole = sample[kind];
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), async (changes, end) => {
      const bytes = whole.slice(0, end % 5 === 0 ? end : whole.length);
      for (const [at, value] of changes) bytes[at % bytes.length || 0] = value;
      await readsOrRefuses(bytes);
    }),
    { numRuns: 400 },
  );
});

const splinters = fc.constantFrom(
  ...'<|>|"|\'|&|]]>|<![CDATA[|<!--|&#0;|<c>|</c>|<v>|<t>|</t>|<row>|<row r="9999999">|r="A99"|r=""|t="s"|s="-1"|<is>|<table:table>|</table:table>|<table:table-cell>|<text:p>|<text:s text:c="99999"/>|table:number-rows-repeated="1e9"|table:number-columns-repeated="999"|office:value-type="date"|<mergeCell ref="A1:B9"/>|NaN|1e999|-|\u0000|é'.split(
    "|",
  ),
);

test.each(kinds)("nor does a change to the XML inside of %s", async (kind) => {
  const parts = unzipSync(sample[kind]);
  const xml = Object.entries(parts).filter(([name]) => name !== "mimetype");
  const where = fc.tuple(fc.nat(), fc.nat(), fc.nat(12), splinters);
  await fc.assert(
    fc.asyncProperty(fc.array(where, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = { ...parts };
      for (const [part, place, cut, splinter] of changes) {
        const name = xml[part % xml.length]?.[0] ?? "";
        const text = new TextDecoder().decode(changed[name]);
        const at = place % (text.length + 1);
        changed[name] = new TextEncoder().encode(text.slice(0, at) + splinter + text.slice(at + cut));
      }
      await readsOrRefuses(zipSync(changed, { level: 1 }));
    }),
    { numRuns: 400 },
  );
});

test("rounding is that of the decimal digits, half up", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.nat(12), fc.nat(8), (digits, point, decimals) => {
      const { whole, fraction } = roundedDigits(Number(`${digits}e-${point}`), 0, decimals);
      const scale = 10n ** BigInt(point);
      const exact = (digits * 10n ** BigInt(decimals) * 2n + scale) / (scale * 2n);
      expect(BigInt(whole + fraction)).toBe(exact);
      expect(fraction).toHaveLength(decimals);
    }),
  );
});

test("every day has a number of its own, and only days have", () => {
  fc.assert(fc.property(days, ({ date }) => Number.isInteger(serialOf(date))));
  expect(["2026-02-30", "2026-1-1", "1900-02-29", "", "2026-10-19T12:00"].map(serialOf)).toEqual(
    Array(5).fill(undefined),
  );
});
