import type { TextPiece } from "./textPieces.js";

/** Some lines of a text. */
export interface LineBatch {
  /** `undefined` for a line that is too long to be kept. */
  readonly lines: readonly (string | undefined)[];
  /** The number of the first of them. */
  readonly firstLine: number;
  readonly bytes: number;
}

/** More than a person's profile with its evidence takes. */
export const longestLine = 10_000_000;

/** The lines of a text in pieces, without their LF: the same lines wherever the pieces are cut. */
export async function* textLines(pieces: AsyncIterable<TextPiece>): AsyncGenerator<LineBatch> {
  let [firstLine, length, bytes] = [1, 0, 0];
  let begun: string[] = []; // The parts of a line that has not ended; empty once it is too long.
  const ended = (last: string): string | undefined => {
    const line = length + last.length > longestLine ? undefined : begun.length === 0 ? last : begun.join("") + last;
    begun = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    bytes = piece.bytes;
    const parts = piece.text.split("\n");
    const rest = parts.pop() ?? "";
    const lines = parts.map(ended);
    if (lines.length > 0) yield { lines, firstLine, bytes };
    firstLine += lines.length;
    length += rest.length;
    if (length > longestLine) begun = [];
    else if (rest !== "") begun.push(rest);
  }
  if (length > 0) yield { lines: [ended("")], firstLine, bytes };
}
