import { csvText } from "../../formats/table/csvText.js";
import { ByteLines, plainBut } from "./ByteLines.js";
import { KeptCells } from "./KeptCells.js";
import type { RowEncoder } from "./RowEncoder.js";
import type { Cell, RowColumn } from "./RowTable.js";

const plain = plainBut('",;');
const plainFirst = plainBut("\",; '=+-@");
const comma = Buffer.from(",");
const lineEnd = Buffer.from("\r\n");
const mostKept = 10_000;

/** CSV as the other writers of the library have it: lines end in CR LF, and no cell is run by a spreadsheet. */
export function csvEncoder(columns: readonly RowColumn[]): RowEncoder {
  const lines = new ByteLines();
  const kept = new Map<string, string>();

  const careful = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const cell = csvText([[text]]).slice(0, -2); // Without its line end.
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, cell);
    return cell;
  };
  const encode = (text: string) => {
    const isRisky = plainFirst[text.charCodeAt(0)] !== 1 || text.charCodeAt(text.length - 1) === 0x20;
    if (isRisky || !lines.addIfPlain(text, plain)) lines.addText(careful(text));
  };
  const cells = columns.map(({ name }, i) => ({ name, isFirst: i === 0, texts: new KeptCells(lines, encode) }));
  return {
    head: () => {
      lines.addText(csvText([columns.map(({ name }) => name)]));
      return lines.take();
    },
    slice: (rows) => {
      for (const row of rows as Iterable<Readonly<Record<string, Cell>>>) {
        // The keys of a row are the columns.
        for (const { name, isFirst, texts } of cells) {
          if (!isFirst) lines.addBytes(comma);
          const cell = row[name];
          if (cell === undefined || cell === null) continue;
          if (typeof cell === "number") lines.addNumber(cell);
          else texts.add(String(cell));
        }
        lines.addBytes(lineEnd);
      }
      return lines.take();
    },
    tail: () => lines.take(),
  };
}
