import { checkSheets } from "./checkSheets.js";
import { placeLists } from "./placeLists.js";
import type { SheetToWrite } from "./SheetToWrite.js";
import { zipped } from "./zipped.js";

/**
 * Sheets as a workbook, XLSX or ODS. The same sheets give the same bytes, and {@link readWorkbook} reads the same text back
 * that went in, days as ISO days, with two exceptions of ODS: it knows one end of line (`\n`), and characters that XML
 * cannot hold become U+FFFD.
 *
 * Text is never run: `=1+1` stays text, and stays it when people edit the cell. Long drop-down lists are kept in a sheet
 * of their own behind the others, hidden and named `Lists`.
 *
 * @throws RangeError for what a workbook cannot hold: a name that sheets cannot have, a text of more than 32,767
 * characters, more than 1,048,576 rows or 16,384 columns, a number that is not finite, a day that does not exist.
 */
export async function writeWorkbook(
  sheets: readonly SheetToWrite[],
  { kind }: { readonly kind: "xlsx" | "ods" },
): Promise<Uint8Array> {
  checkSheets(sheets);
  const placed = placeLists(sheets);
  if (kind === "xlsx") return zipped((await import("./xlsx/xlsxParts.js")).xlsxParts(placed));
  return zipped((await import("./ods/odsParts.js")).odsParts(placed));
}
