import type { IssueFacts } from "../../parse/describeIssue.js";
import { shapeIssues } from "../../parse/shapeIssues.js";
import { fold } from "../../values/fold.js";
import type { TableNote } from "../notes/TableNote.js";
import type { TableNotes } from "../notes/TableNotes.js";
import { type FoundColumns, findColumns } from "./findColumns.js";
import { plain } from "./harmless.js";
import { readSheets, type SheetOptions } from "./readSheets.js";
import { columnLetters, placeIn, type Sheet, type Sheets, type TableSource } from "./Sheet.js";
import { StackedTables } from "./StackedTables.js";
import type { TableMap } from "./tableMap.js";
import { tableMapShape } from "./tableMapShape.js";

/** A row of an open table. */
export interface OpenRow {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** All cells of the row as they stand in the sheet, by place. */
  readonly cells: readonly string[];
}

/** A sheet of which it is known where each field stands. */
export interface OpenTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** The header by place, without outer blanks. */
  readonly headers: readonly string[];
  /** The places that no field stands in and that have a header. */
  readonly others: readonly number[];
  /** The places without a header in which something stands and no field does, each with the first row of that. */
  readonly unnamed: ReadonlyMap<number, number>;
  /** The rows below the header in which something stands. */
  readonly rows: readonly OpenRow[];
  readonly has: (field: string) => boolean;
  /** The place of the column that a field stands in; `undefined` for none. */
  readonly columnOf: (field: string) => number | undefined;
  /** The text of a field in a row: `""` where nothing stands, and where the table does not have the field. */
  readonly text: (row: OpenRow, field: string) => string;
  /** The different texts of a field. */
  readonly textsOf: (field: string) => ReadonlySet<string>;
  readonly place: (row: number, field?: string) => TableNote["where"];
}

/** The tables that a map finds in a source, or why there are none. */
export type OpenTables = { readonly tables: readonly OpenTable[] } | { readonly issues: readonly IssueFacts[] };

/** Reads a source and finds the tables that a map describes; what is mended or left aside on the way is noted. */
export async function openTables<Code extends string>(
  file: string,
  source: TableSource,
  map: TableMap,
  notes: TableNotes<Code>,
): Promise<OpenTables> {
  const mistakes = shapeIssues(tableMapShape, map, ["map"]);
  return mistakes.length > 0
    ? { issues: mistakes }
    : tablesIn(file, await readSheets(file, source, optionsFor(map)), map, notes);
}

/** How a source is read for the columns of maps: the delimiter is the one under which they are found. */
export function optionsFor(...maps: readonly TableMap[]): SheetOptions {
  const fits = (rows: readonly (readonly string[])[]) =>
    Math.max(
      0,
      ...maps.map((map) => {
        const found = findColumns({ rows }, map);
        return "issues" in found ? 0 : 1 + found.places.size;
      }),
    );
  const delimiter = maps.find((map) => map.delimiter !== undefined)?.delimiter;
  return { fits, ...(delimiter && { delimiter }) };
}

/** The tables that a map finds in sheets that have been read, for callers that look into a source several times. */
export function tablesIn<Code extends string>(
  file: string,
  read: Sheets,
  map: TableMap,
  notes: TableNotes<Code>,
): OpenTables {
  if ("issues" in read) return read;
  notes.take(read.notes);
  const { sheets } = map;
  const chosen = sheets?.map((asked) => {
    const found =
      typeof asked === "number"
        ? read.sheets[asked - 1]
        : read.sheets.find(({ name }) => fold(name ?? "") === fold(asked));
    return { asked, found };
  });
  const lacking = chosen?.filter(({ found }) => found === undefined) ?? [];
  if (lacking.length > 0) {
    const received =
      read.sheets
        .slice(0, 20)
        .map(({ name }, i) => name ?? String(i + 1))
        .join(", ") || "no sheet";
    return {
      issues: lacking.map(({ asked }) => ({ code: "shape", path: [file], expected: `a sheet ${asked}`, received })),
    };
  }
  const tables: OpenTable[] = [];
  const issues: IssueFacts[] = [];
  for (const sheet of chosen?.flatMap(({ found }) => found ?? []) ?? read.sheets) {
    const found = findColumns(sheet, map);
    if ("issues" in found) issues.push(...found.issues.slice(0, Math.max(0, 50 - issues.length)));
    else if (tables.length === 0 || chosen) tables.push(opened(sheet, found, map, notes));
    else
      notes.add("sheet-not-read", "the sheet has the columns too; the first that has them is read", placeIn(sheet, 1));
  }
  if (tables.length === 0 || (chosen && issues.length > 0)) {
    return {
      issues: issues.length > 0 ? issues : [{ code: "shape", path: [file], expected: "a sheet", received: "none" }],
    };
  }
  return { tables };
}

