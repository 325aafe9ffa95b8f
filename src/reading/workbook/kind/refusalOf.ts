import { WorkbookError } from "../WorkbookError.js";
import type { FileKind } from "./FileKind.js";

type Refusal = readonly [code: WorkbookError["code"], found: string, next: string];

const save = "Save it as .xlsx, .ods or CSV.";
const copy = "Copy its table into a workbook, or save it as CSV.";
const refusals: Readonly<Record<Exclude<FileKind, "xlsx" | "ods">, Refusal>> = {
  xls: ["other-kind", "an Excel 97-2003 workbook (.xls)", save],
  xlsb: ["other-kind", "a binary Excel workbook (.xlsb)", save],
  "encrypted workbook": ["encrypted", "a workbook with a password", "Save it without the password."],
  "excel 2003 xml": ["other-kind", "an Excel 2003 workbook in XML", save],
  "flat ods": ["other-kind", "an OpenDocument workbook in one XML file (.fods)", save],
  numbers: ["other-kind", "a document of Apple's Numbers, Pages or Keynote", "Export its table as .xlsx or CSV."],
  document: ["not-a-workbook", "a text document or a presentation", copy],
  "old office file": ["not-a-workbook", "an old Office file that is not a workbook", copy],
  zip: ["not-a-workbook", "a ZIP archive without a workbook in it", "Unpack it and choose the table itself."],
  gzip: ["not-a-workbook", "a packed file (gzip)", "Unpack it and choose the table itself."],
  pdf: ["not-a-workbook", "a PDF", copy],
  html: ["not-a-workbook", "a web page (HTML), whatever its name ends in", `Open it in a spreadsheet program. ${save}`],
  image: ["not-a-workbook", "a picture", "Choose the table that it shows."],
};
const other: Refusal = ["not-a-workbook", "no workbook", "If it is a table, save it as .xlsx, .ods or CSV."];

/** The refusal of a file that is not a workbook of the two kinds that are read: what it is and what to do. */
export function refusalOf(kind: Exclude<FileKind, "xlsx" | "ods"> | undefined): WorkbookError {
  const [code, found, next] = kind === undefined ? other : refusals[kind];
  return new WorkbookError(code, found, `Workbooks are read as .xlsx or .ods. ${next}`);
}
