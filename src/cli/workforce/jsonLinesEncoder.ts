import { ByteLines, plainBut } from "./ByteLines.js";
import { KeptCells } from "./KeptCells.js";
import type { RowEncoder } from "./RowEncoder.js";
import type { Cell, RowColumn } from "./RowTable.js";

const plain = plainBut('"\\');
const [open, close, quotation] = ["{", "}\n", '"'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer]; // As many as there are texts.

/** JSON Lines: each row as `JSON.stringify` has it, with the keys in the order of the columns. */
export function jsonLinesEncoder(columns: readonly RowColumn[]): RowEncoder {
  const lines = new ByteLines();
  const encode = (text: string) => {
    lines.addBytes(quotation);
    if (lines.addIfPlain(text, plain)) lines.addBytes(quotation);
    else lines.addText(JSON.stringify(text).slice(1));
  };
  const keys = columns.map(({ name }) => ({
    name,
    first: Buffer.from(`${JSON.stringify(name)}:`),
    next: Buffer.from(`,${JSON.stringify(name)}:`),
    texts: new KeptCells(lines, encode),
  }));
  return {
    head: () => lines.take(),
    slice: (rows) => {
      for (const row of rows as Iterable<Readonly<Record<string, Cell>>>) {
        // The keys of a row are the columns.
        lines.addBytes(open);
        let isFirst = true;
        for (const { name, first, next, texts } of keys) {
          const cell = row[name];
          if (cell === undefined) continue;
          lines.addBytes(isFirst ? first : next);
          if (typeof cell === "number") lines.addNumber(cell);
          else if (typeof cell === "string") texts.add(cell);
          else lines.addText(String(cell));
          isFirst = false;
        }
        lines.addBytes(close);
      }
      return lines.take();
    },
    tail: () => lines.take(),
  };
}
