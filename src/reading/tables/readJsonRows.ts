import { asObject } from "../../parse/loose.js";
import type { TableNote } from "../notes/TableNote.js";
import { isProfileData } from "../people/takeProfile.js";
import { cellText } from "./cellText.js";
import { mostColumns } from "./columnNames.js";
import { jsonCell } from "./jsonCell.js";
import { type JsonItem, mostCells, placeIn, type Sheet, type Sheets } from "./Sheet.js";

/**
 * Rows that are JSON already as a sheet: objects, whose keys are the header, or lists of cells. What no cell can hold,
 * such as an object in a cell, is an empty cell with a note, however deep it is. `lines`: where each row stands in a text of
 * JSON Lines.
 */
export function readJsonRows(file: string, given: readonly unknown[], lines?: readonly number[]): Sheets {
  const items = given.map((data, index): JsonItem => ({ data, place: { index } }));
  if (given.length === 0 || given.some(isProfileData)) return { sheets: [], notes: [], items };
  const isListOfLists = given.some(
    (item) => Array.isArray(item) && item.some((inner) => asObject(inner) !== undefined),
  );
  const source = isListOfLists ? given.flat() : given; // The records of one person may be a list of their own.
  const shape = (expected: string, received: string): Sheets => ({
    issues: [{ code: "shape", path: [file], expected, received }],
  });
  const bad = source.findIndex((row) => typeof row !== "object" || row === null);
  if (bad !== -1) {
    const issue = { code: "shape", expected: "an object or a list of cells", received: typeof source[bad] } as const;
    return { issues: [{ ...issue, path: [file, bad] }] };
  }
  const lists = source.filter((row) => Array.isArray(row)).length;
  if (lists > 0 && lists < source.length) return shape("rows of one kind", "objects and lists of cells");
  const notes: TableNote[] = [];
  const keys = new Set<string>();
  let cells = 0;
  for (const row of source) {
    const found = Object.keys(row as object); // Each row has been found to be one.
    cells += found.length;
    if (lists === 0) for (const key of found) keys.add(key);
    if (keys.size > mostColumns || found.length > mostColumns) return shape("at most 16,384 columns", "more");
  }
  if (cells > mostCells || keys.size * source.length > mostCells) return shape("at most 20,000,000 cells", "more");
  const header = [...keys];
  const jsonHeader = lists > 0 ? 0 : 1;
  const sheet: Sheet = { file, rows: [], jsonHeader, ...(lines && { lines }) };
  const rows = source.map((row, i) => {
    const texts = Array.isArray(row) ? row.map(cellText) : header.map((key) => jsonCell(row as object, key)); // As above.
    return texts.map((text, place) => {
      if (text !== undefined) return text;
      const message = "what stands here is not text, a number, a date or true or false; taken as empty";
      notes.push({
        code: "not-a-cell",
        message,
        where: placeIn(sheet, i + 1 + jsonHeader, header[place] ?? String(place)),
      });
      return "";
    });
  });
  return { sheets: [{ ...sheet, rows: lists > 0 ? rows : [header, ...rows] }], notes };
}
