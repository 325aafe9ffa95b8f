import { quoted } from "../../values/quoted.js";
import { cellText } from "../tables/cellText.js";
import { invalidSource } from "../text/SourceError.js";
import type { ColumnValues } from "./ColumnValues.js";
import { parquetColumn } from "./parquetColumn.js";
import { openParquet, type ParquetColumn, type ParquetSource, parsing } from "./parquetFile.js";

/** A row group is in memory with the columns that are read. */
const mostRowsInGroup = 20_000_000;

/** What a column has to be made of to hold names and levels. */
const readable = ["BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY", "INT32", "INT64", "FLOAT", "DOUBLE"];

/** Takes the rows of a Parquet file. */
export interface ParquetSink {
  /** Told the names of the columns; answers the places of those that it reads, or nothing for all. */
  readonly open: (headers: readonly string[]) => readonly number[] | undefined;
  /** Takes a row, the first being 1; its cells are good until the next. */
  readonly take: (cells: readonly string[], row: number) => void;
  /** A row group has been taken; so many bytes of columns have been read. */
  readonly group: (bytes: number) => void;
  /** A cell that is neither text nor number is blank. */
  readonly odd?: (row: number, column: string) => void;
}

/**
 * Reads a Parquet file row group by row group, of each the columns that are asked for; answers their names.
 *
 * @throws {@link SourceError} for a file that is damaged or cut short.
 */
export async function eachParquetRow(source: ParquetSource, sink: ParquetSink): Promise<readonly string[]> {
  const file = await openParquet(source);
  const headers = file.columns.map(({ name }) => name);
  const places =
    sink.open(headers) ?? file.columns.flatMap(({ element }, place) => (isReadable(element.type) ? [place] : []));
  const columns = places.map((place): readonly [number, ParquetColumn] => [
    place,
    file.columns[place] as ParquetColumn,
  ]); // A place among them.
  for (const [, { name, element }] of columns) {
    if (!isReadable(element.type)) throw invalidSource(`the column ${quoted(name)} holds ${element.type}, not texts`);
  }
  const cells = headers.map(() => "");
  let [row, bytes] = [0, 0];
  for (const group of file.metadata.row_groups) {
    const count = Number(group.num_rows);
    if (!(count >= 0 && count <= mostRowsInGroup)) {
      throw invalidSource(`a row group has ${count} rows, and ${mostRowsInGroup} is the most that are read`);
    }
    parsing("its metadata", () => file.budget.spend("cells", count * Math.max(columns.length, 1)));
    const read: { readonly place: number; readonly name: string; readonly values: ColumnValues }[] = [];
    for (const [place, column] of columns) {
      const part = await parquetColumn(file, group, column);
      bytes += part.bytes;
      read.push({ place, name: column.name, values: part.values });
    }
    for (let at = 0; at < count; at++) {
      row++;
      for (const { place, name, values } of read) cells[place] = textOf(values.at(at), () => sink.odd?.(row, name));
      sink.take(cells, row);
    }
    sink.group(bytes);
  }
  return headers;
}

function isReadable(type: string | undefined): boolean {
  return type !== undefined && readable.includes(type);
}

function textOf(value: unknown, isOdd: () => void): string {
  if (typeof value === "string") return value;
  if (value === undefined || value === null || Number.isNaN(value)) return "";
  const text = typeof value === "bigint" ? String(value) : cellText(value);
  if (text === undefined) isOdd();
  return text ?? "";
}
