import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkwardIds } from "../../test/arbitraries.js";
import { sheetData, workbookFiles, zipOf } from "../../test/zip.js";
import { ParseError } from "../parse/ParseError.js";
import { harmless, plain } from "../reading/tables/harmless.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { isoDay } from "../values/isoDay.js";
import { readTable } from "./readTable.js";

const names: TableMap = { shape: "records", columns: { name: "name", number: ["staff number", "Number"] } };
const sam = { name: "Sam", number: "0042" };

async function issueOf(source: unknown, map: TableMap = names): Promise<string> {
  try {
    await readTable(source as TableSource, map);
  } catch (error) {
    if (error instanceof ParseError)
      return error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("\n");
    throw error;
  }
  return "nothing was refused";
}

const utf16 = (text: string, swap: boolean, mark: boolean) => {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};
const lines = "Team of May\n\nName;NUMBER \n Sam ;0042\n;\n";
const workbook = zipOf(
  workbookFiles({
    Cover: sheetData([["Nothing to see"]]),
    People: sheetData([[], ["Name", "Number"], ["Sam", "0042"]]),
  }),
);

describe("one table however it comes", () => {
  const cases: [string, TableSource, number][] = [
    ["text, header in row 3", lines, 4],
    ["bytes with a byte-order mark", new TextEncoder().encode(`\uFEFF${lines}`), 4],
    ["UTF-16 LE with its mark", utf16(lines, false, true), 4],
    ["UTF-16 BE with its mark", utf16(lines, true, true), 4],
    ["UTF-16 LE without", utf16(lines, false, false), 4],
    ["UTF-16 BE without", utf16(lines, true, false), 4],
    ["tabs and CR LF", lines.replaceAll(";", "\t").replaceAll("\n", "\r\n"), 4],
    ["a workbook's second sheet", workbook, 3],
    ["objects", [{ Name: "Sam", number: "0042" }], 2],
    [
      "lists",
      [
        ["Name", "Number"],
        ["Sam", "0042"],
      ],
      2,
    ],
    ["JSON as text", '[["Name", "Number"], ["Sam", "0042"]]', 2],
  ];
  it.each(cases)("%s", async (_, source, row) => {
    const { value } = await readTable(source, names);
    expect(value.map(({ fields }) => fields)).toEqual([sam]);
    expect(value[0]?.row).toBe(row);
  });

  it("finds columns by letter, by number, or has one value for all rows, without a header", async () => {
    const map: TableMap = {
      shape: "records",
      columns: { name: { letter: "b" }, number: { index: 1 }, team: { value: "x" } },
    };
    expect((await readTable("1,Sam\n", map)).value[0]?.fields).toEqual({ name: "Sam", number: "1", team: "x" });
  });

  it("fills merged cells of a workbook, and the columns that a map says to fill", async () => {
    const rows = [
      ["Name", "Number"],
      ["Sam", 1],
      [null, 2],
      [null, 3],
    ];
    const merged = zipOf(workbookFiles({ A: sheetData(rows, ["A2:A3", "A1:B1"]) }));
    const namesIn = async (map: TableMap) => (await readTable(merged, map)).value.map(({ fields }) => fields.name);
    expect(await namesIn(names)).toEqual(["Sam", "Sam", ""]);
    expect(await namesIn({ ...names, fillDown: ["name"] })).toEqual(["Sam", "Sam", "Sam"]);
  });

  it("reads several sheets that a map names, and says which sheet a record is from", async () => {
    const both = zipOf(
      workbookFiles({
        A: sheetData([
          ["Name", "Number"],
          ["Sam", 1],
        ]),
        B: sheetData([
          ["Number", "Name"],
          [2, "Ali"],
        ]),
      }),
    );
    const read = await readTable(both, { ...names, sheets: ["a", 2] });
    expect(read.value.map(({ sheet, fields }) => [sheet, fields.name])).toEqual([
      ["A", "Sam"],
      ["B", "Ali"],
    ]);
    const first = await readTable(both, names);
    expect(first.notes.map(({ code, where }) => [code, where.sheet])).toEqual([["sheet-not-read", "B"]]);
    expect(await issueOf(both, { ...names, sheets: ["C"] })).toBe("source expected a sheet C, found A, B");
  });

  it("gives the days of date cells whatever the clock's zone, and long numbers digit by digit", async () => {
    const cells = [
      ["Name", "Number"],
      [{ day: 46104 }, 12345678901],
      [{ day: 46104.99 }, 0.30000000000000004],
    ];
    const { value } = await readTable(zipOf(workbookFiles({ A: sheetData(cells) })), names);
    expect(value.map(({ fields }) => [fields.name, fields.number])).toEqual([
      ["2026-03-23", "12345678901"],
      ["2026-03-23", "0.3"],
    ]);
  });

  it("makes a long table of a wide one", async () => {
    const { value, notes } = await readTable("Name,Baking,,Baking,Team\nSam,2,x,3,T\n", {
      shape: "wide",
      columns: { person: "name" },
      ignore: ["Team"],
    });
    expect(value.map(({ fields }) => fields)).toEqual([{ person: "Sam", skill: "Baking", level: "2" }]);
    expect(notes.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ["repeated-column", 1, "D"],
      ["unused-column", 2, "C"],
    ]);
  });
});

