import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "../readWorkbook.js";
import type { SheetToWrite } from "./SheetToWrite.js";
import { writeWorkbook } from "./writeWorkbook.js";

const skills = Array.from({ length: 60 }, (_, i) => `Invented skill, number ${i + 1}`);
const sheets: readonly SheetToWrite[] = [
  {
    name: "Self-assessment",
    header: true,
    frozenColumns: 1,
    widths: [34, 9.5],
    rows: [
      ["person", "level"],
      ["=1+1", { value: "expert", fill: "#ccffcc" }],
      ["Sam", { date: "2026-10-19" }, true],
    ],
    lists: [
      { column: 1, firstRow: 1, lastRow: 499, values: ["awareness", "working"], prompt: "Choose <one>" },
      { column: 2, firstRow: 1, lastRow: 9, values: skills },
      { column: 3, firstRow: 1, lastRow: 9, values: skills },
    ],
  },
  { name: "lists", rows: [["taken"]] },
];

async function partOf(kind: "xlsx" | "ods", name: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await writeWorkbook(sheets, { kind }))[name]);
}

test("XLSX: a header in sight, widths, lists by value and by a hidden sheet, and text that stays text", async () => {
  const sheet = await partOf("xlsx", "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('<col min="2" max="2" width="9.5" customWidth="1"/>');
  expect(sheet).toContain(
    'prompt="Choose &lt;one&gt;" sqref="B2:B500"><formula1>&quot;awareness,working&quot;</formula1>',
  );
  expect(sheet).toContain("sqref=\"C2:C10\"><formula1>'Lists 2'!$A$1:$A$60</formula1>");
  expect(sheet).toContain("sqref=\"D2:D10\"><formula1>'Lists 2'!$A$1:$A$60</formula1>");
  const style = Number(/<c r="A2" s="(\d+)" t="inlineStr"><is><t>=1\+1<\/t>/.exec(sheet)?.[1]);
  const styles = [...((await partOf("xlsx", "xl/styles.xml")).split("<cellXfs")[1]?.matchAll(/<xf [^>]*>/g) ?? [])].map(
    String,
  );
  expect(styles[style]).toContain('numFmtId="49"');
  expect(styles[style]).toContain('quotePrefix="1"');
  expect(sheet).not.toContain("'=");
  expect(await partOf("xlsx", "xl/workbook.xml")).toContain(
    '<sheet name="Lists 2" sheetId="3" state="hidden" r:id="rId3"/>',
  );
});

test("ODS: the same", async () => {
  const content = await partOf("ods", "content.xml");
  expect(content).toContain("of:cell-content-is-in-list(&quot;awareness&quot;;&quot;working&quot;)");
  expect(content).toContain("of:cell-content-is-in-list([$'Lists 2'.$A$1:.$A$60])");
  expect(content).toContain('table:number-rows-repeated="490"');
  expect(content).toMatch(
    /style:name="(ce\d+)" style:family="table-cell" style:data-style-name="N3".*style-name="\1"[^>]* office:value-type="boolean"/,
  );
  expect(content).toMatch(
    /<style:style style:name="(ce\d+)" style:family="table-cell" style:data-style-name="N1">.*style-name="\1" office:value-type="string"><text:p>=1\+1</,
  );
  expect(content).toContain('<table:table table:name="Lists 2" table:style-name="hidden">');
  expect(await partOf("ods", "settings.xml")).toContain('config:name="VerticalSplitPosition" config:type="int">1<');
});

test("the first bytes tell an ODS workbook, and neither kind tells when it was made", async () => {
  const [xlsx, ods] = [await writeWorkbook(sheets, { kind: "xlsx" }), await writeWorkbook(sheets, { kind: "ods" })];
  expect(new TextDecoder().decode(ods.subarray(30, 84))).toBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
  for (const bytes of [xlsx, ods]) expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test("both kinds show the same text", async () => {
  const [xlsx, ods] = await Promise.all(
    (["xlsx", "ods"] as const).map(async (kind) => readWorkbook(await writeWorkbook(sheets, { kind }))),
  );
  expect(ods?.sheets).toEqual(xlsx?.sheets);
  expect(xlsx?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Self-assessment", false],
    ["lists", false],
    ["Lists 2", true],
  ]);
});

test.each<[message: RegExp, sheets: readonly SheetToWrite[]]>([
  [/not hidden/, []],
  [/not hidden/, [{ name: "A", rows: [], hidden: true }]],
  [/1 to 31 characters/, [{ name: "x".repeat(32), rows: [] }]],
  [/1 to 31 characters/, [{ name: "a/b", rows: [] }]],
  [/1 to 31 characters/, [{ name: " ", rows: [] }]],
  [
    /Two sheets/,
    [
      { name: "a", rows: [] },
      { name: "A", rows: [] },
    ],
  ],
  [/32767 characters, not 40000 \(B2 of A\): write CSV/, [{ name: "A", rows: [[], ["", "x".repeat(40_000)]] }]],
  [/NaN is not a number for A1 of A/, [{ name: "A", rows: [[Number.NaN]] }]],
  [/"2026-02-30" is not a day/, [{ name: "A", rows: [[{ date: "2026-02-30" }]] }]],
  [/"red" is not a colour/, [{ name: "A", rows: [[{ value: 1, fill: "red" }]] }]],
  [/at most 16384 columns/, [{ name: "A", rows: [Array(16_385).fill("")] }]],
  [/characters wide/, [{ name: "A", rows: [], widths: [0] }]],
  [/nothing to choose from/, [{ name: "A", rows: [], lists: [{ column: 0, firstRow: 0, lastRow: 1, values: [] }] }]],
  [
    /cells that no sheet has/,
    [{ name: "A", rows: [], lists: [{ column: 0, firstRow: 2, lastRow: 1, values: ["a"] }] }],
  ],
])("refuses what no workbook holds: %s", async (message, refused) => {
  for (const kind of ["xlsx", "ods"] as const) {
    await expect(writeWorkbook(refused, { kind })).rejects.toThrow(RangeError);
    await expect(writeWorkbook(refused, { kind })).rejects.toThrow(message);
  }
});
