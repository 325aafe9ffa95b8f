import { plain } from "../../reading/tables/harmless.js";
import type { CellToWrite } from "../../reading/workbook/write/SheetToWrite.js";
import { csvText } from "./csvText.js";

/** A cell of a table to be: text, a number, or text on a colour, which CSV does not show. */
export type TableCell = string | number | { readonly text: string; readonly colour: string };

/** The kinds of file that tables are written as. */
export const tableKinds = ["csv", "xlsx", "ods"] as const;
export type TableKind = (typeof tableKinds)[number];

/**
 * Rows, the first being the header, as CSV or as a workbook of one sheet. The same rows give the same bytes. The code for
 * workbooks loads here and nowhere else.
 *
 * @throws RangeError for a text longer than a cell of a workbook holds.
 */
export async function tableOf(
  sheet: string,
  rows: readonly (readonly TableCell[])[],
  as: TableKind,
): Promise<string | Uint8Array> {
  if (as === "csv") return csvText(rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.text : cell))));
  const { writeWorkbook } = await import("../../reading/workbook/write/writeWorkbook.js");
  const cells = rows.map((row) => row.map(cellOf));
  return writeWorkbook([{ name: sheet, rows: cells, header: true, frozenColumns: 1 }], { kind: as });
}

function cellOf(cell: TableCell): CellToWrite {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? kept(cell) : { value: kept(cell.text), fill: cell.colour };
}

/** A workbook marks what must not run as text; only what readers would take off a cell needs an apostrophe in front. */
function kept(text: string): string {
  return plain(text) === text ? text : `'${text}`;
}
