import { describe, expect, it, test } from "vitest";
import { sharedFile, titleWith } from "../../../test/sharedData.js";
import { readWorkbook } from "./readWorkbook.js";

// Made and real files that stand beside the project: what each cell shows, as independent programs show it.

interface Expected {
  readonly kinds?: readonly { readonly name: string; readonly right: readonly string[] }[];
  readonly sheets?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly states?: Readonly<Record<string, string>>;
}

const list = sharedFile("workbooks/expected.json");
const expected = (list ? JSON.parse(new TextDecoder().decode(list)) : {}) as Readonly<Record<string, Expected>>;

/** The six built-in formats for money do not name their currency, so only the number is read, with a note. */
const chosen: Readonly<Record<string, string>> = { "$ built-in 7": "3" };

/** Cells that LibreOffice itself changed when it saved the workbook of all kinds. */
const changedByLibreOffice = new Set([
  "date serial 1",
  "ISO date cell t=d",
  "formula, cached date",
  "formula without a value",
  "_x000D_ and its escape",
]);

describe.skipIf(list === undefined)(titleWith("the made workbooks", list), () => {
  it.each(Object.keys(expected))("%s", async (file) => {
    const { kinds = [], sheets, states = {} } = expected[file] ?? {};
    const read = await readWorkbook(sharedFile(`workbooks/fixtures/${file}`) ?? new Uint8Array());
    kinds.forEach(({ name, right }, row) => {
      expect([name, ...right, chosen[name]], name).toContain(read.sheets[0]?.rows[row]?.[1] ?? "");
    });
    const shown = read.sheets.filter(({ hidden }) => !hidden).map(({ name, rows }) => [name, rows]);
    if (sheets) expect(Object.fromEntries(shown)).toEqual(sheets);
    const hidden = read.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
    expect(hidden).toEqual(Object.keys(states));
  });

  it("as LibreOffice saves them", async () => {
    const kinds = expected["kinds.xlsx"]?.kinds ?? [];
    const { sheets } = await readWorkbook(sharedFile("workbooks/libreoffice/kinds.ods") ?? new Uint8Array());
    const wrong = kinds.filter(({ right }, row) => !right.includes(sheets[0]?.rows[row]?.[1] ?? ""));
    expect(new Set(wrong.map(({ name }) => name))).toEqual(changedByLibreOffice);
    const merged = await readWorkbook(sharedFile("workbooks/libreoffice/merged.ods") ?? new Uint8Array());
    expect(merged.sheets[0]?.rows).toEqual(expected["merged.xlsx"]?.sheets?.M);
    await expect(readWorkbook(sharedFile("workbooks/libreoffice/merged.xls") ?? new Uint8Array())).rejects.toThrow(
      "This is an Excel 97-2003 workbook (.xls). Workbooks are read as .xlsx or .ods. Save it as .xlsx, .ods or CSV.",
    );
  });
});

const dcwf = sharedFile("us-dcwf/dcwf-5.1.xlsx");
test.skipIf(dcwf === undefined)(titleWith("a real workbook of 79 sheets", dcwf), async () => {
  const { sheets, notes } = await readWorkbook(dcwf ?? new Uint8Array());
  expect(sheets).toHaveLength(79);
  const filled = sheets.flatMap(({ rows }) => rows.flat()).filter((text) => text !== "");
  expect(filled.length).toBeGreaterThan(10_000);
  expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(["hidden-cells"])); // Columns of its publisher.
});
