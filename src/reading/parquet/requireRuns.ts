import { varintAt } from "./varintAt.js";

/** The last run of a page may be padded. */
const padding = 512;

/**
 * Refuses runs that announce more values than there are, or fewer: five bytes can say "a billion times 1", and the decoder
 * would write them all down, or go on into what stands behind them. Answers `ones` where all are 1 repeated, as in most
 * columns: nobody has to write a million times 1 down then. Of one bit, nothing is repeated but 0 and 1.
 */
export function requireRuns(bytes: Uint8Array, width: number, count: number): "ones" | "others" {
  if (width > 32) throw new RangeError(`its values would take ${width} bits`);
  let [at, seen] = [0, 0];
  let isOnes = true;
  while (seen < count) {
    if (at >= bytes.length) throw new RangeError(`its runs make ${seen} values of ${count}`);
    const { value: head, end } = varintAt(bytes, at);
    at = end;
    const run = Math.floor(head / 2);
    const isPacked = head % 2 === 1;
    if (width === 1 && !isPacked && !((bytes[at] ?? 0) <= 1)) throw new RangeError("a level is neither 0 nor 1");
    isOnes &&= !isPacked && bytes[at] === 1;
    seen += isPacked ? run * 8 : run;
    at += isPacked ? Math.max(run * width, 1) : Math.ceil(width / 8); // Of a run of none the decoder takes a byte.
    if (seen > count + padding) throw new RangeError(`a run makes ${seen} values of ${count}`);
    if (at > bytes.length && width > 0) throw new RangeError("its runs are longer than a page");
  }
  return isOnes ? "ones" : "others";
}
