import { mostCells, type Sheets } from "../tables/Sheet.js";
import { invalidSource, SourceError } from "../text/SourceError.js";
import { eachParquetRow } from "./eachParquetRow.js";

/** The rows of a Parquet file that is at hand as a sheet, the names of its columns being the header. */
export async function readParquetSheet(file: string, source: Uint8Array): Promise<Sheets> {
  const rows: (readonly string[])[] = [];
  try {
    const headers = await eachParquetRow(source, {
      open: () => undefined,
      take: (cells, row) => {
        if (row * cells.length > mostCells) throw invalidSource(`it has more than ${mostCells} cells`);
        rows.push([...cells]);
      },
      group: () => undefined,
    });
    return { sheets: [{ file, rows: [headers, ...rows], jsonHeader: 1 }], notes: [] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { issues: [{ code: "shape", path: [file], expected: "a Parquet file", received: error.reason }] };
  }
}
