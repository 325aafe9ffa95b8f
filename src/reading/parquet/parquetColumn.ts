import {
  type ColumnMetaData,
  type Compressors,
  type DataReader,
  type DecodedArray,
  type PageHeader,
  type RowGroup,
  snappyUncompress,
} from "hyparquet";
import { parquetHeader, readPage } from "hyparquet/src/column.js";
import { convert, convertWithDictionary, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { readDataPage } from "hyparquet/src/datapage.js";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { quoted } from "../../values/quoted.js";
import { invalidSource } from "../text/SourceError.js";
import { ColumnValues, noCode } from "./ColumnValues.js";
import { type OpenParquet, type ParquetColumn, parsing } from "./parquetFile.js";
import { requireRuns } from "./requireRuns.js";

/** Far above what writers make, and below what would exhaust a machine. */
const most = { chunk: 1_073_741_824, page: 268_435_456 } as const;

/** The values of a column in a row group. */
export async function parquetColumn(
  file: OpenParquet,
  group: RowGroup,
  column: ParquetColumn,
): Promise<{ readonly values: ColumnValues; readonly bytes: number }> {
  const what = `the column ${quoted(column.name)}`;
  const { meta, start, end } = parsing(what, () => extentOf(file, group, column));
  const compressors = await compressorsFor(meta.codec);
  const bytes = await file.bytes(start, end);
  const values = parsing(what, () => decoded(bytes, meta, column, file, compressors, Number(group.num_rows)));
  return { values, bytes: bytes.length };
}

function extentOf({ end: last }: OpenParquet, group: RowGroup, { name, place }: ParquetColumn) {
  const chunk = group.columns[place];
  const meta = chunk?.meta_data;
  if (!chunk || !meta) throw invalidSource("it is not there, or encrypted");
  if (chunk.file_path !== undefined) throw new RangeError("it is in another file");
  if (meta.path_in_schema.length !== 1 || meta.path_in_schema[0] !== name)
    throw new RangeError("another is in its place");
  const [data, dictionary] = [Number(meta.data_page_offset), Number(meta.dictionary_page_offset ?? 0)];
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= last)) throw new RangeError(`it would stand from byte ${start} to ${end}`);
  if (end - start > most.chunk) throw new RangeError(`it takes more than ${most.chunk} bytes in one row group`);
  return { meta, start, end };
}

/** Page by page, each checked before it is unpacked and before anything is made of it. */
function decoded(
  bytes: Uint8Array,
  meta: ColumnMetaData,
  { name, element }: ParquetColumn,
  { root }: OpenParquet,
  compressors: Compressors,
  rows: number,
): ColumnValues {
  const node = { children: [], count: 1, element, path: [name] };
  const decoder = {
    pathInSchema: [name],
    type: meta.type,
    element,
    schemaPath: [{ children: [node], count: 2, element: root, path: [] }, node],
    codec: "UNCOMPRESSED" as const,
    parsers: { ...DEFAULT_PARSERS, stringFromBytes },
  };
  const reader: DataReader = { view: viewOf(bytes), offset: 0 };
  const values = new ColumnValues(rows);
  let [dictionary, unpacked] = [undefined as DecodedArray | undefined, 0];
  while (values.length < rows && reader.offset < bytes.length) {
    const header = parquetHeader(reader);
    unpacked += requirePage(header, bytes.length - reader.offset, rows - values.length);
    if (unpacked > most.chunk) throw new RangeError(`it unpacks to more than ${most.chunk} bytes in one row group`);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.type === "INDEX_PAGE") continue;
    const page = unpackedPage(packed, header, meta.codec, compressors);
    const start = requireRuns(header, page, element.repetition_type !== "REQUIRED");
    const whole = { ...header, compressed_page_size: page.length };
    const first = header.type === "DATA_PAGE" ? header.data_page_header : undefined;
    if (first && dictionary && first.encoding.endsWith("_DICTIONARY")) {
      values.addCodes(first.num_values, dictionary, (codes) => readCodes(page, start, codes));
      continue;
    }
    if (first) {
      const { definitionLevels, dataPage } = readDataPage(page, first, decoder);
      values.addValues(convertWithDictionary(dataPage, dictionary, first.encoding, decoder), definitionLevels);
      continue;
    }
    const { data = [] } = readPage({ view: viewOf(page), offset: 0 }, whole, decoder, dictionary, undefined, 0);
    if (header.type === "DICTIONARY_PAGE") dictionary = convert(data, decoder);
    else values.addValues(data);
  }
  if (values.length !== rows) throw new RangeError(`it has ${values.length} values for ${rows} rows`);
  return values;
}

