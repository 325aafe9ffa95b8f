import type { DropDownList, SheetToWrite } from "./SheetToWrite.js";

/** A drop-down list and where its values stand: in the list itself, or in a column of a hidden sheet. */
export interface PlacedList extends DropDownList {
  readonly from?: { readonly sheet: string; readonly column: number };
}

/** A sheet whose lists are placed. */
export interface PlacedSheet extends Omit<SheetToWrite, "lists"> {
  readonly lists: readonly PlacedList[];
}

const longestList = 255;

/**
 * Finds a place for the values of every drop-down list. Excel takes them in the list itself while they are short and
 * without commas; the others go into a sheet behind all, hidden and named `Lists`, a column for each different list.
 */
export function placeLists(sheets: readonly SheetToWrite[]): readonly PlacedSheet[] {
  const name = freeName(sheets);
  const columns = new Map<string, { readonly column: number; readonly values: readonly string[] }>();
  const place = (list: DropDownList): PlacedList => {
    if (isShort(list.values)) return list;
    const key = JSON.stringify(list.values);
    const known = columns.get(key) ?? { column: columns.size, values: list.values };
    columns.set(key, known);
    return { ...list, from: { sheet: name, column: known.column } };
  };
  const placed = sheets.map((sheet): PlacedSheet => ({ ...sheet, lists: (sheet.lists ?? []).map(place) }));
  if (columns.size === 0) return placed;
  const lists = [...columns.values()].map(({ values }) => values);
  const length = Math.max(...lists.map((values) => values.length));
  const rows = Array.from({ length }, (_, row) => lists.map((values) => values[row] ?? null));
  return [...placed, { name, rows, hidden: true, lists: [] }];
}

function isShort(values: readonly string[]): boolean {
  const isPlain = (value: string) => value !== "" && value.trim() === value && !/[,"\p{C}]/u.test(value);
  return values.every(isPlain) && values.join(",").length <= longestList;
}

function freeName(sheets: readonly SheetToWrite[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = "Lists";
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `Lists ${number}`;
  return name;
}
