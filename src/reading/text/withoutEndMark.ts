import type { TextPiece } from "./textPieces.js";

/** What DOS wrote behind the last line of a file, as old systems still do: it says that the file ends, and is no text. */
const endMark = 0x1a;
const mark = String.fromCharCode(endMark);

/** A text without marks at its end and the blanks among them. */
export function withoutEndMark(text: string): string {
  const end = endOf(text.length, (at) => text.charCodeAt(at));
  return text.includes(mark, end) ? text.slice(0, end) : text;
}

/** The same of a text in pieces: those that end so, or are nothing else, wait until it is known whether more comes. */
export async function* piecesWithoutEndMark(pieces: AsyncIterable<TextPiece>): AsyncGenerator<TextPiece> {
  let held: TextPiece[] = [];
  for await (const piece of pieces) {
    const { plainLines } = piece; // Of which no text is made without need.
    const end = plainLines
      ? endOf(plainLines.length, (at) => plainLines[at] ?? 0)
      : endOf(piece.text.length, (at) => piece.text.charCodeAt(at));
    const isEnd = plainLines ? plainLines.includes(endMark, end) : piece.text.includes(mark, end);
    if (held.length > 0 && end > 0) {
      yield* held;
      held = [];
    }
    if (held.length === 0 && !isEnd) yield piece;
    else held.push({ text: piece.text, bytes: piece.bytes }); // Its bytes are good until the next piece is asked for.
  }
  const [first, last] = [held[0], held.at(-1)];
  if (first && last) yield { text: withoutEndMark(first.text), bytes: last.bytes };
}

/** Where a text ends but for marks and blanks. */
function endOf(length: number, codeAt: (at: number) => number): number {
  let end = length;
  while (end > 0 && isBlank(codeAt(end - 1))) end--;
  return end;
}

function isBlank(code: number): boolean {
  return code === endMark || code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
