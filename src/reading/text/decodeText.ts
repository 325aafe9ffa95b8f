import { OptionError } from "../../framework/OptionError.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { knownOtherwise } from "./knownOtherwise.js";
import { withoutEndMark } from "./withoutEndMark.js";

/** Far above any framework, and below what would exhaust a browser tab. */
const largestInput = 100_000_000;

/** The text of a reader's input, or what is wrong with its bytes. */
export type Decoded = { readonly text: string } | { readonly issue: IssueFacts };

/**
 * Text from bytes: UTF-8 with or without a byte-order mark, UTF-16 with one, or the encoding that the caller names, such as
 * `windows-1252`. What is known to be something else, such as a workbook, is called that; anything else is refused with the place of the first byte that is not text, as guessing an encoding would
 * change names silently.
 *
 * @throws {@link OptionError} for an encoding that nobody knows.
 */
export function decodeText(input: string | Uint8Array, file: string, named?: string): Decoded {
  if (input.length > largestInput) {
    return { issue: { code: "too-long", path: [file], length: input.length, limit: largestInput } };
  }
  const other = knownOtherwise(input, file);
  if (other) return { issue: other };
  if (typeof input === "string") return { text: withoutEndMark(input.replace(/^\uFEFF/, "")) };
  const encoding = encodingOf(input, named);
  try {
    return { text: withoutEndMark(new TextDecoder(encoding, { fatal: true }).decode(input)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // Only the decoder's own refusal is an issue of the input.
    const byte = firstUndecodable(input, encoding);
    const before = input.subarray(0, byte);
    let line = 1;
    for (const value of before) if (value === 0x0a) line++;
    return { issue: { code: "encoding", path: [file], byte, line } };
  }
}

/**
 * The encoding that a byte-order mark tells, or that every other byte is zero, which no text in UTF-8 has; else the one that is named,
 * else UTF-8. The first eight bytes tell.
 */
export function encodingOf(bytes: Uint8Array, named?: string): string {
  const [first, second, third] = bytes;
  const zeros = (from: number) => [0, 2, 4, 6].every((step) => bytes[from + step] === 0);
  if ((first === 0xff && second === 0xfe) || (zeros(1) && !zeros(0))) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (zeros(0) && !zeros(1))) return "utf-16be";
  if (named === undefined || (first === 0xef && second === 0xbb && third === 0xbf)) return "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch (cause) {
    throw new OptionError(
      `encoding: ${JSON.stringify(named).slice(0, 100)} is not known; name one such as utf-8, windows-1252 or iso-8859-15`,
      { cause },
    );
  }
}

/** What bytes look like as text, to tell what they are before they are read: nothing is refused. `most`: how many of them. */
export function roughText(bytes: Uint8Array, most = bytes.length): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, most));
}

/** How many bytes decode before one does not: found by halving, as a fatal decoder does not say where it stopped. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle - 1;
  }
  // Up to here it is the beginning of text; what is wrong may begin a few bytes before, with a character cut short.
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding, false)) good--;
  return good;
}

function decodes(bytes: Uint8Array, encoding: string, stream = true): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false; // Being refused is the answer asked for.
  }
}
