import { Budget } from "./Budget.js";
import { archiveKind } from "./kind/archiveKind.js";
import { refusalOf } from "./kind/refusalOf.js";
import { isArchive, workbookKind } from "./kind/workbookKind.js";
import { defaultLimits, type WorkbookLimits } from "./limits.js";
import { readOds } from "./ods/readOds.js";
import type { Workbook } from "./Workbook.js";
import { readXlsx } from "./xlsx/readXlsx.js";
import { Archive } from "./zip/Archive.js";
import { zipDirectory } from "./zip/zipDirectory.js";

/**
 * The sheets of an XLSX or ODS workbook, every cell as the text that people see in it:
 *
 * - A per cent is `50%`, money `£1,200.50`, a number in words `Level 3` or `00007`, rounded as the sheet rounds it.
 * - Formats that only round or group (`0.00`, `#,##0`, scientific, fractions) show all digits of the number: `3.14159`.
 *   So do the six built-in formats for money of XLSX, whose currency the file does not name; a note says so.
 * - A day is an ISO day, `2026-10-19`, whatever the format makes of it, and `2026-10-19T12:00:00` where a time is shown
 *   with it. A time of day or a duration is as shown: `12:00`, `36:00`. Serial numbers that are not a day (0, 60) stay numbers.
 * - Yes or no is `TRUE` or `FALSE`, an error its name (`#N/A`), a formula the value that was saved with it.
 * - A cell merged over several rows counts for each of them, in its first column.
 *
 * Hidden sheets are read and marked. Hidden rows and columns, filters, comments and pictures are not looked at.
 *
 * A small file cannot make it take much time or memory: what a workbook may hold has limits, of which a caller can
 * change each. Others get a turn between two batches of the file, and nothing outside the bytes is looked up.
 *
 * @throws WorkbookError for anything else than a workbook of the two kinds, damaged, encrypted or too large ones
 * included. It throws no other error.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<Workbook> {
  if (!isArchive(bytes)) {
    const kind = workbookKind(bytes);
    throw refusalOf(kind === "xlsx" || kind === "ods" ? undefined : kind);
  }
  const entries = zipDirectory(bytes, limits.files ?? defaultLimits.xlsx.files);
  const kind = archiveKind(bytes, entries);
  if (kind !== "xlsx" && kind !== "ods") throw refusalOf(kind);
  const budget = new Budget({ ...defaultLimits[kind], ...limits });
  const archive = new Archive(bytes, entries, budget);
  return kind === "ods" ? readOds(archive, budget) : readXlsx(archive, budget);
}
