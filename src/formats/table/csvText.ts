import { harmless } from "../../reading/tables/harmless.js";
import { delimitedText } from "./delimitedText.js";

/**
 * Rows as CSV (lines ending in CR LF), every cell made {@link harmless}. Cells with another program's delimiter are quoted too,
 * so that nobody takes it for this one's.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : harmless(cell))));
  return delimitedText(cells, { delimiter: ",", newline: "\r\n", quoted: /[;\t]/ });
}
