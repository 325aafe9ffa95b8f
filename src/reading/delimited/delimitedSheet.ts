import type { IssueFacts } from "../../parse/describeIssue.js";
import { quoted } from "../../values/quoted.js";
import type { TableNote } from "../notes/TableNote.js";
import { mostCells, type Sheet } from "../tables/Sheet.js";
import { type Delimiter, delimiters, type OddQuote, RowSplitter } from "./RowSplitter.js";

/** How much of the beginning tells what divides the cells. */
export const beginning = 100_000;

/** How well rows look like what a reader is for: 0 for not at all. */
export type Fits = (rows: readonly (readonly string[])[]) => number;

/**
 * The delimiter of a text by its beginning: the one under which a reader finds its columns; where none or several do, the one that
 * divides most.
 */
export function delimiterOf(start: string, fits: Fits): Delimiter {
  const tried = delimiters
    .filter((delimiter) => delimiter === "," || start.includes(delimiter))
    .map((delimiter) => {
      const { rows } = new RowSplitter(delimiter).take(start, true);
      const cells = rows.reduce((sum, row) => sum + row.length - 1, 0);
      return { delimiter, fit: fits(rows), cells };
    });
  const likely = tried.some(({ fit }) => fit > 0) ? tried : tried.filter(({ delimiter }) => delimiter !== "|");
  return likely.reduce((best, one) =>
    one.fit > best.fit || (one.fit === best.fit && one.cells > best.cells) ? one : best,
  ).delimiter;
}

/** The rows of a CSV or TSV text as a sheet, all of them and nothing taken for a header. */
export function delimitedSheet(
  file: string,
  text: string,
  fits: Fits,
  asked?: Delimiter,
):
  | { readonly sheets: readonly Sheet[]; readonly notes: readonly TableNote[] }
  | { readonly issues: readonly IssueFacts[] } {
  const start = text.slice(0, beginning);
  const delimiter = asked ?? delimiterOf(start, fits);
  const tooMany = tooManyCells(file, text, delimiter);
  if (tooMany) return { issues: [tooMany] };
  const { rows, oddQuotes } = new RowSplitter(delimiter).take(text, true);
  const where = { file, row: 1 };
  const notes: TableNote[] =
    delimiter === "," || asked ? [] : [{ code: "delimiter", message: delimiterMessage(delimiter), where }];
  for (const isText of [true, false]) {
    const odd = oddQuotes.filter((one) => one.isText === isText);
    const [first] = odd;
    if (first === undefined) continue;
    const places = odd.length > 1 ? { places: odd.length } : {};
    notes.push({
      code: "odd-quotes",
      message: oddQuotesMessage(first),
      where: { file, row: first.place + 1 },
      ...places,
    });
  }
  return { sheets: [{ file, rows, isDelimited: true }], notes };
}

export function oddQuotesMessage({ isText }: OddQuote): string {
  return isText
    ? "a cell begins with a quote that does not close before the next delimiter or line end; its quotes are taken as text"
    : "quotes hold lines together that look like rows of the table, and are one row: where a quote is missing, put it in";
}

export function delimiterMessage(delimiter: Delimiter): string {
  return `cells are divided by ${quoted(delimiter)}`;
}

/** Looks before anything is made of the text: 100 MB of commas would be 100 million cells. */
export function tooManyCells(file: string, text: string, delimiter: Delimiter): IssueFacts | undefined {
  if (text.length <= mostCells) return undefined;
  let cells = 0;
  for (const mark of [delimiter, "\n", "\r"]) {
    for (let at = text.indexOf(mark); at !== -1 && cells <= mostCells; at = text.indexOf(mark, at + 1)) cells++;
  }
  return cells <= mostCells
    ? undefined
    : { code: "shape", path: [file], expected: `at most ${mostCells} cells`, received: "more" };
}
