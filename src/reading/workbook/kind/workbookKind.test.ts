import { expect, test } from "vitest";
import { zipOf } from "../../../../test/zip.js";
import { readWorkbook } from "../readWorkbook.js";
import { WorkbookError } from "../WorkbookError.js";
import { workbookKind } from "./workbookKind.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const compound = (...streams: string[]) => {
  const file = new Uint8Array(512 + 128 * streams.length);
  file.set([0xd0, 0xcf, 0x11, 0xe0]);
  streams.forEach((name, i) => {
    for (let at = 0; at < name.length; at++) file[512 + 128 * i + 2 * at] = name.charCodeAt(at);
    file[512 + 128 * i + 64] = name.length * 2 + 2;
  });
  return file;
};

test.each<[kind: string | undefined, found: RegExp, file: Uint8Array]>([
  ["xls", /Excel 97-2003 workbook \(\.xls\)/, compound("Root Entry", "Workbook")],
  ["encrypted workbook", /with a password/, compound("Root Entry", "EncryptionInfo", "EncryptedPackage")],
  ["old office file", /old Office file/, compound("Root Entry", "WordDocument")],
  ["xlsb", /\.xlsb/, zipOf({ "_rels/.rels": "", "xl/workbook.bin": "" })],
  ["document", /text document/, zipOf({ "_rels/.rels": "", "word/document.xml": "" })],
  ["numbers", /Numbers/, zipOf({ "Index/Document.iwa": "" })],
  ["zip", /ZIP archive without a workbook/, zipOf({ "people.csv": "a,b" })],
  ["zip", /ZIP archive without a workbook/, zipOf({})],
  ["zip", /cut short/, zipOf({ "xl/workbook.xml": "x".repeat(500) }).subarray(0, 60)],
  ["pdf", /a PDF/, bytes("%PDF-1.7")],
  ["html", /a web page/, bytes("\uFEFF <HTML><table>")],
  ["html", /a web page/, bytes('<?xml version="1.0"?>\n<!DOCTYPE html>')],
  ["excel 2003 xml", /Excel 2003/, bytes('<?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
  ["flat ods", /\.fods/, bytes('<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">')],
  ["gzip", /gzip/, new Uint8Array([0x1f, 0x8b, 8])],
  ["image", /a picture/, new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  [undefined, /no workbook/, bytes("person,skill\nSam Field,3")],
  [undefined, /no workbook/, new Uint8Array()],
])("%s is named with what to do about it", async (kind, found, file) => {
  expect(workbookKind(file)).toBe(kind);
  const error = await readWorkbook(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(String(error)).toMatch(found);
  expect(String(error)).toMatch(/\. (Save|Copy|Export|Unpack|Open|Choose|If|Download)/);
});
