import type { Budget } from "../Budget.js";
import type { Workbook } from "../Workbook.js";
import { brief, WorkbookError } from "../WorkbookError.js";
import type { Archive } from "../zip/Archive.js";
import { ContentReader } from "./ContentReader.js";
import { refuseEncrypted } from "./refuseEncrypted.js";

const content = "content.xml";

/** The sheets of an OpenDocument workbook. Its `styles.xml` need not be there and is not looked at. */
export async function readOds(archive: Archive, budget: Budget): Promise<Workbook> {
  await refuseEncrypted(archive);
  const reader = new ContentReader(content, budget);
  await archive.parse(content, reader);
  if (reader.body !== "spreadsheet") {
    throw new WorkbookError(
      "not-a-workbook",
      `an OpenDocument file of another kind (${brief(reader.body ?? "nothing in it")})`,
      "Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV.",
    );
  }
  if (archive.hasEnding("basic/script-lc.xml")) reader.notes.addMacros();
  return { kind: "ods", sheets: reader.sheets, notes: reader.notes.all };
}
