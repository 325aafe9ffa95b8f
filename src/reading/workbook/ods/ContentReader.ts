import type { Budget } from "../Budget.js";
import { sheetSize } from "../limits.js";
import { Notes } from "../Notes.js";
import { fillMerges, type Merge } from "../sheet/fillMerges.js";
import { SheetRows } from "../sheet/SheetRows.js";
import type { WorkbookSheet } from "../Workbook.js";
import { damaged } from "../WorkbookError.js";
import { attribute, type XmlAttributes } from "../xml/localName.js";
import type { XmlHandler } from "../xml/parseXml.js";
import { CellParagraphs } from "./CellParagraphs.js";
import { odsCellText } from "./odsCellText.js";
import { repeats } from "./repeats.js";

/** What stands in sheets, cells and paragraphs and is not text of a cell: notes, pictures, hints how to read a sign. */
const noText = new Set(
  `annotation note ruby-text shapes forms tracked-changes table-source scenario dde-source frame custom-shape rect line
  polyline polygon regular-polygon path circle ellipse g page-thumbnail measure caption connector control scene`.split(
    /\s+/,
  ),
);

/** Reads the sheets out of the `content.xml` of an ODS workbook. */
export class ContentReader implements XmlHandler {
  /** The names of the elements met inside `office:body`, one level deep: `spreadsheet` for a workbook. */
  body: string | undefined;
  readonly sheets: WorkbookSheet[] = [];
  readonly notes = new Notes();
  readonly #part: string;
  readonly #budget: Budget;
  readonly #hiddenStyles = new Set<string>();
  readonly #paragraphs: CellParagraphs;
  #style = "";
  #inBody = false;
  /** How deep inside something that is not read. */
  #skipped = 0;
  #table:
    | { readonly name: string; readonly hidden: boolean; readonly rows: SheetRows; readonly merges: Merge[] }
    | undefined;
  #row = 0;
  #rowTimes = 1;
  #isRowHidden = false;
  readonly #hiddenColumns = new Set<number>();
  #column = 0;
  #cell: XmlAttributes | undefined;
  #inParagraph = 0;

  constructor(part: string, budget: Budget) {
    this.#part = part;
    this.#budget = budget;
    this.#paragraphs = new CellParagraphs(budget);
  }

  open(name: string, attributes: () => XmlAttributes): void {
    if (this.#skipped > 0) this.#skipped++;
    else if (noText.has(name) && this.#table !== undefined) this.#skipped = 1;
    else if (this.#cell !== undefined) this.#openInCell(name, attributes);
    else if (this.#table !== undefined) this.#openInTable(name, attributes);
    else if (this.#inBody) this.#openInBody(name, attributes);
    else if (name === "body") this.#inBody = true;
    else if (name === "style") this.#style = attribute(attributes(), "name") ?? "";
    else if (name === "table-properties" && attribute(attributes(), "display") === "false") {
      this.#hiddenStyles.add(this.#style);
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped--;
    else if (this.#inParagraph > 0) this.#inParagraph--;
    else if (name === "table-cell" || name === "covered-table-cell") this.#endCell();
    else if (name === "table-row") this.#endRow();
    else if (name === "table") this.#endTable();
  }

  text(text: string): void {
    if (this.#inParagraph > 0 && this.#skipped === 0) this.#paragraphs.add(text);
  }

  #openInBody(name: string, attributes: () => XmlAttributes): void {
    this.body ??= name;
    if (name === "tracked-changes" || name === "content-validations") this.#skipped = 1;
    if (name !== "table") return;
    const all = attributes();
    this.#budget.checkSheets(this.sheets.length + 1);
    const hidden = this.#hiddenStyles.has(attribute(all, "style-name") ?? "");
    this.#table = { name: attribute(all, "name") ?? "", hidden, rows: new SheetRows(this.#budget), merges: [] };
    this.#row = 0;
    this.#column = 0;
    this.#hiddenColumns.clear();
  }

  /** Rows may stand in groups and among header rows, at any depth. */
  #openInTable(name: string, attributes: () => XmlAttributes): void {
    if (name === "table") this.#skipped = 1;
    else if (name === "table-row") {
      const all = attributes();
      this.#rowTimes = repeats(all, "number-rows-repeated");
      this.#isRowHidden = isHidden(all);
      this.#column = 0;
    } else if (name === "table-column") {
      const all = attributes();
      const first = this.#column;
      this.#column = Math.min(first + repeats(all, "number-columns-repeated"), sheetSize.columns);
      if (isHidden(all)) for (let column = first; column < this.#column; column++) this.#hiddenColumns.add(column);
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.#cell = attributes();
      this.#paragraphs.start();
    }
  }

  #openInCell(name: string, attributes: () => XmlAttributes): void {
    if (this.#inParagraph > 0) {
      this.#inParagraph++;
      this.#paragraphs.addElement(name, attributes);
    } else if (name === "p") {
      this.#inParagraph = 1;
      this.#paragraphs.startParagraph();
    } else this.#skipped = 1;
  }

  #endCell(): void {
    const [cell, table] = [this.#cell, this.#table];
    if (cell === undefined || table === undefined) return;
    this.#cell = undefined;
    const text = odsCellText(cell, this.#paragraphs.text);
    const times = repeats(cell, "number-columns-repeated");
    const first = this.#column;
    this.#column += times;
    if (text === "") {
      const isEmptyFormula = attribute(cell, "formula") !== undefined && attribute(cell, "value-type") === undefined;
      if (isEmptyFormula) this.notes.addCell("formula-without-value", this.#row, first);
      return;
    }
    if (this.#column > sheetSize.columns || this.#row >= sheetSize.rows) this.#impossible();
    if (this.#isRowHidden || this.#hiddenColumns.has(first)) this.notes.addCell("hidden-cells", this.#row, first);
    for (let column = first; column < this.#column; column++) table.rows.put(this.#row, column, text);
    const down = repeats(cell, "number-rows-spanned");
    if (down === 1) return;
    this.#budget.spendMerge();
    table.merges.push({ column: first, first: this.#row, last: Math.min(this.#row + down, sheetSize.rows) - 1 });
  }

  #endRow(): void {
    if (this.#table === undefined) return;
    if (this.#table.rows.endRow(this.#rowTimes) && this.#row + this.#rowTimes > sheetSize.rows) this.#impossible();
    this.#row += this.#rowTimes;
  }

  #endTable(): void {
    if (this.#table === undefined) return;
    const { name, hidden, rows, merges } = this.#table;
    fillMerges(rows, merges);
    this.notes.endSheet(name);
    this.sheets.push({ name, hidden, rows: rows.rows });
    this.#table = undefined;
  }

  #impossible(): never {
    throw damaged(this.#part, "there is a row or column that no sheet can have");
  }
}

function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attribute(attributes, "visibility");
  return visibility === "collapse" || visibility === "filter";
}
