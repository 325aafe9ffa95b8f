import Papa from "papaparse";
import { limits } from "../../model/primitives.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import type { Sheets } from "../../reading/tables/Sheet.js";
import type { TableNote } from "../../reading/notes/TableNote.js";

/** Far above any table of people, and below what would exhaust a browser tab. */
const most = { lineLength: 5_000_000, cells: 20_000_000, issues: 50 } as const;

const delimiters = [",", ";", "\t"] as const;

/**
 * The rows of a CSV or TSV text, all of them and nothing taken for a header; what divides the cells is found. Where the
 * header is the first row and its names are known beforehand, `readCsvTable` does more.
 */
export function readDelimited(file: string, text: string): Sheets {
  const delimiter = delimiterOf(text);
  const tooLarge = sizeIssue(file, text, delimiter);
  if (tooLarge) return { issues: [tooLarge] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: lineEndOf(text) });
  const issues: IssueFacts[] = [];
  for (const { type, message, row = 0 } of errors) {
    if (type === "Quotes" && issues.length < most.issues) {
      issues.push({ code: "malformed-csv", path: [file, row + 1], reason: message });
    }
  }
  for (let row = 0; row < data.length; row++) {
    const cells = data[row] ?? [];
    for (let place = 0; place < cells.length; place++) {
      const length = cells[place]?.length ?? 0;
      if (length <= limits.text || issues.length >= most.issues) continue;
      issues.push({ code: "too-long", path: [file, row + 1, place], length, limit: limits.text });
    }
  }
  if (issues.length > 0) return { issues };
  const message = `cells are divided by ${JSON.stringify(delimiter)}`;
  const notes: TableNote[] = delimiter === "," ? [] : [{ code: "delimiter", message, where: { file, row: 1 } }];
  return { sheets: [{ file, rows: data }], notes };
}

/** Looks before anything is made of the text: 100 MB of commas would be 100 million cells. */
function sizeIssue(file: string, text: string, delimiter: string): IssueFacts | undefined {
  if (text.length <= most.lineLength) return undefined;
  const lineEnd = text.includes("\n") ? "\n" : "\r";
  for (let start = 0, line = 1; start < text.length; line++) {
    const next = text.indexOf(lineEnd, start);
    const end = next === -1 ? text.length : next;
    if (end - start > most.lineLength) {
      return { code: "too-long", path: [file, line], length: end - start, limit: most.lineLength };
    }
    start = end + 1;
  }
  if (text.length <= most.cells) return undefined;
  let cells = 0;
  for (const mark of [delimiter, lineEnd]) {
    for (let at = text.indexOf(mark); at !== -1 && cells <= most.cells; at = text.indexOf(mark, at + 1)) cells++;
  }
  if (cells <= most.cells) return undefined;
  return { code: "shape", path: [file], expected: `at most ${most.cells} cells`, received: "more" };
}

/** The first line end outside quotes; what has none is one line. */
function lineEndOf(text: string): "\n" | "\r" | "\r\n" {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (!quoted && code === 10) return "\n";
    else if (!quoted && code === 13) return text.charCodeAt(i + 1) === 10 ? "\r\n" : "\r";
  }
  return "\n";
}

/** The delimiter that stands most often outside quotes near the beginning; a comma where none does. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text.slice(0, 10_000)) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const count = (delimiter: string) => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
