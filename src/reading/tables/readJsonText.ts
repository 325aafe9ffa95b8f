import { asObject } from "../../parse/loose.js";
import type { TableNote } from "../notes/TableNote.js";
import { isProfileData } from "../people/takeProfile.js";
import { readJsonRows } from "./readJsonRows.js";
import type { JsonItem, Sheets } from "./Sheet.js";

/** What a text of JSON or JSON Lines holds: rows of a table, or items such as profiles. */
export function readJsonText(file: string, text: string): Sheets {
  const lines = jsonLines(text);
  if (lines !== undefined) return inLines(file, lines);
  try {
    const parsed: unknown = JSON.parse(text);
    return readJsonRows(file, Array.isArray(parsed) ? parsed : [parsed]);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return {
      issues: [{ code: "shape", path: [file], expected: "rows as JSON", received: `JSON with a mistake: ${reason}` }],
    };
  }
}

/** The lines of JSON Lines: a value each. One value in several lines has none that ends on its first line. */
function jsonLines(text: string): readonly string[] | undefined {
  const [first = "", second] = text.trimStart().split(/\r?\n\s*/, 2);
  if (!second || !first.startsWith("{")) return undefined;
  if (!second.startsWith("{") && parsed(first) === undefined) return undefined;
  return text.split("\n");
}

function inLines(file: string, lines: readonly string[]): Sheets {
  const notes: TableNote[] = [];
  const items: JsonItem[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const data = parsed(line);
    if (data !== undefined) items.push({ data, place: { line: i + 1 } });
    else notes.push({ code: "malformed-row", message: "the line is not JSON; left out", where: { file, row: i + 1 } });
  }
  if (items.some(({ data }) => isProfileData(data))) return { sheets: [], notes, items };
  const rows = items.filter(({ data }) => asObject(data) !== undefined);
  for (const { data, place } of items) {
    if (asObject(data) === undefined && "line" in place)
      notes.push({
        code: "malformed-row",
        message: "the line is not a JSON object; left out",
        where: { file, row: place.line },
      });
  }
  const read = readJsonRows(
    file,
    rows.map(({ data }) => data),
    rows.map(({ place }) => ("line" in place ? place.line : 0)),
  );
  return "issues" in read ? read : { ...read, notes: [...notes, ...read.notes] };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.startsWith("\uFEFF") ? line.slice(1) : line);
  } catch {
    return undefined; // That it is not JSON is the answer asked for.
  }
}
