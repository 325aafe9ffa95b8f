import { damaged } from "../WorkbookError.js";

/**
 * The bytes of a part, in pieces, as pieces of text: UTF-16 where its mark or its zeros say so, else UTF-8.
 *
 * @throws WorkbookError for bytes that are neither, rather than lose a letter.
 */
export async function* decodeBytes(part: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decoded = (piece?: Uint8Array) => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? "";
    } catch {
      throw damaged(part, "there are bytes that are neither UTF-8 nor UTF-16");
    }
  };
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoded(piece);
  }
  yield decoded();
}

function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