it("reads one certain day or none", () => {
  const days: [string, string | undefined][] = [
    ["2026-03-23T10:00:00Z", "2026-03-23"],
    ["23/03/2026", "2026-03-23"],
    ["3/4/2026", undefined],
    ["4.4.2026", "2026-04-04"],
    ["23rd March 2026", "2026-03-23"],
    ["1-Jun-2026", "2026-06-01"],
    ["14-Mar-26", "2026-03-14"],
    ["14-Mar-99", undefined],
    ["14/03/26", undefined],
    ["Mar 26", undefined],
    ["Tuesday 3rd of March 2026", "2026-03-03"],
    ["Tue, March 3, 2026", "2026-03-03"],
    ["Someday 3 March 2026", undefined],
    ["46104", undefined],
    ["31/02/2026", undefined],
    ["soon", undefined],
  ];
  expect(days.map(([text]) => [text, isoDay(text)])).toEqual(days);
  expect([isoDay("3/4/2026", "day-first"), isoDay("3/4/2026", "month-first")]).toEqual(["2026-04-03", "2026-03-04"]);
});

it("makes every text harmless, and takes it back", () => {
  const risky = /^[\s]*[=+\-@\t\r]/;
  const starts = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "''=", " ", "＝", "");
  const texts = fc.tuple(starts, fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...awkwardIds)));
  fc.assert(
    fc.property(texts, ([start, rest]) => {
      const text = start + rest;
      expect(harmless(text)).not.toMatch(risky);
      expect(plain(harmless(text))).toBe(text);
    }),
  );
});

describe("what is refused", () => {
  const sheet = (xml: string) => zipOf(workbookFiles({ A: `<sheetData>${xml}</sheetData>` }));
  const files = workbookFiles({ A: sheetData([["Name", "Number"]]) });
  const zeros = (size: number) => zipOf({ ...files, "xl/worksheets/tab1.xml": new Uint8Array(size) });
  let deep: unknown = [];
  for (let i = 0; i < 10_000; i++) deep = [deep];
  const cases: [string, unknown, RegExp][] = [
    ["nothing", "", /found nothing/],
    ["no header", "hello\n1\n", /has no column "name"; its columns are "hello"/],
    ["no bytes of text", new Uint8Array([0x89, 0x50, 0xff]), /is not UTF-8 text/],
    ["a binary file that decodes", new Uint8Array(1000), /bytes that are not text/],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /an old Office file that is not a workbook/],
    ["a workbook cut short", workbook.slice(0, -100), /cut short/],
    [
      "a damaged workbook",
      workbook.map((byte, i) => (i > 300 && i < 400 ? byte ^ 0xff : byte)),
      /damaged|cannot be read/,
    ],
    ["another ZIP archive", zipOf({ "word/document.xml": "" }), /a text document or a presentation/],
    ["a bomb", zeros(60_000_000), /more than is read of one/],
    [
      "a bomb that lies",
      zipOf({ ...files, "xl/worksheets/tab1.xml": new Uint8Array(9_000_000) }, { "xl/worksheets/tab1.xml": 99 }),
      /more bytes than the archive says/,
    ],
    [
      "a cell far out",
      sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /has no column "name"; its columns are "1"/,
    ],
    ["a row no sheet has", sheet('<row r="4000000000"/>'), /row or column that no sheet can have/],
    ["half a sheet", sheet('<row r="1"><c r="A1"><v>1'), /cannot be read/],
    ["a line of 100 MB", ",".repeat(100_000_000), /at most 20000000 cells/],
    ["a file of more", new Uint8Array(100_000_001), /at most 100000000 are read/],
    ["endless cells", `${",".repeat(1000)}\n`.repeat(21_000), /at most 20000000 cells/],
    ["JSON 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000), /has no column/],
    ["rows 10,000 deep", deep, /has no column/],
    ["half a JSON text", '[{"name": ', /JSON with a mistake/],
    ["no source", 3, /expected text, bytes or a list of rows, found number/],
    ["rows of two kinds", [["Name"], { Name: "Sam" }], /rows of one kind/],
  ];
  it.each(cases)("%s", async (_, source, message) => {
    const before = process.memoryUsage().rss; // Of a process that many tests share.
    expect(await issueOf(source)).toMatch(message);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000);
  });

  it("a map with a mistake, every one of them", async () => {
    const map = { shape: "tall", columns: { name: { letter: "1" } }, header: 0, sheet: 1 };
    expect((await issueOf(lines, map as never)).split("\n").map((line) => line.split(" ", 1)[0])).toEqual([
      "map.shape",
      "map.columns.name.letter",
      "map.header",
      "map.sheet",
    ]);
  });
});

it("reads a workbook with macros, and what no cell can hold as empty, with notes", async () => {
  const files = workbookFiles({
    A: sheetData([
      ["Name", "Number"],
      ["Sam", "0042"],
    ]),
  });
  const { value, notes } = await readTable(zipOf({ ...files, "xl/vbaProject.bin": "Sub" }), names);
  expect([value[0]?.fields, notes[0]?.code]).toEqual([sam, "macros"]);
  const odd = await readTable([{ name: "Sam", number: { deep: [[]] } }], names);
  expect(odd.notes.map(({ code, where }) => [code, where.path])).toEqual([["not-a-cell", [0, "number"]]]);
});
