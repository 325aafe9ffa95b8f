import { expect, test } from "vitest";
import { sheetData, workbookFiles, zipOf } from "../../../test/zip.js";
import { readWorkbook } from "./readWorkbook.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The rows of one sheet of XLSX, given as what stands inside `worksheet`, with other parts put in or replaced. */
async function rowsOf(inner: string, parts: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { sheets } = await readWorkbook(zipOf({ ...workbookFiles({ A: inner }), ...parts }));
  return sheets[0]?.rows;
}

/** An ODS workbook, given as what stands in front of the body and inside `spreadsheet`. */
function odsOf(inner: string, styles = ""): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x" xmlns:s="s"><o:automatic-styles>${styles}</o:automatic-styles><o:body><o:spreadsheet>${inner}</o:spreadsheet></o:body></o:document-content>`,
  });
}
const row = (...cells: string[]) => `<t:table-row>${cells.join("")}</t:table-row>`;
const cell = (text: string, attributes = "") => `<t:table-cell ${attributes}><x:p>${text}</x:p></t:table-cell>`;
const table = (rows: string, attributes = 't:name="A"') => `<t:table ${attributes}>${rows}</t:table>`;
const odsRows = async (inner: string) => (await readWorkbook(odsOf(inner))).sheets[0]?.rows;

test("cells, rows and whole prefixes may be left out or be of another kind", async () => {
  const plain = sheetData([["person", "level"], [], ["Sam Field", 3]]);
  const expected = [["person", "level"], [], ["Sam Field", "3"]];
  expect(await rowsOf(plain)).toEqual(expected);
  expect(await rowsOf(`<dimension ref="A1:XFD1048576"/>${plain}`)).toEqual(expected);
  expect(await rowsOf(plain.replace(/<row r="1"/, "<row").replace(/<c r="\w+"/g, "<c"))).toEqual(expected);
  const prefixed = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">${plain.replace(/<(\/?)/g, "<$1x:")}</x:worksheet>`;
  expect(await rowsOf("", { "xl/worksheets/tab1.xml": prefixed })).toEqual(expected);
  for (const [mark, swap] of [
    ["\uFEFF", false],
    ["", false],
    ["\uFEFF", true],
  ] as const) {
    const wide = Buffer.from(`${mark}<worksheet>${plain}</worksheet>`, "utf16le");
    if (swap) wide.swap16();
    expect(await rowsOf("", { "xl/worksheets/tab1.xml": new Uint8Array(wide) })).toEqual(expected);
  }
  expect(
    await rowsOf(
      `<sheetData><row r="2"><c r="C2"><v>1</v></c><c r="A1"><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>`,
    ),
  ).toEqual([["2"], ["", "3", "1"]]);
});

test("every kind of cell of XLSX", async () => {
  const strings = [
    "<si><t>plain</t></si>",
    "<si><r><t>rich</t></r><r><t> text</t></r></si>",
    "<si><t>課長</t><rPh><t>カチョウ</t></rPh></si>",
    "<si><t/></si>",
    "<si><t>a_x0041_b_x005F_x0041_</t></si>",
    "<si><t>&lt;R&amp;D&gt; &#x1F600; &#233; &apos;&nbsp;&#0;&#xD800;</t></si>",
    "<si><t><![CDATA[a<b&amp;c]]>\r\nd</t></si>",
  ];
  const cells: [string, string][] = [
    ['<c t="s"><v>0</v></c>', "plain"],
    ['<c t="s"><v>1</v></c>', "rich text"],
    ['<c t="s"><v>2</v></c>', "課長"],
    ['<c t="s"><v>3</v></c>', ""],
    ['<c t="s"><v>4</v></c>', "aAb_x0041_"],
    ['<c t="s"><v>5</v></c>', "<R&D> 😀 é '&nbsp;\uFFFD\uFFFD"],
    ['<c t="s"><v>6</v></c>', "a<b&amp;c\nd"],
    ['<c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line </t></r></is></c>', "in line "],
    ['<c t="str"><f>CONCATENATE("a")</f><v>a</v></c>', "a"],
    ['<c t="b"><v>1</v></c>', "TRUE"],
    ['<c t="b"><v>0</v></c>', "FALSE"],
    ['<c t="e"><v>#N/A</v></c>', "#N/A"],
    ['<c t="d"><v>2026-03-23T00:00:00</v></c>', "2026-03-23"],
    ["<c><f>6*7</f><v> 42 </v></c>", "42"],
    ["<c><f>6*7</f></c>", ""],
    ['<c s="1"><v>46104</v></c>', "2026-03-23"],
    ['<c s="2"><v>0.5</v></c>', "50%"],
    ['<c s="3"><v>3</v></c>', "3"],
    ['<c s="99"><v>3</v></c>', "3"],
    ['<c t="n"><v/></c>', ""],
  ];
  const { sheets, notes } = await readWorkbook(
    zipOf({
      ...workbookFiles({
        A: `<sheetData>${cells.map(([xml]) => `<row>${xml}<c><v>1</v></c></row>`).join("")}</sheetData>`,
      }),
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/./worksheets/x/../tab1.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="strings%20x.xml"/></Relationships>`,
      "xl/strings x.xml": `<sst>${strings.join("")}</sst>`,
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="44"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`,
      "xl/vbaProject.bin": "",
    }),
  );
  expect(sheets[0]?.rows.map(([text]) => text)).toEqual(cells.map(([, text]) => text));
  expect(notes.map(({ code, sheet, row, column }) => [code, sheet, row, column])).toEqual([
    ["macros", undefined, undefined, undefined],
    ["formula-without-value", "A", 15, "A"],
    ["currency-not-named", "A", 18, "A"],
  ]);
});

