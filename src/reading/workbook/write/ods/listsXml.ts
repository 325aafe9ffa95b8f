import { columnLetters } from "../../sheet/cellReference.js";
import { escapeAttribute } from "../escapeXml.js";
import type { PlacedList, PlacedSheet } from "../placeLists.js";
import { paragraphsXml } from "./paragraphsXml.js";

/** The name by which the cells of a sheet refer to one of its lists, both counted from 0. */
export function listName(sheet: number, list: number): string {
  return `list${sheet}_${list}`;
}

/** The drop-down lists of all sheets, which stand in front of the first. */
export function listsXml(sheets: readonly PlacedSheet[]): string {
  const lists = sheets.flatMap(({ name, lists }, sheet) =>
    lists.map((list, i) => listXml(listName(sheet, i), name, list)),
  );
  return lists.length === 0 ? "" : `<table:content-validations>${lists.join("")}</table:content-validations>`;
}

function listXml(name: string, sheet: string, list: PlacedList): string {
  const { column, firstRow, prompt } = list;
  const base = `${quoted(sheet)}.${columnLetters(column)}${firstRow + 1}`;
  const help =
    prompt === undefined
      ? ""
      : `<table:help-message table:display="true">${paragraphsXml(prompt)}</table:help-message>`;
  return [
    `<table:content-validation table:name="${name}" table:condition="${escapeAttribute(condition(list))}"`,
    ' table:allow-empty-cell="true" table:display-list="unsorted"',
    ` table:base-cell-address="${escapeAttribute(base)}">${help}`,
    '<table:error-message table:display="true" table:message-type="stop"/></table:content-validation>',
  ].join("");
}

function condition({ values, from }: PlacedList): string {
  if (from === undefined) return `of:cell-content-is-in-list(${values.map((value) => `"${value}"`).join(";")})`;
  const letters = columnLetters(from.column);
  return `of:cell-content-is-in-list([$${quoted(from.sheet)}.$${letters}$1:.$${letters}$${values.length}])`;
}

function quoted(sheet: string): string {
  return /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
