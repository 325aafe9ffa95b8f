import Papa from "papaparse";
import { harmless } from "../../reading/tables/harmless.js";

/**
 * Rows as CSV (RFC 4180, lines ending in CR LF), every cell made {@link harmless}. Cells with another program's delimiter
 * are quoted too, so that nobody takes it for this one's.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : harmless(cell))));
  return `${Papa.unparse(cells, { newline: "\r\n", quotes: (value) => /[;\t]/.test(String(value)) })}\r\n`;
}
