import { parquetWriteBuffer } from "hyparquet-writer";

// The same table as each of the files that readers take.

/** A table of cells, its header first. */
export type Rows = readonly (readonly string[])[];

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
/** A table as text with delimiters. */
export const csv = (rows: Rows, delimiter = ",", end = "\n") =>
  rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end) + end;
/** A table as rows of JSON. */
export const objects = ([header = [], ...rows]: Rows) =>
  rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ""])));
/** A table as a Parquet file. */
export const parquet = ([header = [], ...rows]: Rows) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: header.map((name, place) => ({
        name,
        type: "STRING" as const,
        data: rows.map((row) => row[place] ?? ""),
      })),
    }),
  );
export const bytes = (text: string) => new TextEncoder().encode(text);
