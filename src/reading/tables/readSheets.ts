import type { IssueFacts } from "../../parse/describeIssue.js";
import { decodeText } from "../text/decodeText.js";
import { readDelimited } from "../../formats/table/readDelimited.js";
import { readJsonRows } from "./readJsonRows.js";
import type { Sheets, TableSource } from "./Sheet.js";

/**
 * The sheets of a source, whatever it is: its content tells. The code for workbooks and the library behind it load only
 * for the bytes of one.
 */
export async function readSheets(file: string, source: TableSource): Promise<Sheets> {
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    if (Array.isArray(source)) return readJsonRows(file, source);
    return refused(file, "text, bytes or a list of rows", source === null ? "null" : typeof source);
  }
  if (source instanceof Uint8Array) {
    if (startsWith(source, [0x50, 0x4b])) {
      const { readWorkbook } = await import("../workbookToday/readWorkbook.js");
      return readWorkbook(file, source);
    }
    const tables = "a table: CSV, TSV, XLSX or JSON rows";
    if (startsWith(source, [0xd0, 0xcf, 0x11, 0xe0])) {
      return refused(file, tables, "an old workbook (XLS) or one with a password; save it as XLSX without one");
    }
    if (startsWith(source, [0x25, 0x50, 0x44, 0x46])) return refused(file, tables, "a PDF");
  }
  const decoded = decodeText(withMark(source), file);
  if ("issue" in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  if (text.trim() === "") return refused(file, "a table", "nothing");
  const start = text.slice(0, 10_000);
  if (start.split("\0").length > 2 + start.length / 20) return refused(file, "a table", "bytes that are not text");
  return /^\s*\[\s*[[{\]]/.test(text) ? readJsonText(file, text) : readDelimited(file, text);
}

function readJsonText(file: string, text: string): Sheets {
  try {
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows)) return readJsonRows(file, rows);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return refused(file, "rows as JSON", `JSON with a mistake: ${reason}`);
  }
  return refused(file, "rows as JSON", "something else");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 without its mark has a zero in every other byte, which no text in UTF-8 has: the mark is put in front. */
function withMark(source: string | Uint8Array): string | Uint8Array {
  if (typeof source === "string" || source.length < 8 || source.length % 2 === 1) return source;
  const zeros = (from: number) => [0, 2, 4, 6].every((step) => source[from + step] === 0);
  const mark = zeros(1) && !zeros(0) ? [0xff, 0xfe] : zeros(0) && !zeros(1) ? [0xfe, 0xff] : [];
  if (mark.length === 0) return source;
  const marked = new Uint8Array(source.length + 2);
  marked.set(mark);
  marked.set(source, 2);
  return marked;
}

function refused(file: string, expected: string, received: string): { readonly issues: readonly IssueFacts[] } {
  return { issues: [{ code: "shape", path: [file], expected, received }] };
}
