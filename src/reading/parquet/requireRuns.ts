import type { PageHeader } from "hyparquet";

/** The last run of a page may be padded. */
const padding = 512;

/**
 * Refuses a page whose runs announce more values than it has: five bytes can say "a billion times 1", and the decoder would
 * write them all down. Answers where its values begin if each row has one, as most columns have it: nobody has to write a
 * million times 1 down then.
 */
export function requireRuns(header: PageHeader, page: Uint8Array, isOptional: boolean): number | undefined {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const data = first ?? second;
  if (!data) return undefined;
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let start = second ? second.repetition_levels_byte_length : 0;
  let isFull = true;
  if (isOptional) {
    const length = second ? second.definition_levels_byte_length : view.getUint32(start, true);
    if (!second) start += 4;
    isFull = requireCount(view, start, start + length, 1, data.num_values);
    start += length;
  }
  const values = isFull ? start : undefined;
  if (!data.encoding.endsWith("_DICTIONARY") && data.encoding !== "RLE") return values;
  const isBoolean = data.encoding === "RLE";
  if (isBoolean) throw new RangeError("it holds true and false, not texts");
  if (start < view.byteLength) requireCount(view, start + 1, view.byteLength, view.getUint8(start), data.num_values);
  return values;
}

/** Whether all runs are of 1 repeated. */
function requireCount(view: DataView, start: number, end: number, width: number, most: number): boolean {
  if (!(start >= 0 && end <= view.byteLength && width <= 32)) throw new RangeError("its levels are longer than a page");
  let [at, seen] = [start, 0];
  let isOnes = true;
  while (seen < most && at < end) {
    let [head, scale] = [0, 1];
    for (let byte = 0x80; byte >= 0x80; scale *= 128) {
      byte = view.getUint8(at++);
      head += (byte & 0x7f) * scale;
    }
    const run = Math.floor(head / 2);
    const isPacked = head % 2 === 1;
    isOnes &&= !isPacked && at < end && view.getUint8(at) === 1;
    seen += isPacked ? run * 8 : run;
    at += isPacked ? run * width : Math.ceil(width / 8);
    if (seen > most + padding) throw new RangeError(`a run makes ${seen} values of ${most}`);
  }
  return isOnes && seen >= most;
}
