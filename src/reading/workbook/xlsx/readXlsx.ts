import type { Budget } from "../Budget.js";
import { Notes } from "../Notes.js";
import type { Workbook, WorkbookSheet } from "../Workbook.js";
import { brief, damaged, WorkbookError } from "../WorkbookError.js";
import type { Archive } from "../zip/Archive.js";
import { readRelationships } from "./readRelationships.js";
import { readStrings } from "./readStrings.js";
import { readStyles } from "./readStyles.js";
import { readTabs } from "./readTabs.js";
import { readWorksheet } from "./readWorksheet.js";

const usualPart = "xl/workbook.xml";

/** The sheets of an Office Open XML workbook, transitional or strict, with macros or without. */
export async function readXlsx(archive: Archive, budget: Budget): Promise<Workbook> {
  const part = await workbookPart(archive);
  const { tabs, is1904 } = await readTabs(archive, part, budget);
  const relationships = await readRelationships(archive, part);
  const partOf = (type: string) => relationships.find((relationship) => relationship.type === type)?.part;
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));

  const [stylesPart, stringsPart] = [partOf("styles"), partOf("sharedStrings")];
  const styles =
    stylesPart !== undefined && archive.has(stylesPart) ? await readStyles(archive, stylesPart, is1904) : [];
  const strings =
    stringsPart !== undefined && archive.has(stringsPart) ? await readStrings(archive, stringsPart, budget) : [];
  const notes = new Notes();
  if (archive.hasEnding("vbaproject.bin")) notes.addMacros();

  const sheets: WorkbookSheet[] = [];
  const read = new Set<string>();
  for (const { name, hidden, id } of tabs) {
    const relationship = byId.get(id);
    if (relationship === undefined) throw damaged(part, `the sheet ${brief(name)} leads nowhere`);
    if (relationship.type !== "worksheet") {
      notes.add({ code: "no-cells", message: `the tab holds no cells (${brief(relationship.type)})`, sheet: name });
      continue;
    }
    const key = relationship.part.toLowerCase();
    if (read.has(key)) throw damaged(part, `two sheets are the same part, ${brief(key)}`);
    read.add(key);
    const rows = await readWorksheet(archive, relationship.part, { strings, styles, budget, notes });
    notes.endSheet(name);
    sheets.push({ name, hidden, rows });
  }
  return { kind: "xlsx", sheets, notes: notes.all };
}

/** Where the relationships of the archive say that the workbook is; some writers leave them out and use the usual place. */
async function workbookPart(archive: Archive): Promise<string> {
  const [found] = (await readRelationships(archive, "")).filter(({ type }) => type === "officeDocument");
  const part = found?.part ?? usualPart;
  if (part.toLowerCase().endsWith(".bin")) {
    throw new WorkbookError(
      "other-kind",
      "a binary Excel workbook (.xlsb)",
      "Workbooks are read as .xlsx or .ods. Save it as .xlsx, .ods or CSV.",
    );
  }
  if (!archive.has(part)) {
    throw new WorkbookError(
      "not-a-workbook",
      "a ZIP archive without a workbook in it",
      "Workbooks are read as .xlsx or .ods. Unpack it and choose the table itself.",
    );
  }
  return part;
}
