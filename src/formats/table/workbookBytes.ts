import type { CellObject, SheetData } from "write-excel-file/universal";
import { OptionError } from "../../framework/OptionError.js";
import { harmless } from "../../reading/tables/harmless.js";

/** A cell of a workbook to be: text, a number, or text on a colour. */
export type WorkbookCell = string | number | { readonly text: string; readonly colour: string };

/** The most characters that a cell of a workbook holds. */
const longestCell = 32_767;

/**
 * Rows as an XLSX workbook of one sheet, the first row kept in sight and the first column with it. The same rows give the
 * same bytes: the archive's own times are set to the first day it can name. The library `write-excel-file` loads here and
 * nowhere else.
 *
 * @throws RangeError for a text longer than a cell of a workbook holds.
 */
export async function workbookBytes(sheet: string, rows: readonly (readonly WorkbookCell[])[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const data: SheetData = rows.map((row, i) => row.map((cell) => cellOf(cell, i === 0)));
  const options = { sheet, stickyRowsCount: 1, stickyColumnsCount: 1 };
  const blob = await writeXlsxFile(data, options).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return withoutTimes(bytes);
}

function cellOf(cell: WorkbookCell, isHeader: boolean): CellObject | null {
  if (typeof cell === "number") return { value: cell, type: Number };
  const text = typeof cell === "string" ? cell : cell.text;
  if (text.length > longestCell) {
    throw new OptionError(`A cell of a workbook holds ${longestCell} characters, not ${text.length}: write CSV`);
  }
  if (text === "") return typeof cell === "string" ? null : { backgroundColor: cell.colour };
  return {
    value: xmlSafe(harmless(text)),
    type: String,
    ...(isHeader && { fontWeight: "bold" }),
    ...(typeof cell === "object" && { backgroundColor: cell.colour }),
  };
}

/**
 * Characters that XML cannot hold or does not keep, as workbooks write them (`_x000D_`), and texts that read like such a
 * thing. The library also keeps texts as keys of an object, where the names of every object's own keys would be lost.
 */
function xmlSafe(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFC]/g,
      (found) =>
        found.length === 2 && ((found.codePointAt(0) ?? 0) & 0xfffe) !== 0xfffe ? found : [...unitsOf(found)].join(""),
    );
  return escaped in {} ? `${[...unitsOf(escaped.charAt(0))].join("")}${escaped.slice(1)}` : escaped;
}

function* unitsOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) {
    yield `_x${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0")}_`;
  }
}

/** Sets the times in an archive that was made here to 1 January 1980. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) view.setUint32(time, 0x00210000, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
