import Papa from "papaparse";
import { limits } from "../../model/primitives.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { decodeText } from "../../reading/text/decodeText.js";

/** A file of delimited cells, its header read and its rows still text. */
export interface OpenTable {
  readonly file: string;
  /** Without outer blanks. */
  readonly header: readonly string[];
  /**
   * Visits every row with the cells of some columns, in that order (a column that is not there is an empty cell), and its
   * number, the header being row 1. Rows are not kept. What is no such table is an issue.
   */
  readonly eachRow: (
    columns: readonly string[],
    visit: (cells: readonly string[], row: number) => void,
  ) => readonly IssueFacts[];
}

/** Whether the text is in quotes where it has to be, as in CSV, or is never, as in the tab files of O*NET. */
export type Quoting = "csv" | "none";

/** Opens a file of delimited cells (comma, semicolon or tab, told by its header line) that is too large to be kept as rows. */
export function openTable(
  file: string,
  input: string | Uint8Array,
  quoting: Quoting,
): OpenTable | { readonly issue: IssueFacts } {
  const decoded = decodeText(input, file);
  if ("issue" in decoded) return decoded;
  const { text } = decoded;
  const line = text.slice(0, 10_000).split("\n", 1)[0] ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  const delimiter = [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
  const config = {
    delimiter,
    fastMode: quoting === "none" && delimiter === "\t" ? true : undefined,
    ...lineEndOf(text),
  };
  const header = (Papa.parse<string[]>(line.trimEnd(), { delimiter }).data[0] ?? []).map((name) => name.trim());

  return {
    file,
    header,
    eachRow: (columns, visit) => {
      const places = columns.map((column) => header.indexOf(column));
      const issues: IssueFacts[] = [];
      let row = 0;
      Papa.parse<string[]>(text, {
        ...config,
        step: ({ data, errors }) => {
          row++;
          const quotes = errors.find(({ type }) => type === "Quotes");
          if (quotes) issues.push({ code: "malformed-csv", path: [file, row], reason: quotes.message });
          if (row === 1 || (data.length === 1 && data[0]?.trim() === "")) return;
          const cells = places.map((place) => data[place] ?? "");
          for (const [i, cell] of cells.entries()) {
            if (cell.length <= limits.text) continue;
            issues.push({
              code: "too-long",
              path: [file, row, columns[i] ?? ""],
              length: cell.length,
              limit: limits.text,
            });
          }
          if (issues.length === 0) visit(cells, row);
        },
      });
      return issues;
    },
  };
}

function lineEndOf(text: string): { newline?: "\n" | "\r\n" } {
  const lf = text.indexOf("\n");
  if (lf === -1) return {};
  return { newline: text[lf - 1] === "\r" ? "\r\n" : "\n" };
}
