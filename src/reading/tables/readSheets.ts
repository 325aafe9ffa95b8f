import type { IssueFacts } from "../../parse/describeIssue.js";
import { delimitedSheet, type Fits } from "../delimited/delimitedSheet.js";
import type { Delimiter } from "../delimited/RowSplitter.js";
import { decodeText } from "../text/decodeText.js";
import { refusalOf } from "../workbook/kind/refusalOf.js";
import { startsWith } from "../workbook/kind/startsWith.js";
import { workbookKind } from "../workbook/kind/workbookKind.js";
import { readJsonRows } from "./readJsonRows.js";
import { readJsonText } from "./readJsonText.js";
import type { Sheets, TableSource } from "./Sheet.js";
import { tooLongCells } from "./tooLongCells.js";

const tables = "a table: CSV, TSV, XLSX, ODS, Parquet or JSON rows";

/** How a source is read. */
export interface SheetOptions {
  /** The encoding of a text that is neither UTF-8 nor UTF-16, such as `windows-1252`. It is never guessed. */
  readonly encoding?: string;
  readonly delimiter?: Delimiter;
  /** How well rows look like what the reader is for: tells the delimiter. */
  readonly fits?: Fits;
}

/**
 * The sheets of a source, whatever it is: its content tells. What is a workbook, a Parquet file or a PDF is known as that
 * before anything else is said of it; the code for workbooks and Parquet loads only for the bytes of one.
 */
export async function readSheets(file: string, source: TableSource, options: SheetOptions = {}): Promise<Sheets> {
  const read = await sheetsIn(file, source, options);
  const tooLong = "sheets" in read ? tooLongCells(read.sheets) : [];
  return tooLong.length > 0 ? { issues: tooLong } : read;
}

async function sheetsIn(
  file: string,
  source: TableSource,
  { encoding, delimiter, fits = () => 0 }: SheetOptions,
): Promise<Sheets> {
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    if (Array.isArray(source)) return readJsonRows(file, source);
    return refused(file, "text, bytes or a list of rows", source === null ? "null" : typeof source);
  }
  const isText = typeof source === "string";
  const kind = workbookKind(isText ? new TextEncoder().encode(source.slice(0, 4_000)) : source);
  if (kind !== undefined && kind !== "xlsx" && kind !== "ods" && kind !== "zip") {
    const { found, next } = refusalOf(kind);
    return { issues: [{ code: "shape", path: [file], expected: tables, received: found, next }] };
  }
  if (!isText) {
    if (kind !== undefined) {
      const { workbookSheets } = await import("./workbookSheets.js");
      return workbookSheets(file, source);
    }
    if (startsWith(source, 0x50, 0x41, 0x52, 0x31)) {
      const { readParquetSheet } = await import("../parquet/readParquetSheet.js");
      return readParquetSheet(file, source);
    }
  }
  const decoded = decodeText(source, file, encoding);
  if ("issue" in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  if (text.trim() === "") return refused(file, "a table", "nothing");
  const start = text.slice(0, 10_000);
  if (start.split("\0").length > 2 + start.length / 20) return refused(file, "a table", "bytes that are not text");
  return /^\s*(?:\[\s*[[{\]\dn]|\{\s*["}])/.test(start)
    ? readJsonText(file, text)
    : delimitedSheet(file, text, fits, delimiter);
}

function refused(file: string, expected: string, received: string): { readonly issues: readonly IssueFacts[] } {
  return { issues: [{ code: "shape", path: [file], expected, received }] };
}
