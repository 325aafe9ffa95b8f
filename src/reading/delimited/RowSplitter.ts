/** What may divide the cells of a row. */
export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** Far above any cell of people, and below what would exhaust a browser tab. */
export const longest = { quoted: 1_000_000, row: 2_000_000 } as const;

/** A row with a quote that may be missing its other. */
export interface OddQuote {
  /** The place of the row, or of the first of those that it comes to. */
  readonly place: number;
  /** Whether the quote was taken as text. Else it closes, rows of the table further on, as it may have been meant to. */
  readonly isText: boolean;
}

/** Rows that have ended, and which of them have a quote that may be missing its other. */
export interface SplitRows {
  readonly rows: string[][];
  readonly oddQuotes: readonly OddQuote[];
}

/**
 * Divides text into rows and cells, in pieces of any length; the rows are the same wherever the pieces are cut. A row ends at
 * LF, CR LF or CR outside quotes, each by itself. A cell is quoted where it begins with a quote and another closes it right
 * before a delimiter or a line end (blanks between do not count); a quote anywhere else is text, and so is one that
 * never closes: it swallows nothing. Where quotes hold lines together each of which has as many cells as the header, a quote is
 * likely to be missing: they are rows where cells hold no tabs, or where together they are no row of that width. Every character is
 * looked at a fixed number of times.
 */
export class RowSplitter {
  readonly #delimiter: string;
  /** The cells of the first row that has three or more, as a header has; 0 before it. */
  #width = 0;
  #rest = "";

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  /** The characters that wait for the end of their row. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** The rows that end in what has been given so far; with `isEnd`, the last one too. */
  take(piece: string, isEnd: boolean): SplitRows {
    const text = this.#rest === "" ? piece : this.#rest + piece;
    const plain = text.includes('"') ? undefined : this.#plainRows(text, isEnd);
    return plain ?? this.#quotedRows(text, isEnd);
  }

