import { type CellToWrite, type CellValue, cellValue, isStyled } from "./SheetToWrite.js";

/** How a cell looks and behaves beside its value. Cells of one look share a style. */
export interface CellLook {
  /** `text` is for text that a spreadsheet would take for something else if people edited it. */
  readonly format: "general" | "text" | "day" | "yes-no";
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly fill: string | undefined;
}

/**
 * Text that would become a formula or a number once somebody edits the cell: `=1+1`, `-`, `@name`, `'tis`, `007`. It is
 * written as text that stays text, without an apostrophe, which people would see.
 */
const looksOtherwise = /^\s*['=+\-@＝＋－＠\d.]/u;

const plain: CellLook = { format: "general", bold: false, wrap: false, fill: undefined };

/** The look of a cell; the same object for every cell without one. */
export function cellLook(cell: CellToWrite, isHeader: boolean): CellLook {
  const value = cellValue(cell);
  const format = formatOf(value);
  const bold = isHeader || (isStyled(cell) && cell.bold === true);
  const fill = isStyled(cell) ? cell.fill?.toUpperCase() : undefined;
  if (format === "general" && !bold && fill === undefined) return plain;
  return { format, bold, wrap: isHeader, fill };
}

function formatOf(value: CellValue): CellLook["format"] {
  if (typeof value === "string") return looksOtherwise.test(value) ? "text" : "general";
  if (typeof value === "boolean") return "yes-no";
  return typeof value === "object" && value !== null ? "day" : "general";
}

/** Gives each different look a number, in the order in which they are first met; the plain look is 0. */
export class Looks {
  readonly all: CellLook[] = [plain];
  readonly #numbers = new Map<string, number>([[keyOf(plain), 0]]);

  numberOf(look: CellLook): number {
    if (look === plain) return 0;
    const key = keyOf(look);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

function keyOf({ format, bold, wrap, fill }: CellLook): string {
  return `${format} ${bold} ${wrap} ${fill}`;
}
