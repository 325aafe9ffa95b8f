import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sheetData, workbookFiles, zipOf } from "../../../test/zip.js";
import { readWorkbook } from "./readWorkbook.js";
import { WorkbookError } from "./WorkbookError.js";

/** Milliseconds of a processor's time, which do not grow when others use the machine: five times what any should need. */
const bound = 10_000;

/** How reading ends, in words; fails where it takes long or throws anything but a refusal. */
async function endOf(bytes: Uint8Array): Promise<string> {
  const start = process.cpuUsage();
  const end = await readWorkbook(bytes).then(
    ({ sheets }) => `read ${sheets.map(({ rows }) => rows.length)}`,
    (error: unknown) => {
      if (!(error instanceof WorkbookError)) throw error;
      return error.message;
    },
  );
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(bound);
  return end;
}

const sheet = (inner: string) => zipOf(workbookFiles({ A: inner }));
const part = (xml: string) => zipOf({ ...workbookFiles({ A: "" }), "xl/worksheets/tab1.xml": xml });
const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
const ods = (rows: string) =>
  zipOf({
    "content.xml": `<o:d xmlns:o="o"><o:body><o:spreadsheet><table>${rows}</table></o:spreadsheet></o:body></o:d>`,
  });
const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join("");
const column = (i: number) =>
  (i < 26 ? "" : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));

