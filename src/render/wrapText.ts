import { displayWidth } from "./displayWidth.js";

/**
 * A text in lines of at most `width` columns, broken at blanks, after hyphens and after slashes; where that is not
 * enough, wherever the line ends. Every line after the first is indented by `hanging` columns.
 */
export function wrapText(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  let isEmpty = true;
  const add = (piece: string, columns: number) => {
    line += piece;
    taken += columns;
    isEmpty = false;
  };
  const startLine = () => {
    lines.push(line);
    line = " ".repeat(hanging);
    taken = hanging;
    isEmpty = true;
  };
  for (const { piece, columns, isGlued } of piecesOf(text)) {
    const gap = isEmpty || isGlued ? 0 : 1;
    if (!isEmpty && taken + gap + columns > width) startLine();
    else if (gap > 0) add(" ", 1);
    if (taken + columns <= width) add(piece, columns);
    else {
      for (const character of piece) {
        const characterColumns = displayWidth(character);
        if (!isEmpty && taken + characterColumns > width) startLine();
        add(character, characterColumns);
      }
    }
  }
  return [...lines, line];
}

/** The narrowest that a text can be wrapped to without breaking a word. */
export function narrowestWrap(text: string, hanging = 0): number {
  return Math.max(0, ...piecesOf(text).map(({ columns }, i) => (i === 0 ? columns : columns + hanging)));
}

interface Piece {
  readonly piece: string;
  readonly columns: number;
  /** It continues a word: no blank stands before it. */
  readonly isGlued: boolean;
}

function piecesOf(text: string): Piece[] {
  return text.split(" ").flatMap((word) =>
    word
      .split(/(?<=[\p{L}\p{N}][-/])(?=[\p{L}\p{N}])/u)
      .filter((piece) => piece !== "")
      .map((piece, i) => ({ piece, columns: displayWidth(piece), isGlued: i > 0 })),
  );
}
