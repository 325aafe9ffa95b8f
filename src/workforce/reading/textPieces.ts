import { type ByteSource, byteChunks } from "./byteChunks.js";
import { invalidSource } from "./invalidSource.js";

/** A part of a text, and how much of the source has been read with it. */
export interface TextPiece {
  readonly text: string;
  /** Of a source that is text: characters. */
  readonly bytes: number;
}

/** A piece is at least so long, but for the last: who looks at each piece would be slow on many tiny ones. */
const pieceLength = 131_072;

/**
 * The text of a source in pieces: UTF-8 with or without a byte-order mark, UTF-16 with one. Bytes that are neither are
 * refused, as guessing would change names; so are bytes that end within a character.
 *
 * @throws {@link WorkforceError}
 */
export async function* textPieces(source: ByteSource | string): AsyncGenerator<TextPiece> {
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
  let waiting = new Uint8Array(0); // Until there are the two bytes that tell the encoding.
  for await (const chunk of byteChunks(source)) {
    bytes += chunk.length;
    const next = waiting.length === 0 ? chunk : Uint8Array.of(...waiting, ...chunk.subarray(0, 2));
    if (decoder === undefined && next.length < 2) {
      waiting = Uint8Array.from(next);
      continue;
    }
    decoder ??= decoderOf(next);
    if (waiting.length > 0) text += decoder.decode(waiting);
    waiting = new Uint8Array(0);
    text += decoder.decode(chunk);
    if (text.length < pieceLength) continue;
    yield { text, bytes };
    text = "";
  }
  decoder ??= decoderOf(waiting);
  if (waiting.length > 0) text += decoder.decode(waiting);
  text += decoder.decode();
  if (text !== "") yield { text, bytes };
}

/** Decodes one chunk after the other; what it is called with nothing for is the end. */
function decoderOf([first, second]: Uint8Array) {
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true });
  let from = 0;
  return {
    decode(chunk?: Uint8Array): string {
      try {
        const text = decoder.decode(chunk, { stream: chunk !== undefined });
        from += chunk?.length ?? 0;
        return text;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error; // Only the decoder's own refusal is about the source.
        const name = encoding.toUpperCase();
        if (chunk === undefined) throw invalidSource(`it ends after ${from} bytes, within a character of ${name}`);
        const reason = `the bytes ${from} to ${from + chunk.length} are not all ${name}; save it as UTF-8`;
        throw invalidSource(reason);
      }
    },
  };
}
