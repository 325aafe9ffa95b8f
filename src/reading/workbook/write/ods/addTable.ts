import { plainNumber } from "../../format/plainNumber.js";
import type { ByteSink } from "../ByteSink.js";
import { cellLook, type Looks } from "../cellLook.js";
import { escapeAttribute } from "../escapeXml.js";
import type { PlacedList, PlacedSheet } from "../placeLists.js";
import { type CellToWrite, cellValue } from "../SheetToWrite.js";
import { listName } from "./listsXml.js";
import { paragraphsXml } from "./paragraphsXml.js";
import { styleNames } from "./stylesOfContent.js";

/** Adds a sheet to the content of an ODS workbook. `place` is its own among the sheets, from 0. */
export function addTable(sink: ByteSink, sheet: PlacedSheet, place: number, looks: Looks): void {
  const { name, rows, hidden = false, header = false, widths = [], lists } = sheet;
  const style = hidden ? styleNames.hiddenTable : styleNames.table;
  sink.add(`<table:table table:name="${escapeAttribute(name)}" table:style-name="${style}">`);
  for (const width of widths) sink.add(`<table:table-column table:style-name="${styleNames.column(width)}"/>`);
  sink.add("<table:table-column/>");
  rows.forEach((cells, row) => {
    addRow(sink, cells, listsAt(lists, row, place), (cell) => looks.numberOf(cellLook(cell, header && row === 0)), 1);
  });
  // Rows below the last that only offer lists, told once for each stretch of rows with the same ones.
  const ends = new Set(lists.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow + 1]));
  let from = rows.length;
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (end <= from) continue;
    addRow(sink, [], listsAt(lists, from, place), () => 0, end - from);
    from = end;
  }
  if (from === 0) sink.add("<table:table-row><table:table-cell/></table:table-row>");
  sink.add("</table:table>");
}

/** The names of the lists that cells of a row offer, by their columns. */
function listsAt(lists: readonly PlacedList[], row: number, sheet: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  lists.forEach(({ column, firstRow, lastRow }, i) => {
    if (row >= firstRow && row <= lastRow) names.set(column, listName(sheet, i));
  });
  return names;
}

function addRow(
  sink: ByteSink,
  cells: readonly CellToWrite[],
  lists: ReadonlyMap<number, string>,
  lookOf: (cell: CellToWrite) => number,
  times: number,
): void {
  sink.add(times === 1 ? "<table:table-row>" : `<table:table-row table:number-rows-repeated="${times}">`);
  const length = Math.max(cells.length, ...[...lists.keys()].map((column) => column + 1), 1);
  let blanks = 0;
  const addBlanks = () => {
    if (blanks > 0) sink.add(`<table:table-cell${blanks === 1 ? "" : ` table:number-columns-repeated="${blanks}"`}/>`);
    blanks = 0;
  };
  for (let column = 0; column < length; column++) {
    const cell = cells[column] ?? null;
    const list = lists.get(column);
    const look = lookOf(cell);
    const isBlank = cellValue(cell) === null || cellValue(cell) === "";
    if (isBlank && look === 0 && list === undefined) {
      blanks++;
      continue;
    }
    addBlanks();
    const style = look === 0 ? "" : ` table:style-name="${styleNames.cell(look)}"`;
    const validation = list === undefined ? "" : ` table:content-validation-name="${list}"`;
    sink.add(cellXml(`<table:table-cell${style}${validation}`, cell));
  }
  addBlanks();
  sink.add("</table:table-row>");
}

function cellXml(start: string, cell: CellToWrite): string {
  const value = cellValue(cell);
  const whole = (attributes: string, text: string) => `${start}${attributes}>${paragraphsXml(text)}</table:table-cell>`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return whole(' office:value-type="string"', value);
  if (typeof value === "number")
    return whole(` office:value-type="float" office:value="${value}"`, plainNumber(String(value)));
  if (typeof value === "boolean") {
    return whole(` office:value-type="boolean" office:boolean-value="${value}"`, value ? "TRUE" : "FALSE");
  }
  return whole(` office:value-type="date" office:date-value="${value.date}"`, value.date);
}
