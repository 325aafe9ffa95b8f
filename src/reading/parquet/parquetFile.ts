import { type FileMetaData, parquetMetadata, type SchemaElement } from "hyparquet";
import { mostColumns } from "../tables/columnNames.js";
import { invalidSource } from "../text/SourceError.js";
import { ParquetBudget } from "./ParquetBudget.js";
import { skimThrift } from "./skimThrift.js";

/** A file of which parts can be asked for, as hyparquet has it: a file on a disk, or behind HTTP ranges. */
export interface ParquetFile {
  /** How many bytes it has. */
  readonly byteLength: number;
  /** The bytes from `start` up to `end`, and no others. */
  slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

/** Where a Parquet file comes from. */
export type ParquetSource = ParquetFile | ArrayBuffer | Uint8Array;

/** Far above what a file of people needs, and below what would exhaust a browser tab. */
const most = { footer: 16_777_216, values: 1_000_000 } as const;

/** A column that holds one value a row. */
export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** Its place among the columns of a row group. */
  readonly place: number;
}

/** A Parquet file, its metadata read. */
export interface OpenParquet {
  readonly metadata: FileMetaData;
  readonly root: SchemaElement;
  readonly columns: readonly ParquetColumn[];
  /** Where the metadata begins and the columns have ended. */
  readonly end: number;
  /** The bytes from one place up to another, all of them. */
  readonly bytes: (start: number, end: number) => Promise<Uint8Array>;
  readonly budget: ParquetBudget;
}

/**
 * Opens a Parquet file: its signature, the length and the extent of its metadata are checked before anything is made of it.
 *
 * @throws {@link WorkforceError}
 */
export async function openParquet(source: ParquetSource): Promise<OpenParquet> {
  const { byteLength } = source;
  const bytes = async (start: number, end: number): Promise<Uint8Array> => {
    if (source instanceof Uint8Array) return source.subarray(start, end);
    const part = new Uint8Array(await source.slice(start, end));
    if (part.length !== end - start) throw cutShort(`${end - start} bytes were asked for, and ${part.length} came`);
    return part;
  };
  if (!(byteLength >= 12)) throw notParquet("it is too short");
  const [head, tail] = [await bytes(0, 4), await bytes(byteLength - 8, byteLength)];
  if (!isSignature(head)) throw notParquet("it does not begin with PAR1");
  if (!isSignature(tail.subarray(4))) throw notParquet("it does not end with PAR1; it may be cut short");
  const length = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true);
  if (length > byteLength - 12) throw cutShort(`its metadata would take ${length} bytes`);
  if (length > most.footer) throw notParquet(`its metadata takes ${length} bytes, and ${most.footer} is the most`);
  const end = byteLength - 8 - length;
  const footer = await bytes(end, byteLength);
  return parsing("its metadata", () => {
    skimThrift(footer.subarray(0, length), most.values);
    const metadata = parquetMetadata(footer, { geoparquet: false });
    const [root, ...elements] = metadata.schema;
    if (!root) throw new RangeError("there is no schema");
    return { metadata, root, columns: flatColumns(elements), end, bytes, budget: new ParquetBudget(byteLength) };
  });
}

/** The columns at the top that hold one value a row; what is nested is stepped over. */
function flatColumns(elements: readonly SchemaElement[]): ParquetColumn[] {
  if (elements.length > mostColumns) throw invalidSource(`it has more than ${mostColumns} columns`);
  const columns: ParquetColumn[] = [];
  let [place, nested] = [0, 0];
  for (const element of elements) {
    if (typeof element.name !== "string") throw new RangeError("a column has no name");
    const isNested = nested > 0;
    nested += (element.num_children ?? 0) - (isNested ? 1 : 0);
    if (element.num_children) continue;
    if (!isNested && element.repetition_type !== "REPEATED") columns.push({ name: element.name, element, place });
    place++;
  }
  return columns;
}

/** Does something with bytes that may be damaged: whatever it stumbles over is an error of the source. */
export function parsing<Result>(what: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidSource(`${what} is damaged: ${reason}`, { cause: error });
  }
}

function isSignature(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes) === "PAR1";
}

const notParquet = (reason: string) => invalidSource(`it is not a Parquet file: ${reason}`);

function cutShort(reason: string): Error {
  return invalidSource(`it is a Parquet file that has been cut short or changed: ${reason}`);
}