describe("small files that ask for much", () => {
  test.each<[name: string, end: RegExp, bytes: () => Uint8Array]>([
    ["one cell far out", /^read 1048576$/, () => sheet(far)],
    [
      "20,000 rows with a cell in the last column",
      /10,000,000 cells/,
      () => sheet(`<sheetData>${many(20_000, (i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`)}</sheetData>`),
    ],
    [
      "cells that jump between two wide rows",
      /10,000,000 cells/,
      () => sheet(`<sheetData><row>${many(2000, (i) => `<c r="XFD${(i % 2) + 1}"><v>1</v></c>`)}</row></sheetData>`),
    ],
    [
      "50 sheets with a far cell each",
      /10,000,000 cells/,
      () => zipOf(workbookFiles(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`S${i}`, far])))),
    ],
    [
      "a million rows without cells, over and over",
      /no sheet can have/,
      () => sheet(`<sheetData>${"<row/>".repeat(1_048_577)}</sheetData>`),
    ],
    [
      "702 merges over all rows",
      /10,000,000 cells/,
      () =>
        sheet(
          `${far.replace("<row", `<row r="1">${many(700, (i) => `<c r="${column(i)}1"><v>1</v></c>`)}</row><row`)}<mergeCells>${many(700, (i) => `<mergeCell ref="${column(i)}1:${column(i)}1048576"/>`)}</mergeCells>`,
        ),
    ],
    [
      "100,000 merges in one column",
      /^read 30001$/,
      () =>
        sheet(
          `${sheetData(Array.from({ length: 30_001 }, (_, i) => [i % 2 ? null : "x", "y"]))}<mergeCells>${many(100_000, (i) => `<mergeCell ref="A${(i % 20_000) + 1}:A30000"/>`)}</mergeCells>`,
        ),
    ],
    [
      "more merges than that",
      /100,000 merged ranges/,
      () => sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(100_001)}</mergeCells>`),
    ],
    [
      "an attribute of 1 MB",
      /^read 1$/,
      () => sheet(`<sheetData><row spans="${"1:1 ".repeat(250_000)}"><c><v>1</v></c></row></sheetData>`),
    ],
    ["a tag that never ends", /4 million|cannot be read/, () => sheet(`<sheetData><row a="${"x".repeat(20_000_000)}`)],
    [
      "two million letters told by their numbers",
      /4 million/,
      () => sheet(`<sheetData><row><c><v>${"&#65;".repeat(2_000_000)}`),
    ],
    ["a text of 60 MB", /4 million/, () => sheet(" ".repeat(60_000_000))],
    [
      "300,000 attributes",
      /^read 0$/,
      () => sheet(`<sheetData><row ${many(300_000, (i) => `a${i}="" `)}/></sheetData>`),
    ],
    [
      "one attribute 300,000 times",
      /already defined/,
      () => sheet(`<sheetData><row ${'r="1" '.repeat(300_000)}/></sheetData>`),
    ],
    ["tags inside tags", /^read 0$/, () => sheet("<a>".repeat(300_000) + "</a>".repeat(300_000))],
    ["tags that are never closed", /cannot be read/, () => sheet("<a>".repeat(300_000))],
    ["nothing but brackets", /cannot be read/, () => sheet("<".repeat(300_000))],
    ["entities in entities", /document type/, () => part('<!DOCTYPE x [<!ENTITY a "&b;&b;">]><worksheet/>')],
    [
      "an attribute without quotes, which the parser would drop",
      /mistake/,
      () => sheet("<sheetData><row r=5><c><v>1</v></c></row></sheetData>"),
    ],
    ["no XML", /cannot be read/, () => part("")],
    [
      "bytes that are not text",
      /UTF-8/,
      () => zipOf({ ...workbookFiles({ A: "" }), "xl/worksheets/tab1.xml": new Uint8Array([60, 255, 255, 62]) }),
    ],
    [
      "a text that is not there",
      /refers to text/,
      () => sheet('<sheetData><row><c t="s"><v>4000000000</v></c></row></sheetData>'),
    ],
    [
      "a column no sheet has",
      /no sheet can have/,
      () => sheet('<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>'),
    ],
    [
      "two tabs on one part",
      /same part/,
      () =>
        zipOf({
          ...workbookFiles({ A: "", B: "" }),
          "xl/_rels/workbook.xml.rels":
            workbookFiles({ A: "" })["xl/_rels/workbook.xml.rels"]?.replace(
              "</Rel",
              '<Relationship Id="rId2" Type="x/worksheet" Target="worksheets/tab1.xml"/></Rel',
            ) ?? "",
        }),
    ],
    [
      "2,000 tabs",
      /1,000 sheets/,
      () =>
        zipOf({
          ...workbookFiles({ A: "" }),
          "xl/workbook.xml": `<workbook><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(2000)}</sheets></workbook>`,
        }),
    ],
    ["two files of one name", /two files/, () => zipOf({ ...workbookFiles({ A: "" }), "XL/Workbook.xml": "" })],
    [
      "a size that lies, too small",
      /more bytes/,
      () => zipOf(workbookFiles({ A: " ".repeat(1_000_000) }), { "xl/worksheets/tab1.xml": 1000 }),
    ],
    [
      "a size that lies, too large",
      /fewer bytes/,
      () => zipOf(workbookFiles({ A: "" }), { "xl/worksheets/tab1.xml": 100_000_000 }),
    ],
    [
      "sizes past all bounds",
      /200,000,000 bytes/,
      () => zipOf(workbookFiles({ A: "" }), { "xl/worksheets/tab1.xml": 4_000_000_000 }),
    ],
    [
      "ODS, all cells filled",
      /10,000,000 cells/,
      () =>
        ods(
          '<table-row number-rows-repeated="1048576"><table-cell number-columns-repeated="16384"><p>x</p></table-cell></table-row>',
        ),
    ],
    [
      "ODS, more cells than a sheet has",
      /no sheet can have/,
      () => ods('<table-row><table-cell number-columns-repeated="999999999999999"><p>x</p></table-cell></table-row>'),
    ],
    [
      "ODS, a filled row past the last",
      /no sheet can have/,
      () =>
        ods(
          '<table-row number-rows-repeated="1000000000000"/><table-row><table-cell><p>x</p></table-cell></table-row>',
        ),
    ],
    [
      "ODS, 900 million blanks",
      /400,000,000 bytes/,
      () => ods('<table-row><table-cell><p><s c="900000000"/></p></table-cell></table-row>'),
    ],
    [
      "ODS, tables inside tables",
      /^read 0$/,
      () =>
        ods(
          `<table-row><table-cell>${"<table><table-row><table-cell>".repeat(50_000)}${"</table-cell></table-row></table>".repeat(50_000)}</table-cell></table-row>`,
        ),
    ],
    [
      "ODS, no spreadsheet",
      /OpenDocument file of another kind/,
      () => zipOf({ "content.xml": "<d><body><text/></body></d>" }),
    ],
    [
      "ODS with a password",
      /password/,
      () =>
        zipOf({
          "content.xml": "?",
          "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
        }),
    ],
  ])("%s", async (_, end, bytes) => {
    expect(await endOf(bytes())).toMatch(end);
  });

  test("an overlapping or a cut archive, and a wrong checksum", async () => {
    const honest = sheet(sheetData([["a"]]));
    const view = new DataView(honest.buffer);
    const end = honest.length - 22;
    const directory = view.getUint32(end + 16, true);
    const changed = (at: number, value: number) => {
      const copy = honest.slice();
      new DataView(copy.buffer).setUint32(at, value, true);
      return copy;
    };
    expect(await endOf(honest)).toBe("read 1");
    expect(await endOf(changed(directory + 20, honest.length))).toMatch(/overlap/);
    expect(await endOf(changed(end + 16, 0xffffffff))).toMatch(/ZIP64/);
    expect(await endOf(changed(end + 16, 7))).toMatch(/directory is broken/);
    const workbook = directory + 46 + "[Content_Types].xml".length;
    expect(await endOf(changed(workbook + 16, 12345))).toMatch(/checksum/);
    expect(await endOf(changed(workbook + 8, 0x00080001))).toMatch(/password/);
    expect(await endOf(changed(workbook + 42, honest.length))).toMatch(/where it says/);
  });

  test("limits that a caller sets", async () => {
    const file = sheet(sheetData([["a", "b"], ["c"]]));
    for (const [limit, message] of [
      [{ bytes: 10 }, /more than 10 bytes/],
      [{ cells: 4 }, /more than 4 cells/],
      [{ files: 3 }, /5 files/],
      [{ sheets: 0 }, /more than 0 sheets/],
    ] as const) {
      await expect(readWorkbook(file, limit)).rejects.toThrow(message);
    }
    expect((await readWorkbook(file, { cells: 5, sheets: 1, files: 5 })).sheets).toHaveLength(1);
  });
});

const folder = new URL("../../../../shared/cases/hostile/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder) : [];

test.skipIf(files.length === 0)(
  `the hostile files that were found${files.length === 0 ? " (skipped: ../shared/cases is not there)" : ""}`,
  { timeout: 120_000 },
  async () => {
    for (const file of files)
      expect(await endOf(readFileSync(new URL(file, folder))), file).toMatch(/^(read|This is a)/);
  },
);
