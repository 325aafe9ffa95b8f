import Papa from "papaparse";
import { invalidSource } from "./invalidSource.js";
import type { TextPiece } from "../../reading/text/textPieces.js";

/** Some rows of a CSV file. */
export interface CsvBatch {
  /** The cells, made when they are asked for. */
  readonly rows: () => readonly (readonly string[])[];
  /**
   * The rows as they stand, each with its line end, where no quote is among them: a cell is what stands between delimiters.
   * Where they are bytes, they are ASCII, and good until the next batch is asked for.
   */
  readonly plain?: string | Uint8Array;
  /** The number of the first of them, as a spreadsheet counts: a row of several lines is one, an empty line is one. */
  readonly firstRow: number;
  /** Why the quotes of a row make no sense, by its place in `rows`. */
  readonly malformed: ReadonlyMap<number, string>;
  readonly delimiter: string;
  readonly newline: string;
  /** Whether each row of `plain` has a CR before its LF. */
  readonly hasReturn: boolean;
  readonly bytes: number;
}

/** Far above any row of people; a quote that is never closed does not take the whole file into memory. */
const longestRow = 1_000_000;

/** How much of the beginning tells what divides cells and lines. */
const beginning = 100_000;

/**
 * The rows of a CSV text in pieces, by papaparse: the same rows wherever the pieces are cut, as only rows that have ended are
 * taken and the rest waits for more. `next` is the row that the next batch begins with: whoever takes a batch counts on.
 *
 * @throws {@link WorkforceError} for a row that does not end.
 */
export async function* csvBatches(
  pieces: AsyncIterable<TextPiece>,
  next: { readonly row: number },
): AsyncGenerator<CsvBatch> {
  let [text, bytes, enough] = ["", 0, beginning];
  let parsing: CsvParsing | undefined;
  for await (const piece of pieces) {
    bytes = piece.bytes;
    if (text === "" && parsing?.newline === "\n" && piece.plainLines) {
      yield plainLinesBatch(parsing, piece, piece.plainLines, next.row);
      continue;
    }
    text += piece.text;
    if (text.length < enough) continue;
    parsing ??= parsingOf(text.slice(0, beginning));
    const { batch, length, rest } = parsed(parsing, text, true, next.row, bytes);
    if (rest.length > longestRow) throw endless(next.row + length);
    if (length > 0) yield batch;
    text = rest;
    enough = 2 * rest.length; // Long rows are not looked at again with every piece.
  }
  parsing ??= parsingOf(text.slice(0, beginning));
  const { batch, length } = parsed(parsing, text, false, next.row, bytes);
  if (batch.malformed.get(length - 1) === unterminated) throw endless(next.row + length - 1);
  if (length > 0) yield batch;
}

function endless(row: number): Error {
  return invalidSource(
    `row ${row} does not end: a quote in it is not closed, or it has more than ${longestRow} characters`,
  );
}

interface CsvParsing {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
  /** Whether there is a CR before the LF that ends a row. */
  readonly hasReturn: boolean;
}

/** Lines are divided at LF alone, so that one that lacks the CR of the others does not run into the next. */
function withoutReturn({ hasReturn }: CsvParsing, cells: string[]): string[] {
  const last = cells.length - 1;
  const cell = cells[last];
  if (hasReturn && cell?.endsWith("\r")) cells[last] = cell.slice(0, -1);
  return cells;
}

/** The message of papaparse for a quote that is not closed. */
const unterminated = "Quoted field unterminated";

function parsed(parsing: CsvParsing, text: string, goesOn: boolean, firstRow: number, bytes: number) {
  const { delimiter, newline } = parsing;
  if (goesOn && !text.includes('"')) return plainBatch(parsing, text, firstRow, bytes);
  const parser = new Papa.Parser({ delimiter, newline });
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, goesOn); // The types say `any`.
  const malformed = new Map<number, string>();
  for (const { type, message, row = -1 } of errors) {
    if (type === "Quotes" && row < data.length && !malformed.has(row)) malformed.set(row, message);
    if (message === unterminated) malformed.set(row, message);
  }
  const rows = () => data.map((cells) => withoutReturn(parsing, cells));
  const batch: CsvBatch = { ...parsing, rows, firstRow, malformed, bytes };
  return { batch, length: data.length, rest: goesOn ? text.slice(meta.cursor) : "" };
}

/** Without a quote there is nothing to parse: who reads the rows may do it without a text for each cell. */
function plainBatch(parsing: CsvParsing, text: string, firstRow: number, bytes: number) {
  const { delimiter, newline } = parsing;
  const plain = text.slice(0, text.lastIndexOf(newline) + 1);
  let length = 0;
  for (let at = plain.indexOf(newline); at !== -1; at = plain.indexOf(newline, at + 1)) length++;
  const rows = () => plain.split(newline, length).map((row) => withoutReturn(parsing, row.split(delimiter)));
  const batch: CsvBatch = { ...parsing, rows, plain, firstRow, malformed: new Map(), bytes };
  return { batch, length, rest: text.slice(plain.length) };
}

/** The same of bytes, which become a text only for whoever asks for cells. */
function plainLinesBatch(parsing: CsvParsing, piece: TextPiece, plain: Uint8Array, firstRow: number): CsvBatch {
  const { bytes } = piece;
  const rows = () => plainBatch(parsing, piece.text, firstRow, bytes).batch.rows();
  return { ...parsing, rows, plain, firstRow, malformed: new Map(), bytes };
}

/**
 * Lines end in LF, perhaps with a CR before it, or in CR where the first does; cells are divided by what
 * divides the first line most.
 */
function parsingOf(text: string): CsvParsing {
  const counts = new Map([",", ";", "\t"].map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  let newline: "\n" | "\r" | undefined;
  let hasReturn = false;
  for (let at = 0; at < text.length && newline === undefined; at++) {
    const letter = text[at] ?? "";
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === "\n") {
      newline = "\n";
      hasReturn = text[at - 1] === "\r";
    } else if (letter === "\r" && at + 1 < text.length && text[at + 1] !== "\n") newline = "\r";
    else if (counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const delimiter = [...counts].find(([, count]) => count === most)?.[0] ?? ",";
  return { delimiter, newline: newline ?? "\n", hasReturn };
}
