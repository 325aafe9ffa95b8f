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
import { convert, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { readDataPage } from "hyparquet/src/datapage.js";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { quoted } from "../../values/quoted.js";
import { invalidSource } from "../text/SourceError.js";
import { crc32 } from "../workbook/zip/crc32.js";
import { ColumnValues, noCode } from "./ColumnValues.js";
import { type PageParts, pageParts } from "./pageParts.js";
import { type OpenParquet, type ParquetColumn, parsing } from "./parquetFile.js";
import { requireDeltas } from "./requireDeltas.js";
import { requireRuns } from "./requireRuns.js";
import { requireZstd } from "./requireZstd.js";
import { skimThrift } from "./skimThrift.js";

/** Far above what writers make, and below what would exhaust a machine. */
const most = { page: 134_217_728, dictionary: 1_000_000, headerValues: 10_000 } as const;

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

function extentOf({ end: last, budget }: OpenParquet, group: RowGroup, { name, place }: ParquetColumn) {
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
  budget.spend("packed", end - start);
  return { meta, start, end };
}

/** Page by page, each checked before it is unpacked and before anything is made of it. */
function decoded(
  bytes: Uint8Array,
  meta: ColumnMetaData,
  { name, element }: ParquetColumn,
  { root, budget }: OpenParquet,
  compressors: Compressors,
  rows: number,
): ColumnValues {
  const decoder: Decoder = {
    pathInSchema: [name],
    type: meta.type,
    element,
    schemaPath: [{ children: [], count: 1, element: root, path: [] }], // Levels are read here, not by hyparquet.
    codec: "UNCOMPRESSED",
    parsers: { ...DEFAULT_PARSERS, stringFromBytes, geometryFromBytes: noText, geographyFromBytes: noText },
  };
  const reader: DataReader = { view: viewOf(bytes), offset: 0 };
  const values = new ColumnValues(rows);
  let dictionary: DecodedArray | undefined;
  while (values.length < rows && reader.offset < bytes.length) {
    skimThrift(bytes.subarray(reader.offset), most.headerValues);
    const header = parquetHeader(reader);
    budget.spend("unpacked", requirePage(header, bytes.length - reader.offset, rows - values.length, rows));
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.crc !== undefined && crc32(0, packed) !== header.crc >>> 0)
      throw new RangeError("a checksum is not right");
    if (header.type === "INDEX_PAGE") continue;
    const page = unpackedPage(packed, header, meta.codec, compressors);
    const parts = pageParts(header, page, element.repetition_type !== "REQUIRED");
    if (parts) addPage(values, parts, dictionary, decoder);
    else dictionary = dictionaryIn(header, page, decoder);
  }
  if (values.length !== rows) throw new RangeError(`it has ${values.length} values for ${rows} rows`);
  return values;
}

type Decoder = Parameters<typeof readDataPage>[2];

function dictionaryIn(header: PageHeader, page: Uint8Array, decoder: Decoder): DecodedArray {
  if (header.type !== "DICTIONARY_PAGE") throw new RangeError(`no page is of the type ${header.type}`);
  const whole = { ...header, compressed_page_size: page.length, uncompressed_page_size: page.length };
  const { data = [] } = readPage({ view: viewOf(page), offset: 0 }, whole, decoder, undefined, undefined, 0);
  return converted(data, decoder);
}

function addPage(values: ColumnValues, parts: PageParts, dictionary: DecodedArray | undefined, decoder: Decoder): void {
  const { count, given, encoding, levels } = parts;
  if (encoding === "RLE") throw new RangeError("it holds true and false, not texts");
  if (encoding.endsWith("_DICTIONARY")) {
    if (!dictionary) throw new RangeError("its dictionary is missing");
    values.addCodes(count, dictionary, (codes) => readCodes(parts, dictionary.length, codes));
    return;
  }
  requireDeltas(encoding, parts.values, given, most.page);
  const { dataPage } = readDataPage(parts.values, { ...levelsRead, num_values: given, encoding }, decoder);
  values.addValues(converted(dataPage, decoder), levels);
}

const levelsRead = { definition_level_encoding: "RLE", repetition_level_encoding: "RLE" } as const;

/** No decimal number has more than 76 digits, and one of a million would keep the converter busy for an hour. */
function converted(data: DecodedArray, decoder: Decoder): DecodedArray {
  if (decoder.element.converted_type === "DECIMAL")
    for (const value of data) {
      if (value instanceof Uint8Array && value.length > 32) throw new RangeError("a number has more than 32 bytes");
    }
  return convert(data, decoder);
}

/** Writes down a place in the dictionary for each row, the first for each where they take no bits. */
function readCodes({ given, levels, values }: PageParts, places: number, codes: Uint32Array): void {
  const [width = 0, runs] = [values[0], values.subarray(1)];
  const taken = codes.subarray(0, given);
  if (width > 0 && given > 0) {
    requireRuns(runs, width, given);
    readRleBitPackedHybrid({ view: viewOf(runs), offset: 0 }, width, taken, runs.length);
  }
  for (const code of taken)
    if (code >= places) throw new RangeError(`a place in its dictionary is ${code} of ${places}`);
  let left = given;
  for (let row = codes.length - 1; levels && row >= 0; row--)
    codes[row] = levels[row] ? (codes[--left] as number) : noCode; // As many as levels.
}

/** Refuses a page that says of itself what cannot be; answers how many bytes it unpacks to. */
function requirePage(header: PageHeader, left: number, rows: number, all: number): number {
  const { compressed_page_size: packed, uncompressed_page_size: size } = header;
  const { num_values: count = 0 } =
    header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header ?? {};
  if (!(packed >= 0 && packed <= left)) throw new RangeError(`a page would take ${packed} of ${left} bytes`);
  if (!(size >= 0 && size <= most.page)) throw new RangeError(`a page would unpack to ${size} bytes`);
  const room = header.type === "DICTIONARY_PAGE" ? Math.min(size, Math.max(all, most.dictionary)) : rows;
  if (!(count >= 0 && count <= room)) throw new RangeError(`a page would have ${count} values`);
  return size;
}

/** In pages of the second kind the levels in front are never packed. */
function unpackedPage(packed: Uint8Array, header: PageHeader, codec: string, compressors: Compressors): Uint8Array {
  const second = header.type === "DATA_PAGE_V2" ? header.data_page_header_v2 : undefined;
  if (codec === "UNCOMPRESSED" || second?.is_compressed === false) return packed.slice(); // Nothing behind it can be read.
  const levels = second ? second.definition_levels_byte_length + second.repetition_levels_byte_length : 0;
  const size = header.uncompressed_page_size - levels;
  if (!(levels >= 0 && levels <= packed.length && size >= 0)) throw new RangeError("its levels are longer than a page");
  const unpack = compressors[codec as keyof Compressors]; // A codec of another name has none.
  if (!unpack) throw new RangeError(`it is packed with ${codec}, which is not known`);
  const values = packed.subarray(levels);
  if (codec === "ZSTD" && size > 0) requireZstd(values, size);
  const data = size === 0 ? new Uint8Array(0) : unpack(values, size);
  if (data.length !== size) throw new RangeError(`a page unpacks to ${data.length} bytes instead of ${size}`);
  if (levels === 0 && data.length === data.buffer.byteLength) return data;
  const page = new Uint8Array(header.uncompressed_page_size);
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

/** A shape on a map is neither text nor number. */
const noText = () => ({});

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