/** Writes down a place in the dictionary for each row. `start`: where the places begin, if levels do not say which rows have one. */
function readCodes(page: Uint8Array, start: number | undefined, codes: Uint32Array): void {
  const reader = { view: viewOf(page), offset: start ?? 0 };
  const levels = start === undefined ? new Uint8Array(codes.length) : undefined;
  if (levels) readRleBitPackedHybrid(reader, 1, levels);
  let given = levels ? levels.reduce((sum, level) => sum + level, 0) : codes.length;
  const width = page[reader.offset++] ?? 0; // No bits: all are the first.
  if (width > 0 && given > 0)
    readRleBitPackedHybrid(reader, width, codes.subarray(0, given), page.length - reader.offset);
  for (let row = codes.length - 1; levels && row >= 0; row--)
    codes[row] = levels[row] ? (codes[--given] as number) : noCode; // As many as levels.
}

/** Refuses a page that says of itself what cannot be; answers how many bytes it unpacks to. */
function requirePage(header: PageHeader, left: number, rows: number): number {
  const { compressed_page_size: packed, uncompressed_page_size: size } = header;
  const { num_values: count = 0 } =
    header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header ?? {};
  if (!(packed >= 0 && packed <= left)) throw new RangeError(`a page would take ${packed} of ${left} bytes`);
  if (!(size >= 0 && size <= most.page)) throw new RangeError(`a page would unpack to ${size} bytes`);
  const room = header.type === "DICTIONARY_PAGE" ? size : rows;
  if (!(count >= 0 && count <= room)) throw new RangeError(`a page would have ${count} values`);
  return size;
}

/** In pages of the second kind the levels in front are never packed. */
function unpackedPage(packed: Uint8Array, header: PageHeader, codec: string, compressors: Compressors): Uint8Array {
  const second = header.type === "DATA_PAGE_V2" ? header.data_page_header_v2 : undefined;
  if (codec === "UNCOMPRESSED" || second?.is_compressed === false) return packed;
  const levels = second ? second.definition_levels_byte_length + second.repetition_levels_byte_length : 0;
  const size = header.uncompressed_page_size - levels;
  if (!(levels >= 0 && levels <= packed.length && size >= 0)) throw new RangeError("its levels are longer than a page");
  const unpack = compressors[codec as keyof Compressors]; // A codec of another name has none.
  if (!unpack) throw new RangeError(`it is packed with ${codec}, which is not known`);
  const page = new Uint8Array(header.uncompressed_page_size);
  const data = size === 0 ? new Uint8Array(0) : unpack(packed.subarray(levels), size);
  if (data.length !== size) throw new RangeError(`a page unpacks to ${data.length} bytes instead of ${size}`);
  page.set(packed.subarray(0, levels));
  page.set(data, levels);
  return page;
}

/** The one packing that most files have needs no further library. */
async function compressorsFor(codec: string): Promise<Compressors> {
  if (codec === "UNCOMPRESSED" || codec === "SNAPPY") return { SNAPPY: snappy };
  const { compressors } = await import("hyparquet-compressors");
  return compressors;
}

function snappy(packed: Uint8Array, size: number): Uint8Array {
  const page = new Uint8Array(size);
  snappyUncompress(packed, page);
  return page;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes that are not text are refused, as guessing would change names. */
function stringFromBytes(bytes: Uint8Array): string {
  return bytes && decoder.decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
