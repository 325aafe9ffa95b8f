import { serialOf } from "../../format/serialDay.js";
import { columnLetters } from "../../sheet/cellReference.js";
import { ByteSink } from "../ByteSink.js";
import { cellLook, type Looks } from "../cellLook.js";
import { escapeAttribute, escapeCellText, escapeXml } from "../escapeXml.js";
import type { PlacedList, PlacedSheet } from "../placeLists.js";
import { type CellToWrite, cellValue } from "../SheetToWrite.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet of XLSX as bytes. The order of its elements is fixed: views, columns, cells, lists. */
export function worksheetXml(sheet: PlacedSheet, looks: Looks, isActive: boolean): Uint8Array {
  const { rows, header = false, frozenColumns = 0, widths = [], lists } = sheet;
  const sink = new ByteSink();
  sink.add(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetViews>`);
  sink.add(`<sheetView${isActive ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(frozenColumns, header ? 1 : 0)}`);
  sink.add("</sheetView></sheetViews>");
  if (widths.length > 0) sink.add(`<cols>${widths.map(column).join("")}</cols>`);
  sink.add("<sheetData>");
  const letters: string[] = [];
  rows.forEach((cells, row) => {
    if (cells.length === 0) return;
    sink.add(`<row r="${row + 1}">`);
    cells.forEach((cell, place) => {
      letters[place] ??= columnLetters(place);
      sink.add(cellXml(cell, `${letters[place]}${row + 1}`, looks.numberOf(cellLook(cell, header && row === 0))));
    });
    sink.add("</row>");
  });
  sink.add("</sheetData>");
  if (lists.length > 0) {
    sink.add(`<dataValidations count="${lists.length}">${lists.map(listXml).join("")}</dataValidations>`);
  }
  sink.add("</worksheet>");
  return sink.bytes();
}

function cellXml(cell: CellToWrite, reference: string, style: number): string {
  const start = `<c r="${reference}"${style > 0 ? ` s="${style}"` : ""}`;
  const value = cellValue(cell);
  if (value === null || value === "") return style > 0 ? `${start}/>` : "";
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  const serial = serialOf(value.date) ?? 0;
  // Excel knows no day before 1900, so it is text that says the same.
  return serial > 0 ? `${start}><v>${serial}</v></c>` : `${start} t="inlineStr"><is>${textXml(value.date)}</is></c>`;
}

function textXml(text: string): string {
  const keepsBlanks = /^\s|\s$|\s\s|[\t\n]/.test(text);
  return `<t${keepsBlanks ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t>`;
}

function column(width: number, place: number): string {
  return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
}

/** Keeps the first columns and rows in sight. */
function pane(columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return "";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function listXml({ column, firstRow, lastRow, values, prompt, from }: PlacedList): string {
  const letters = columnLetters(column);
  const shown = prompt === undefined ? "" : ` prompt="${escapeAttribute(prompt)}"`;
  return [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"${shown}`,
    ` sqref="${letters}${firstRow + 1}:${letters}${lastRow + 1}">`,
    `<formula1>${escapeXml(from ? rangeOf(from, values.length) : `"${values.join(",")}"`)}</formula1>`,
    "</dataValidation>",
  ].join("");
}

function rangeOf({ sheet, column }: NonNullable<PlacedList["from"]>, length: number): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${length}`;
}
