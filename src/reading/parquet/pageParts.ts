import type { Encoding, PageHeader } from "hyparquet";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { requireRuns } from "./requireRuns.js";

/** A page of data, its levels read. */
export interface PageParts {
  /** How many rows it has. */
  readonly count: number;
  /** For each row whether it has a value; absent where all have one. */
  readonly levels?: Uint8Array;
  /** How many of them have one. */
  readonly given: number;
  readonly encoding: Encoding;
  /** Its values. */
  readonly values: Uint8Array;
}

/** The parts of an unpacked page of either kind: which rows have a value, and the values; `undefined` where it is no page of data. */
export function pageParts(header: PageHeader, page: Uint8Array, isOptional: boolean): PageParts | undefined {
  const [first, second] = [header.data_page_header, header.data_page_header_v2];
  const data = header.type === "DATA_PAGE" ? first : header.type === "DATA_PAGE_V2" ? second : undefined;
  if (!data) return undefined;
  const { num_values: count, encoding } = data;
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let start = second?.repetition_levels_byte_length ?? 0;
  let end = start + (second?.definition_levels_byte_length ?? 0);
  if (data === first && isOptional) {
    end = 4 + view.getUint32(0, true);
    start = 4;
  }
  if (!(start >= 0 && end >= start && end <= page.length)) throw new RangeError("its levels are longer than a page");
  const values = page.subarray(end);
  if (!isOptional) return { count, given: count, encoding, values };
  const levels = page.subarray(start, end);
  const isFull = requireRuns(levels, 1, count) === "ones";
  if (isFull && second?.num_nulls) throw new RangeError(`it says that ${second.num_nulls} values are missing`);
  if (isFull) return { count, given: count, encoding, values };
  const read = new Uint8Array(count);
  readRleBitPackedHybrid({ view: new DataView(view.buffer, levels.byteOffset, levels.length), offset: 0 }, 1, read, 0);
  const given = read.reduce((sum, level) => sum + level, 0);
  if (second && given + second.num_nulls !== count)
    throw new RangeError(`it says that ${second.num_nulls} values are missing`);
  return { count, levels: read, given, encoding, values };
}