  /** Without a quote a row is a line, which engines divide fastest. */
  #plainRows(text: string, isEnd: boolean): SplitRows {
    const ends = text.includes("\r") ? /\r\n|\n|\r/ : "\n";
    let whole = text;
    this.#rest = "";
    if (!isEnd) {
      const lastReturn = text.length > 1 ? text.lastIndexOf("\r", text.length - 2) : -1; // Behind the last letter may come an LF.
      const last = Math.max(text.lastIndexOf("\n"), lastReturn);
      whole = text.slice(0, last + 1);
      this.#rest = text.slice(last + 1);
    }
    const lines = whole.split(ends);
    if (lines.at(-1) === "") lines.pop(); // What stands behind the last line end.
    const delimiter = this.#delimiter;
    const rows = lines.map((line) => line.split(delimiter));
    this.#width ||= rows.find(isWide)?.length ?? 0;
    return { rows, oddQuotes: [] };
  }

  #quotedRows(text: string, isEnd: boolean): SplitRows {
    const rows: string[][] = [];
    const oddQuotes: OddQuote[] = [];
    const delimiter = this.#delimiter;
    let [start, at] = [0, 0];
    let row: string[] = [];
    let isOfLines = false;
    const next = {
      delimiter: nextOf(text, delimiter),
      lf: nextOf(text, "\n"),
      cr: nextOf(text, "\r"),
      quote: nextOf(text, '"'),
    };
    while (at < text.length || row.length > 0) {
      let end: number;
      if (row.length === 0) {
        // A line without a quote is divided as a whole.
        end = Math.min(next.lf(at), next.cr(at));
        if (next.quote(at) > end && end + 1 < text.length) {
          const cells = text.slice(at, end).split(delimiter);
          rows.push(cells);
          this.#width ||= isWide(cells) ? cells.length : 0;
          at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
          start = at;
          continue;
        }
      }
      const quoted = text.charCodeAt(at) === 34 ? this.#quoted(text, at, isEnd) : undefined;
      if (quoted === "waits") break;
      if (typeof quoted === "object") {
        row.push(quoted.cell);
        end = quoted.end;
        if (next.lf(at) < end || next.cr(at) < end) isOfLines = true;
      } else {
        if (text.charCodeAt(at) === 34 && oddQuotes.at(-1)?.place !== rows.length)
          oddQuotes.push({ place: rows.length, isText: true });
        end = Math.min(next.delimiter(at), next.lf(at), next.cr(at));
        if (end === text.length && !isEnd) break;
        row.push(text.slice(at, end));
      }
      if (end < text.length && text[end] === delimiter) {
        at = end + 1;
        if (at < text.length || !isEnd) continue;
        row.push(""); // A delimiter at the very end has an empty cell behind it.
        end = at;
      }
      const isReturn = text.charCodeAt(end) === 13;
      if (isReturn && end + 1 === text.length && !isEnd) break; // Whether an LF follows is not known.
      const lines = isOfLines ? this.#linesOf(text, start, end) : undefined;
      isOfLines = false;
      at = end + (isReturn && text.charCodeAt(end + 1) === 10 ? 2 : 1);
      start = at;
      const isText = delimiter === "\t" || row.length !== this.#width;
      if (lines && oddQuotes.at(-1)?.place !== rows.length) oddQuotes.push({ place: rows.length, isText });
      if (lines && isText) rows.push(...lines);
      else rows.push(row);
      this.#width ||= isWide(row) ? row.length : 0;
      row = [];
    }
    this.#rest = start >= text.length ? "" : text.slice(start);
    if (this.#rest !== "" && oddQuotes.at(-1)?.place === rows.length) oddQuotes.pop(); // Its row is looked at again.
    return { rows, oddQuotes };
  }

  /** The lines from one place to another that quotes hold together, where each by itself has as many cells as the header. */
  #linesOf(text: string, start: number, end: number): string[][] | undefined {
    const delimiter = this.#delimiter.charCodeAt(0);
    let cells = 1; // Of the first line, which most often tells.
    for (let at = start; at < end && cells <= this.#width; at++) {
      const letter = text.charCodeAt(at);
      if (letter === delimiter) cells++;
      else if (letter === 10 || letter === 13) break;
    }
    if (cells !== this.#width) return undefined;
    const lines = text.slice(start, end).split(/\r\n|\n|\r/);
    const rows = lines.map((line) => line.split(this.#delimiter));
    return rows.every(({ length }) => length === this.#width) ? rows : undefined;
  }

  /** The cell that begins with the quote at a place; `undefined` for a quote that is text. */
  #quoted(text: string, start: number, isEnd: boolean): { cell: string; end: number } | "waits" | undefined {
    const limit = start + longest.quoted;
    let hasPairs = false;
    for (let at = start + 1; ; ) {
      const quote = text.indexOf('"', at);
      if (quote === -1 || quote > limit) {
        if (quote === -1 && text.length <= limit && !isEnd) return "waits";
        return undefined;
      }
      if (text.charCodeAt(quote + 1) === 34) {
        hasPairs = true;
        at = quote + 2;
        continue;
      }
      let end = quote + 1;
      while (text[end] === " " || (text[end] === "\t" && this.#delimiter !== "\t")) end++;
      if (end >= text.length && !isEnd) return "waits";
      const after = text[end];
      if (after !== undefined && after !== this.#delimiter && after !== "\n" && after !== "\r") return undefined;
      const cell = text.slice(start + 1, quote);
      return { cell: hasPairs ? cell.replaceAll('""', '"') : cell, end };
    }
  }
}

function isWide(cells: readonly string[]): boolean {
  return cells.length >= 3;
}

/** Looks for a mark from a place on, each time further along; the length of the text where there is none. */
function nextOf(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(mark, from);
      if (found === -1) found = text.length;
    }
    return found;
  };
}
