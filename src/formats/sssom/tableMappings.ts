import { limits } from "../../model/limits.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";
import { oddQuotesMessage } from "../../reading/delimited/delimitedSheet.js";
import { RowSplitter } from "../../reading/delimited/RowSplitter.js";
import type { Notes } from "../json/Notes.js";
import type { SssomNoteCode } from "./sssomNotes.js";
import { type LooseMapping, sssomSet } from "./sssomSet.js";

/**
 * The mappings of a table below `before` lines of metadata, tab-separated or else CSV.
 *
 * @throws {@link ParseError} for a source that is not such a table.
 */
export function tableMappings(body: string, before: number, notes: Notes<SssomNoteCode>): LooseMapping[] {
  const firstLine = /^[^\r\n]*/u.exec(body.slice(0, 100_000))?.[0] ?? "";
  const { rows, oddQuotes } = new RowSplitter(firstLine.includes("\t") ? "\t" : ",").take(body, true);
  const columns = (rows[0] ?? []).map((column) => column.trim());
  for (const column of ["subject_id", "predicate_id", "object_id"]) {
    // A set of literals names texts and has no ids of them.
    if (columns.includes(column) || columns.includes(column.replace("_id", "_label"))) continue;
    const shown = columns.slice(0, 100);
    throw new ParseError(sssomSet, [
      describeIssue({ code: "missing-column", path: ["input"], column, columns: shown }),
    ]);
  }
  const rowOf = (place: number) => before + place + 1;
  for (const [place, cells] of rows.entries()) {
    const length = cells.reduce((longest, cell) => Math.max(longest, cell.length), 0);
    if (length <= limits.text) continue;
    const path = ["input", rowOf(place)];
    throw new ParseError(sssomSet, [describeIssue({ code: "too-long", path, length, limit: limits.text })]);
  }
  for (const odd of oddQuotes) notes.add("odd-quotes", oddQuotesMessage(odd), { row: rowOf(odd.place) });
  for (const [at, column] of columns.entries()) {
    if (columns.indexOf(column) === at) continue;
    notes.add("repeated-column", "the column stands there twice; the first is read", { row: rowOf(0), column });
  }
  return rows.slice(1).flatMap((cells, i): LooseMapping[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const where = { row: rowOf(i + 1) };
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      notes.add("ragged-row", "the row has more cells than there are columns; left out", where);
      return [];
    }
    if (cells.length < columns.length)
      notes.add(
        "ragged-row",
        "the row has fewer cells than there are columns; those that are missing are blank",
        where,
      );
    const slots = columns.map((column) => [column, cells[columns.indexOf(column)] ?? ""] as const); // Of two of one name, the first.
    return [{ slots: Object.fromEntries(slots), where }];
  });
}
