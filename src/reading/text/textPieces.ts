import { type ByteSource, byteChunks } from "./byteChunks.js";
import { encodingOf } from "./decodeText.js";
import { invalidSource } from "./SourceError.js";
import { piecesWithoutEndMark } from "./withoutEndMark.js";

/** A part of a text, and how much of the source has been read with it. */
export interface TextPiece {
  readonly text: string;
  /**
   * The same as bytes, where it is whole lines of nothing but ASCII without a quote, as most of most files is. They are good
   * until the next piece is asked for.
   */
  readonly plainLines?: Uint8Array;
  /** Of a source that is text: characters. */
  readonly bytes: number;
}

/** A piece is at least so long, but for the last: who looks at each piece would be slow on many tiny ones. */
const pieceLength = 131_072;

/**
 * The text of a source in pieces: UTF-8 with or without a byte-order mark, UTF-16 with one, or the encoding that is
 * named. Bytes that are not text are refused, as guessing would change names; so are bytes that end within a character.
 *
 * @throws {@link SourceError}
 */
export function textPieces(source: ByteSource | string, encoding?: string): AsyncGenerator<TextPiece> {
  return piecesWithoutEndMark(allPieces(source, encoding));
}

async function* allPieces(source: ByteSource | string, encoding?: string): AsyncGenerator<TextPiece> {
  if (typeof source === "string") {
    const start = source.startsWith("\uFEFF") ? 1 : 0;
    for (let at = start; at < source.length; at += pieceLength) {
      const end = Math.min(at + pieceLength, source.length);
      yield { text: source.slice(at, end), bytes: end };
    }
    return;
  }
  let decoder: ReturnType<typeof decoderOf> | undefined;
  let [text, bytes] = ["", 0];
  const waiting = new Waiting(); // Until there are eight bytes, which tell the encoding; then what follows the last line end.
  for await (const chunk of byteChunks(source)) {
    bytes += chunk.length;
    const isLong = waiting.length > longestWait;
    const next = waiting.with(chunk);
    if (decoder === undefined && next.length < 8) continue;
    decoder ??= decoderOf(next, encoding);
    if (text === "" && !isLong && decoder.isBetween && isPlainAscii(next)) {
      const end = next.lastIndexOf(lineFeed) + 1;
      if (end >= shortestLines) {
        yield plainPiece(next.subarray(0, end), bytes);
        waiting.leave(end);
        decoder.passBy(end);
      }
      continue;
    }
    text += decoder.decode(next);
    waiting.leave(next.length);
    if (text.length < pieceLength) continue;
    yield { text, bytes };
    text = "";
  }
  decoder ??= decoderOf(waiting.bytes, encoding);
  text += decoder.decode(waiting.bytes);
  text += decoder.decode();
  if (text !== "") yield { text, bytes };
}

const lineFeed = 0x0a;
/** Fewer bytes are not worth a piece of their own; more without a line end are not a table, and go the way of all text. */
const shortestLines = 4_096;
const longestWait = 65_536;

function plainPiece(plainLines: Uint8Array, bytes: number): TextPiece {
  return {
    plainLines,
    bytes,
    get text() {
      return new TextDecoder().decode(plainLines); // Whoever takes the lines as bytes does not pay for it.
    },
  };
}

/** Bytes that have come and were not taken, in one place that is filled again and again. */
class Waiting {
  #room = new Uint8Array(2 * pieceLength);
  length = 0;

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.length);
  }

  /** What waits, and a chunk behind it. */
  with(chunk: Uint8Array): Uint8Array {
    const length = this.length + chunk.length;
    if (length > this.#room.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.bytes);
      this.#room = larger;
    }
    this.#room.set(chunk, this.length);
    this.length = length;
    return this.bytes;
  }

  /** Takes away what stands before `end`. */
  leave(end: number): void {
    this.#room.copyWithin(0, end, this.length);
    this.length -= end;
  }
}

/** Whether a CR ends a line by itself: such lines go the way of all text. The last byte has none behind it yet. */
function hasLoneReturn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x0d); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0x0d, at + 1)) {
    if (bytes[at + 1] !== lineFeed) return true;
  }
  return false;
}

const [quotes, returns] = [0x22222222, 0x0d0d0d0d];

/** Whether each byte is a letter of ASCII, none is a quote and each CR has an LF behind it, four at a look. They are of `Waiting`, where words begin. */
function isPlainAscii(bytes: Uint8Array): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let [found, returned] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number; // Within its length.
    const quote = word ^ quotes;
    const cr = word ^ returns;
    found |= word | ((quote - 0x01010101) & ~quote);
    returned |= (cr - 0x01010101) & ~cr;
  }
  for (let at = 4 * words.length; at < bytes.length; at++) {
    const byte = bytes[at] as number; // Within its length.
    found |= byte === 0x22 ? 0x80 : byte;
    returned |= byte === 0x0d ? 0x80 : 0;
  }
  if ((found & 0x80808080) !== 0) return false;
  return (returned & 0x80808080) === 0 || !hasLoneReturn(bytes);
}

/** Decodes one chunk after the other; what it is called with nothing for is the end. */
function decoderOf(start: Uint8Array, named: string | undefined) {
  const encoding = encodingOf(start, named);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let from = 0;
  let isBetween = encoding === "utf-8";
  return {
    /** Whether the next byte begins a character of UTF-8, as far as is known: there was none before, or a letter of ASCII. */
    get isBetween() {
      return isBetween;
    },
    /** Bytes have been read that it need not decode. */
    passBy(length: number): void {
      from += length;
    },
    decode(chunk?: Uint8Array): string {
      try {
        const text = decoder.decode(chunk, { stream: chunk !== undefined });
        from += chunk?.length ?? 0;
        const last = chunk?.at(-1);
        if (last !== undefined) isBetween = encoding === "utf-8" && last < 0x80;
        return text;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error; // Only the decoder's own refusal is about the source.
        const name = encoding.toUpperCase();
        if (chunk === undefined) throw invalidSource(`it ends after ${from} bytes, within a character of ${name}`);
        const reason = `the bytes ${from} to ${from + chunk.length} are not all ${name}; save it as UTF-8, or name its encoding, such as windows-1252`;
        throw invalidSource(reason);
      }
    },
  };
}