const notOfTable = {
  header: "the header stands here again; it is not read as a row",
  other:
    "the row is of another table, whose header stands below an empty row; it is not read, put that table in a sheet of its own",
} as const;

function opened<Code extends string>(
  sheet: Sheet,
  { headerRow, firstRow, headers, places, values }: FoundColumns,
  map: TableMap,
  notes: TableNotes<Code>,
): OpenTable {
  const { fillDown = [] } = map;
  const claimed = new Set(places.values());
  const met = new Set<string>();
  const others: number[] = [];
  for (const [place, header] of headers.entries()) {
    if (header === "") continue;
    if (!claimed.has(place) && met.has(header)) {
      const message = `the header ${JSON.stringify(header.slice(0, 80))} stands here again; the first is read`;
      notes.add("repeated-column", message, placeIn(sheet, headerRow, columnLetters(place)));
      continue;
    }
    met.add(header);
    if (!claimed.has(place)) others.push(place);
  }
  if (firstRow > 1) {
    const message = `the header is row ${firstRow}; nothing above it is read`;
    notes.add("header-row", message, placeIn(sheet, firstRow));
  }
  // In a workbook no cell slips to the right: what stands beyond the header is in a column without a name.
  const width = headerRow > 0 && sheet.isDelimited ? headers.length : Number.POSITIVE_INFINITY;
  const filled = fillDown.flatMap((field) => places.get(field) ?? []);
  const above = new Map<number, string>();
  const unnamed = new Map<number, number>();
  const nameless = [...headers.keys()].filter((place) => headers[place] === "" && !claimed.has(place));
  const noteUnnamed = (cells: readonly string[], place: number, row: number) => {
    if ((cells[place] ?? "").trim() !== "" && !claimed.has(place) && !unnamed.has(place)) unnamed.set(place, row);
  };
  const rows: OpenRow[] = [];
  const stacked = headerRow > 0 ? new StackedTables(headers, map) : undefined;
  let isAfterBlank = false;
  for (let i = headerRow; i < sheet.rows.length; i++) {
    let cells = sheet.rows[i] ?? [];
    if (cells.every((cell) => cell === "" || cell.trim() === "")) {
      isAfterBlank = true;
      continue;
    }
    const kind = stacked?.kindOf(cells, isAfterBlank) ?? "own";
    isAfterBlank = false;
    if (kind !== "own") {
      notes.add("header-row", notOfTable[kind], placeIn(sheet, i + 1));
      continue;
    }
    if (cells.length > width && cells.some((cell, place) => place >= width && cell.trim() !== "")) {
      const message = `the row has ${cells.length} cells, the header ${width}, and something stands in those beyond; left out, put cells with a delimiter in them in quotes`;
      notes.add("ragged-row", message, placeIn(sheet, i + 1));
      continue;
    }
    if (sheet.isDelimited && headerRow > 0 && cells.length < width) {
      const message = `the row has ${cells.length} cells, the header ${width}; those that are missing are taken as blank`;
      notes.add("ragged-row", message, placeIn(sheet, i + 1));
    }
    for (const place of nameless) noteUnnamed(cells, place, i + 1);
    for (let place = headers.length; headerRow > 0 && place < cells.length; place++) noteUnnamed(cells, place, i + 1);
    for (const place of filled) {
      const own = cells[place] ?? "";
      if (own.trim() !== "") above.set(place, own);
      else if (above.has(place)) cells = cells.with(place, above.get(place) ?? "");
    }
    rows.push({ row: i + 1, cells });
  }
  const text = ({ cells }: OpenRow, field: string) => {
    const place = places.get(field);
    return place === undefined ? (values.get(field) ?? "") : plain(cells[place] ?? "");
  };
  return {
    sheet,
    headerRow,
    headers,
    others,
    unnamed,
    rows,
    has: (field) => places.has(field) || values.has(field),
    columnOf: (field) => places.get(field),
    text,
    textsOf: (field) => {
      const texts = new Set<string>();
      for (const row of places.has(field) ? rows : rows.slice(0, 1)) texts.add(text(row, field));
      return texts;
    },
    place: (row, field) => {
      const place = field === undefined ? undefined : places.get(field);
      return placeIn(sheet, row, place === undefined ? field : headers[place] || columnLetters(place));
    },
  };
}
