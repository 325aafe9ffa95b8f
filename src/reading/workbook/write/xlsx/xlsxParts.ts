import { Looks } from "../cellLook.js";
import { escapeAttribute } from "../escapeXml.js";
import type { PlacedSheet } from "../placeLists.js";
import type { Part } from "../zipped.js";
import { stylesXml } from "./stylesXml.js";
import { worksheetXml } from "./worksheetXml.js";

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const package_ = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an XLSX workbook. */
export function xlsxParts(sheets: readonly PlacedSheet[]): readonly Part[] {
  const looks = new Looks();
  const active = sheets.findIndex(({ hidden }) => !hidden);
  const worksheets = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: worksheetXml(sheet, looks, i === active),
  }));
  const tabs = sheets.map(({ name, hidden }, i) => {
    const state = hidden ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const view = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}">${view}<sheets>${tabs.join("")}</sheets></workbook>`;
  const relationships = [
    ...sheets.map((_, i) => relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relationship(`rId${sheets.length + 1}`, "styles", "styles.xml"),
  ];
  return [
    { name: "[Content_Types].xml", content: start + contentTypes(sheets.length) },
    {
      name: "_rels/.rels",
      content: start + relationshipsXml([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    },
    { name: "xl/workbook.xml", content: start + workbook },
    { name: "xl/_rels/workbook.xml.rels", content: start + relationshipsXml(relationships) },
    { name: "xl/styles.xml", content: start + stylesXml(looks.all) },
    ...worksheets,
  ];
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relationshipsXml(relationships: readonly string[]): string {
  return `<Relationships xmlns="${package_}/relationships">${relationships.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${type}.${kind}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, "worksheet"));
  return [
    `<Types xmlns="${package_}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    ...worksheets,
    "</Types>",
  ].join("");
}
