import { beginning, delimiterMessage, delimiterOf, oddQuotesMessage } from "../delimited/delimitedSheet.js";
import { PlainRows } from "../delimited/PlainRows.js";
import { type Delimiter, longest, RowSplitter } from "../delimited/RowSplitter.js";
import { mostColumns } from "../tables/columnNames.js";
import type { Sheet } from "../tables/Sheet.js";
import { invalidSource } from "../text/SourceError.js";
import type { TextPiece } from "../text/textPieces.js";
import { findPeopleLayout, type NoPeopleLayout } from "./findPeopleLayout.js";
import { isSkillIn, openPeopleTable } from "./openPeopleTable.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import { isBlankRow, type PeopleTable } from "./PeopleTable.js";
import { fitsPeople } from "./readPeopleSheets.js";
import { takeSheet } from "./takeSheet.js";

/**
 * Takes the people of a CSV text piece by piece, by the rules that hold for one that is at hand: no more than the codes of
 * its words is kept. A matrix with skills in rows is kept until its end, as it has as many rows as there are skills.
 *
 * @param onPiece told how many bytes have been read
 * @returns what the text lacks where it is not a table of people
 * @throws {@link SourceError} for a row that does not end.
 */
export async function readPeopleStream(
  pieces: AsyncIterable<TextPiece>,
  intake: PeopleIntake,
  onPiece: (bytes: number) => void,
): Promise<NoPeopleLayout | undefined> {
  const stream = new PeopleStream(intake);
  let [text, bytes] = ["", 0];
  for await (const piece of pieces) {
    bytes = piece.bytes;
    if (stream.isOpen) {
      if (piece.plainLines === undefined || !stream.takePlain(piece.plainLines)) stream.take(piece.text, false);
      onPiece(bytes);
      continue;
    }
    text += piece.text;
    if (text.length < beginning || (text.length < longest.row && !/[\r\n]/.test(text))) continue;
    const lacking = stream.open(text, false);
    if (lacking) return lacking;
    text = "";
    onPiece(bytes);
  }
  const lacking = stream.isOpen ? undefined : stream.open(text, true);
  if (lacking) return lacking;
  stream.take("", true);
  onPiece(bytes);
  return stream.end();
}

class PeopleStream {
  readonly #intake: PeopleIntake;
  #splitter: RowSplitter | undefined;
  #table: PeopleTable | undefined;
  #plain: PlainRows | undefined;
  /** The rows of a matrix with skills in its rows, which are turned once all are there. */
  #kept: string[][] | undefined;
  #row = 0;

  constructor(intake: PeopleIntake) {
    this.#intake = intake;
  }

  get isOpen(): boolean {
    return this.#splitter !== undefined;
  }

  /** Finds the columns in the beginning of a text, and takes its rows. */
  open(text: string, isEnd: boolean): NoPeopleLayout | undefined {
    const { framework, map, notes } = this.#intake;
    const delimiter: Delimiter = map.delimiter ?? delimiterOf(text.slice(0, beginning), fitsPeople(framework, map));
    const start = new RowSplitter(delimiter).take(text, true).rows;
    const width = start.find((cells) => !isBlankRow(cells))?.length ?? 0;
    if (width > mostColumns)
      throw invalidSource(`it has ${width} columns, and ${mostColumns} is the most that are read`);
    const layout = findPeopleLayout(start, map, isSkillIn(framework));
    if (!("shape" in layout)) return layout;
    this.#splitter = new RowSplitter(delimiter);
    if (delimiter !== ",") notes.add("delimiter", delimiterMessage(delimiter), { row: 1 });
    if (layout.shape === "down") this.#kept = [];
    else {
      const where = (row: number, column?: string) => ({
        row,
        ...(column !== undefined && { column: column.slice(0, 200) }),
      });
      this.#table = openPeopleTable(this.#intake, start, layout, { where, isDelimited: true, base: 0 });
      if (this.#table.isSimple)
        this.#plain = new PlainRows(this.#table, start[layout.headerRow - 1]?.length ?? 0, delimiter);
    }
    this.take(text, isEnd);
    return undefined;
  }

  take(text: string, isEnd: boolean): void {
    const splitter = this.#splitter as RowSplitter; // It is open.
    const { rows, oddQuotes } = splitter.take(text, isEnd);
    if (splitter.waiting > longest.row) throw endless(this.#row + rows.length + 1);
    for (const odd of oddQuotes)
      this.#intake.notes.add("odd-quotes", oddQuotesMessage(odd), { row: this.#row + odd.place + 1 });
    if (this.#kept !== undefined) {
      for (const cells of rows) this.#kept.push(cells);
      this.#row += rows.length;
      return;
    }
    const table = this.#table as PeopleTable; // One or the other is there.
    const { headerRow } = table.layout;
    for (const cells of rows) {
      this.#row++;
      if (this.#row > headerRow) table.take(cells, this.#row);
    }
  }

  /** Takes whole lines of plain ASCII; `false` where a row has been begun before them, or the table is not simple. */
  takePlain(lines: Uint8Array): boolean {
    if (this.#plain === undefined || this.#splitter?.waiting !== 0) return false;
    this.#row = this.#plain.take(lines, this.#row + 1) - 1;
    return true;
  }

  end(): NoPeopleLayout | undefined {
    if (this.#kept === undefined) return undefined;
    const sheet: Sheet = { rows: this.#kept, isDelimited: true };
    const layout = takeSheet(this.#intake, sheet);
    return "shape" in layout ? undefined : layout;
  }
}

function endless(row: number): Error {
  return invalidSource(`row ${row} does not end: it has more than ${longest.row} characters`);
}
