import type { Budget } from "../Budget.js";
import { sheetSize } from "../limits.js";
import type { Notes } from "../Notes.js";
import { cellPlace } from "../sheet/cellReference.js";
import { fillMerges, type Merge } from "../sheet/fillMerges.js";
import { SheetRows } from "../sheet/SheetRows.js";
import { brief, damaged } from "../WorkbookError.js";
import { attribute, type XmlAttributes } from "../xml/localName.js";
import type { XmlHandler } from "../xml/parseXml.js";
import type { Archive } from "../zip/Archive.js";
import { cellText } from "./cellText.js";
import type { CellStyle } from "./readStyles.js";

/** What the cells of all sheets have in common. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly budget: Budget;
  readonly notes: Notes;
}

/** The rows of one worksheet. Its `dimension` is not looked at, because it may lie. */
export async function readWorksheet(
  archive: Archive,
  part: string,
  context: CellContext,
): Promise<readonly (readonly string[])[]> {
  const reader = new WorksheetReader(part, context);
  await archive.parse(part, reader);
  return reader.finish();
}

class WorksheetReader implements XmlHandler {
  readonly #part: string;
  readonly #context: CellContext;
  readonly #rows: SheetRows;
  readonly #merges: Merge[] = [];
  readonly #hiddenColumns = new Set<number>();
  #isRowHidden = false;
  #inData = false;
  #row = -1;
  #column = -1;
  /** The cell being read: its attributes, and the text of its value or of its own string. */
  #cell: XmlAttributes | undefined;
  #value = "";
  #inline = "";
  #hasFormula = false;
  #into: "value" | "inline" | undefined;
  #phonetic = 0;
  #count = 0;

  constructor(part: string, context: CellContext) {
    this.#part = part;
    this.#context = context;
    this.#rows = new SheetRows(context.budget);
  }

  open(name: string, attributes: () => XmlAttributes): void {
    if (this.#cell !== undefined) this.#openInCell(name);
    else if (name === "c" && this.#inData) this.#startCell(attributes());
    else if (name === "row" && this.#inData) this.#startRow(attributes());
    else if (name === "sheetData") this.#inData = true;
    else if (name === "col") this.#startColumns(attributes());
    else if (name === "mergeCell") this.#merge(attribute(attributes(), "ref") ?? "");
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#into = undefined;
    else if (name === "c") this.#endCell();
    else if (name === "rPh") this.#phonetic--;
    else if (name === "sheetData") this.#inData = false;
  }

  text(text: string): void {
    if (this.#into === "value") this.#value += text;
    else if (this.#into === "inline") this.#inline += text;
  }

  finish(): readonly (readonly string[])[] {
    this.#rows.endRow();
    fillMerges(this.#rows, this.#merges);
    return this.#rows.rows;
  }

  #openInCell(name: string): void {
    if (name === "v") this.#into = "value";
    else if (name === "t") this.#into = this.#phonetic > 0 ? undefined : "inline";
    else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#phonetic++;
    else if (name === "c") throw damaged(this.#part, "a cell stands inside another cell");
  }

  /** A row without a number is the one behind the last. */
  #startRow({ r: reference, hidden }: XmlAttributes): void {
    this.#isRowHidden = isYes(hidden);
    this.#row = reference === undefined ? this.#row + 1 : Number(reference) - 1;
    this.#column = -1;
    if (!(Number.isInteger(this.#row) && this.#row >= 0 && this.#row < sheetSize.rows))
      this.#impossible(reference ?? "");
  }

  #startColumns({ min = "", max = min, hidden }: XmlAttributes): void {
    if (!isYes(hidden)) return;
    const last = Math.min(Number(max), sheetSize.columns);
    for (let column = Number(min); column <= last; column++) this.#hiddenColumns.add(column - 1);
  }

  /** A cell without a place is the one behind the last. */
  #startCell(attributes: XmlAttributes): void {
    if (attributes.r === undefined) this.#column++;
    else {
      const place = cellPlace(attributes.r);
      if (place === -1) this.#impossible(attributes.r);
      this.#row = Math.floor(place / sheetSize.columns);
      this.#column = place % sheetSize.columns;
    }
    if (this.#row < 0 || this.#column >= sheetSize.columns) this.#impossible("a cell past the last column");
    this.#context.budget.checkCount(++this.#count, "cells in one sheet, empty ones included");
    this.#cell = attributes;
    [this.#value, this.#inline, this.#hasFormula, this.#phonetic] = ["", "", false, 0];
  }

  #endCell(): void {
    if (this.#cell === undefined) return;
    const { t: type = "n", s: style = "0" } = this.#cell;
    const { strings, styles, notes } = this.#context;
    const value = type === "inlineStr" ? this.#inline : this.#value;
    if (value !== "") {
      const shown = cellText(type, value, styles[Number(style)], strings);
      if (shown === undefined) throw damaged(this.#part, `a cell refers to text ${brief(value)}, which is not there`);
      this.#rows.put(this.#row, this.#column, shown);
      if (this.#isRowHidden || this.#hiddenColumns.has(this.#column))
        notes.addCell("hidden-cells", this.#row, this.#column);
      if (type === "n" && styles[Number(style)]?.isUnnamedMoney)
        notes.addCell("currency-not-named", this.#row, this.#column);
    } else if (this.#hasFormula && type !== "str") notes.addCell("formula-without-value", this.#row, this.#column);
    this.#cell = undefined;
  }

  #merge(reference: string): void {
    this.#context.budget.spendMerge();
    const [from = "", to = from] = reference.replaceAll("$", "").split(":");
    const [first, last] = [cellPlace(from), cellPlace(to)];
    if (first === -1 || last === -1) return; // A range that no sheet has covers nothing.
    const { columns } = sheetSize;
    this.#merges.push({
      column: first % columns,
      first: Math.floor(first / columns),
      last: Math.floor(last / columns),
    });
  }

  #impossible(place: string): never {
    throw damaged(this.#part, `there is a row or column that no sheet can have (${brief(place)})`);
  }
}

function isYes(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