test("tabs: their order, hidden ones, charts, days from 1904, any folder", async () => {
  const { sheets, notes } = await readWorkbook(
    zipOf({
      "_rels/.rels": `<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="Here/Book.XML"/></Relationships>`,
      "here/book.xml": `<workbook xmlns:q="q"><workbookPr date1904="1"/><sheets><sheet name="Chart" q:id="c"/><sheet name="R&amp;D _x0041_" q:id="b" state="veryHidden"/><sheet name="A" q:id="a"/></sheets></workbook>`,
      "here/_rels/book.xml.rels": `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="one.xml"/><Relationship Id="b" Type="${office}/worksheet" Target="two.xml"/><Relationship Id="c" Type="${office}/chartsheet" Target="three.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      "here/one.xml": `<worksheet>${sheetData([[{ day: 44642 }]])}</worksheet>`,
      "here/two.xml": `<worksheet>${sheetData([["b"]])}</worksheet>`,
      "here/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    }),
  );
  expect(sheets).toEqual([
    { name: "R&D A", hidden: true, rows: [["b"]] },
    { name: "A", hidden: false, rows: [["2026-03-23"]] },
  ]);
  expect(notes).toEqual([{ code: "no-cells", message: "the tab holds no cells (chartsheet)", sheet: "Chart" }]);
});

test("cells in hidden rows and columns count, with a note", async () => {
  const inner = sheetData([
    ["person", "level"],
    ["Sam", 1],
    ["Kim", 2],
    ["Lee", 3],
  ])
    .replace('<row r="3"', '<row r="3" hidden="1"')
    .replace("<sheetData>", '<cols><col min="2" max="2" hidden="true"/></cols><sheetData>');
  const columns = '<t:table-column/><t:table-column t:visibility="collapse"/>';
  const rows = [row(cell("person"), cell("level")), row(cell("Sam"), cell("1"))].join("");
  const filtered = row(cell("Kim"), cell("2")).replace("<t:table-row", '<t:table-row t:visibility="filter"');
  const ods = odsOf(table(columns + rows + filtered + row(cell("Lee"), cell("3"))));
  for (const file of [zipOf(workbookFiles({ A: inner })), ods]) {
    const { sheets, notes } = await readWorkbook(file);
    expect(sheets[0]?.rows).toHaveLength(4);
    expect(notes.map(({ code, row, column, message }) => [code, row, column, message.split(",")[0]])).toEqual([
      ["hidden-cells", 1, "B", "5 cells"],
    ]);
  }
});

test("merged cells fill down, where nothing else stands and no further than the sheet", async () => {
  const rows = [["team", null, "level"], ["Data", "a", 1], [null, "b", 2], [], [null, null, 3]];
  expect(await rowsOf(sheetData(rows, ["A1:B1", "A2:A1048576", "A3:A4", "B3:C5", "Z9:?"]))).toEqual([
    ["team", "", "level"],
    ["Data", "a", "1"],
    ["Data", "b", "2"],
    ["Data", "b"],
    ["Data", "b", "3"],
  ]);
  const spanned = cell("Data", 't:number-rows-spanned="3"');
  const covered = "<t:covered-table-cell/>";
  const repeated = `<t:table-row t:number-rows-repeated="2">${covered}${cell("b")}</t:table-row>`;
  expect(await odsRows(table(row(spanned, cell("a")) + repeated + row(covered, cell("c"))))).toEqual([
    ["Data", "a"],
    ["Data", "b"],
    ["Data", "b"],
    ["", "c"],
  ]);
});

test("every kind of cell of ODS", async () => {
  const value = (type: string, rest: string, text?: string) =>
    `<t:table-cell o:value-type="${type}" ${rest}>${text === undefined ? "" : `<x:p>${text}</x:p>`}</t:table-cell>`;
  const cells: [string, string][] = [
    [cell("a<x:span>b</x:span><x:a>c</x:a>"), "abc"],
    [cell('  a <x:span> b</x:span><x:s x:c="3"/> c<x:tab/>d\n<x:line-break/>e '), "a b    c\td \ne "],
    [cell("R&amp;D<x:ruby><x:ruby-base>課</x:ruby-base><x:ruby-text>か</x:ruby-text></x:ruby>"), "R&D課"],
    [
      "<t:table-cell><o:annotation><x:p>secret</x:p></o:annotation><x:p>one</x:p><x:p/><x:p>two</x:p></t:table-cell>",
      "one\n\ntwo",
    ],
    ["<t:table-cell><d:frame><d:text-box><x:p>box</x:p></d:text-box></d:frame><x:p>seen</x:p></t:table-cell>", "seen"],
    [value("string", 'o:string-value="sv"'), "sv"],
    [value("string", 'o:string-value=""', "#DIV/0!"), "#DIV/0!"],
    [value("float", 'o:value="3.14159"', "3.14"), "3.14159"],
    [value("float", 'o:value="1234567"', "1 234 567"), "1234567"],
    [value("float", 'o:value="7"', "00007"), "00007"],
    [value("float", 'o:value="3"', "Level 3"), "Level 3"],
    [value("float", 'o:value="0"', "Err:502"), "Err:502"],
    [value("percentage", 'o:value="1"', " 100% "), "100%"],
    [value("percentage", 'o:value="0.5"'), "50%"],
    [value("currency", 'o:currency="GBP" o:value="1200.5"', " £1,200.50 "), "£1,200.50"],
    [value("currency", 'o:currency="GBP" o:value="1200.5"'), "GBP 1200.5"],
    [value("date", 'o:date-value="2026-03-23T00:00:00"', "23/03/26"), "2026-03-23"],
    [value("date", 'o:date-value="2026-03-23T12:00:00"', "23/03/26 12:00"), "2026-03-23T12:00:00"],
    [value("time", 'o:time-value="PT36H00M00S"', "36:00"), "36:00"],
    [value("time", 'o:time-value="PT1H2M"'), "01:02:00"],
    [value("boolean", 'o:boolean-value="false"', "FALSCH"), "FALSE"],
    ["<t:table-cell/>", ""],
  ];
  expect((await odsRows(table(cells.map(([xml]) => row(xml, cell("|"))).join(""))))?.map(([text]) => text)).toEqual(
    cells.map(([, text]) => text),
  );
});

test("rows and cells of ODS repeat, stand in groups, and stop where they are empty", async () => {
  const blank = '<t:table-cell t:number-columns-repeated="16384"/>';
  const inner = [
    "<t:shapes><d:frame><x:p>shape</x:p></d:frame></t:shapes>",
    `<t:table-header-rows>${row(cell("person"), cell("1", 't:number-columns-repeated="2"'), blank)}</t:table-header-rows>`,
    `<t:table-row-group><t:table-row t:number-rows-repeated="2">${cell("x", 't:number-columns-repeated="-5"')}</t:table-row></t:table-row-group>`,
    `<t:table-row t:number-rows-repeated="2">${blank}</t:table-row>`,
    row(
      '<t:table-cell t:number-columns-repeated="2"/>',
      "<t:table-cell><t:table><t:table-row/></t:table><x:p>y</x:p></t:table-cell>",
    ),
    `<t:table-row t:number-rows-repeated="1048570">${blank}</t:table-row>`,
  ].join("");
  const styles = '<s:style s:name="h" s:family="table"><s:table-properties t:display="false"/></s:style>';
  const formula = row('<t:table-cell t:formula="of:=6*7"/>');
  const sheet = table(inner, 't:name="A" t:style-name="h"') + table(formula, 't:name="B"');
  const { notes, ...read } = await readWorkbook(odsOf(sheet, styles));
  expect(notes.map(({ code, sheet, row, column }) => [code, sheet, row, column])).toEqual([
    ["formula-without-value", "B", 1, "A"],
  ]);
  expect(read).toEqual({
    kind: "ods",
    sheets: [
      { name: "A", hidden: true, rows: [["person", "1", "1"], ["x"], ["x"], [], [], ["", "", "y"]] },
      { name: "B", hidden: false, rows: [] },
    ],
  });
});
