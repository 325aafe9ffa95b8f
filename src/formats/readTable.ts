import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { plain } from "../reading/tables/harmless.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { openTables } from "../reading/tables/openTables.js";
import { partsOfCell } from "../reading/tables/partsOfCell.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { fold } from "../values/fold.js";

/** One record of a table, in the words of its map. */
export interface TableRecord {
  /** The sheet, where the table is one of a workbook. */
  readonly sheet?: string;
  /** The row as the spreadsheet shows it. */
  readonly row: number;
  /** Field to text, `""` where nothing stands. A date cell of a workbook is `2026-03-23`. */
  readonly fields: { readonly [field: string]: string };
}

/**
 * Reads anybody's table by a map that says where each field stands: CSV, TSV or XLSX, or rows that are JSON. The header
 * need not be the first row; `;` and tabs, byte-order marks and UTF-16 are told from the content; ids keep their leading
 * zeros. Everything is text here. To have skills and levels looked up in a framework, use {@link readPeople}, {@link readPosts} or
 * {@link readCourses}, which take the same maps.
 *
 * Of a `wide` table you get one record for each cell with something in it, with the fields `skill` (the header) and
 * `level` beside those of the map, as if it had been long.
 *
 * @throws {@link ParseError} for a source that is not a table, and for one without the columns of the map.
 * @example
 * ```ts
 * import { readTable } from "ddat-skills/formats";
 *
 * const { value } = await readTable("Digital team, May\n\nName;Number\nSam;0042\n", {
 *   shape: "records",
 *   columns: { person: "name", number: ["staff number", "number"] },
 * });
 * console.log(value[0]?.row, value[0]?.fields.number); // 4 0042
 * ```
 */
export async function readTable(
  source: TableSource,
  map: TableMap,
): Promise<{ readonly value: readonly TableRecord[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const opened = await openTables("source", source, map, notes);
  if ("issues" in opened) throw tableError("table", opened.issues);
  const records: TableRecord[] = [];
  const fields = Object.keys(map.columns);
  const ignored = new Set((map.ignore ?? []).map(fold));
  for (const table of opened.tables) {
    const { sheet, rows, others, headers, text } = table;
    const named = sheet.name === undefined ? {} : { sheet: sheet.name };
    const skills = map.shape === "wide" ? others.filter((at) => !ignored.has(fold(headers[at] ?? ""))) : [];
    noteUnread(map.shape === "wide" ? { ...table, others: [] } : table, notes);
    for (const row of rows) {
      const own = fields.map((field): [string, string] => [field, text(row, field)]);
      if (map.shape !== "wide") {
        for (const skill of partsOfCell(text(row, "skill"), map.lists?.skill)) {
          const each = own.map(([field, said]) => [field, field === "skill" ? skill : said]);
          records.push({ ...named, row: row.row, fields: Object.fromEntries(each) });
        }
      }
      for (const at of skills) {
        const level = plain(row.cells[at] ?? "");
        if (level === "") continue;
        const both = [...own, ["skill", headers[at] ?? ""], ["level", level]] as const;
        records.push({ ...named, row: row.row, fields: Object.fromEntries(both) });
      }
    }
  }
  return { value: records, notes: notes.inOrder() };
}
